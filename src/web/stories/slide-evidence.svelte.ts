import type { Evidence } from '../../store/port.ts';
import { notesOf, type SlideNotes } from '../../graph/stories/footnotes.ts';
import type { Document, Relation } from '../../graph/model.ts';
import { Recent } from '../session/recent.ts';
import type { Session } from '../session/session.svelte.ts';
import { ifThere } from './if-there.ts';

/** What of a slide its evidence depends on: whoever shows it asks again when this changes. */
export const keyOf = (relations: readonly Pick<Relation, 'id'>[], documents: readonly string[]): string =>
  [...relations.map(({ id }) => id), ...documents].join(' ');

/** What stands behind the lines on the screen, asked for when they change. */
export class SlideEvidence {
  readonly #session: Session;
  readonly #kept = new Recent<Evidence>(30);
  #turn = 0;
  /** Whether an answer is awaited. */
  reading = $state.raw(false);
  /** Whether nobody answered. */
  failed = $state.raw(false);

  /** The evidence that was read last, and of which lines and documents it is. */
  #read: { key: string; evidence: Evidence } | undefined = $state.raw();

  constructor(session: Session) {
    this.#session = session;
  }

  read = async (relations: readonly Relation[], documents: readonly string[] = []): Promise<void> => {
    const turn = ++this.#turn;
    const ids = relations.map(({ id }) => id);
    const key = keyOf(relations, documents);
    this.reading = true;
    this.failed = false;
    try {
      const found = this.#kept.get(key) ?? (await this.#ask(ids, documents));
      if (turn !== this.#turn) return;
      this.#kept.keep(key, found);
      this.#read = { key, evidence: found };
      this.#session.meet(found.entities);
    } catch {
      // Without its sources a slide says that they could not be read.
      if (turn !== this.#turn) return;
      this.#read = undefined;
      this.failed = true;
    } finally {
      if (turn === this.#turn) this.reading = false;
    }
  };

  /** The evidence of these lines, with the documents that are looked at besides. */
  async #ask(ids: string[], documents: readonly string[]): Promise<Evidence> {
    const { reader } = this.#session;
    const found = await reader.evidence(ids);
    const isThere = (id: string): boolean => found.documents.some((one) => one.id === id);
    const more = await Promise.all(
      documents.filter((id) => !isThere(id)).map((id) => ifThere(reader.document(id))),
    );
    return { ...found, documents: [...found.documents, ...more.flatMap((one) => one?.document ?? [])] };
  }

  /** The footnotes of these lines and documents, once their evidence is there. */
  notes(relations: readonly Relation[], documents: readonly string[] = []): SlideNotes | undefined {
    if (this.#read?.key !== keyOf(relations, documents)) return undefined;
    const { evidence } = this.#read;
    const { notes, without } = notesOf(relations, evidence);
    const named = documents.flatMap((id) => evidence.documents.find((one) => one.id === id) ?? []);
    const others = named.filter(({ id }) => !notes.some(({ document }) => document.id === id));
    return {
      notes: [
        ...notes,
        ...others.map((document: Document, at) => ({
          ...{ number: notes.length + at + 1, document, relations: [] },
        })),
      ],
      without,
    };
  }
}
