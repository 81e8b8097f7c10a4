/** What a decoder expects, for whoever has to write it: the skeletons of new entries are made from it. */
export type Shape =
  /** A text, a number, a date. */
  | { readonly is: 'value' }
  /** One word of a closed list. */
  | { readonly is: 'word'; readonly words: readonly string[] }
  | { readonly is: 'list'; readonly entry: Shape }
  /** Free field names. */
  | { readonly is: 'map' }
  | FieldsShape;

export interface FieldsShape {
  readonly is: 'fields';
  /** The name of the record in messages, with its article: “a claim”. */
  readonly what: string;
  /** The known fields, in the order in which they are written. */
  readonly fields: Readonly<Record<string, { shape: Shape; required: boolean }>>;
}

export const VALUE: Shape = { is: 'value' };
