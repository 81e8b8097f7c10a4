/** Texts of a link by key; what is absent is not written. */
export type Texts = Readonly<Record<string, string | undefined>>;

/** Looks the text of a key up in a link. */
export type Read = (key: string) => string | undefined;

/**
 * One part of a view as texts of a link, and back. Reading never fails: a text that is none of ours says
 * nothing. Ids are taken as they are, because only the graph knows which of them exist.
 */
export interface Codec<Part> {
  /** The keys that it writes; no two codecs that meet in one link share a key. */
  keys: readonly string[];
  to(part: Part): Texts;
  from(read: Read): Part;
}

/** A codec that counts through the ids of the picture instead of naming them. */
export interface IndexedCodec<Part> {
  keys: readonly string[];
  to(part: Part, order: Order): Texts;
  from(read: Read, order: Order): Part;
}

/** The ids of a picture in their order, and the index of each. */
export interface Order {
  ids: readonly string[];
  indexOf: ReadonlyMap<string, number>;
}

export const orderOf = (ids: readonly string[]): Order => ({
  ids,
  indexOf: new Map(ids.map((id, index) => [id, index])),
});
