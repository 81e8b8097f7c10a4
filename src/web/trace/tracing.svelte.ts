import type { EntenteError } from '../../graph/errors.ts';
import { parseClaimId, typeOf } from '../../graph/ids.ts';
import type { Provenance } from '../../store/port.ts';
import type { Detail } from '../session/detail.ts';
import { asError } from '../session/failure.ts';
import { Recent } from '../session/recent.ts';
import type { Session } from '../session/session.svelte.ts';
import { settle } from './commands.ts';
import { readText, type TracedText } from './traced-text.ts';

export const COLUMNS = ['reader', 'middle', 'sources'] as const;
type Column = (typeof COLUMNS)[number];

/** A text against itself, or documents against each other. */
export type ConflictHalf = 'within' | 'between';

/** The text that stands on the page, and what of the whole data the selected thing rests on. */
export class Tracing {
  readonly #session: Session;
  readonly #texts = new Recent<TracedText>(10);
  readonly #provenances = new Recent<Provenance>(50);
  #turn = 0;
  #selectedTurn = 0;

  text: TracedText | undefined = $state.raw();
  /** Where the selected thing is none of the text's own claims. */
  provenance: Provenance | undefined = $state.raw();
  error: EntenteError | undefined = $state.raw();
  /** Which column is in sight where they take turns. */
  column: Column = $state.raw('middle');
  /** Which half of the conflicts somebody just asked for; undefined again as soon as they stand at it. */
  sought: ConflictHalf | undefined = $state.raw();

  readonly #inspected: () => Detail | undefined;

  /** @param inspected what is selected, as it has been read for the inspector. */
  constructor(session: Session, inspected: () => Detail | undefined) {
    this.#session = session;
    this.#inspected = inspected;
  }

  /** What is selected, to be called by its name; undefined as long as it is not there. */
  get detail(): Detail | undefined {
    return this.#inspected();
  }

  /** Go to the conflicts of the text that stands on the page, at that half of them. */
  toConflicts = (half: ConflictHalf): void => {
    settle(this.#session, { part: 'conflicts' });
    this.column = 'middle';
    this.sought = half;
  };

  /** Read a text; the latest that was asked for is the one that stands there. */
  read = async (id: string): Promise<void> => {
    const turn = ++this.#turn;
    this.error = undefined;
    try {
      const text = this.#texts.get(id) ?? (await readText(this.#session.reader, id));
      if (turn !== this.#turn) return;
      this.#texts.keep(id, text);
      this.text = text;
      const { document, claims, documents, entities } = text;
      this.#session.learn({ claims, documents: [document, ...documents.values()] });
      this.#session.meet([...entities.values()]);
    } catch (cause) {
      if (turn === this.#turn) this.error = asError(cause);
    }
  };

  /**
   * Follow what is selected back to its sources, in whatever text it stands; a claim of the text that is looked at has
   * come with that.
   */
  follow = async (selected: string | undefined, document: string | undefined): Promise<void> => {
    const turn = ++this.#selectedTurn;
    if (selected === undefined || parseClaimId(selected)?.document === document) {
      this.provenance = undefined;
      return;
    }
    try {
      const found = this.#provenances.get(selected) ?? (await this.#session.reader.provenance(selected));
      if (turn !== this.#selectedTurn) return;
      this.#provenances.keep(selected, found);
      this.provenance = found;
      this.#session.meet(found.entities);
    } catch (cause) {
      // Whatever is not there any more has no provenance; other failures are told with the selection itself.
      if (turn === this.#selectedTurn) this.provenance = undefined;
      if (asError(cause).code !== 'not-found' && typeOf(selected)) this.error = asError(cause);
    }
  };
}
