import type { EntenteError } from '../../graph/errors.ts';
import type { Claim, Document, Entity, Relation } from '../../graph/model.ts';
import type { ListQuery } from '../../graph/view.ts';
import type { GraphReader } from '../../store/port.ts';
import { asError } from '../session/failure.ts';
import { Recent } from '../session/recent.ts';

/** How many rows one question asks for. */
export const STEP = 200;

/** Rows of one list, and beside them what they name: documents of claims, ends of relations. */
export interface Rows {
  of: ListQuery['of'];
  total: number;
  claims: Claim[];
  entities: Entity[];
  relations: Relation[];
  documents: Document[];
  /** Degrees of entities in the whole graph. */
  degrees: Record<string, number>;
}

const NONE = { claims: [], entities: [], relations: [], documents: [], degrees: {} };

async function ask(reader: GraphReader, list: ListQuery, offset: number): Promise<Rows> {
  const { of, ...filter } = list;
  const asked = { ...filter, limit: STEP, offset };
  switch (of) {
    case 'claims': {
      const { items, total, documents } = await reader.claims(asked);
      return { ...NONE, of, total, claims: items, documents };
    }
    case 'entities': {
      const { items, total, degrees } = await reader.entities(asked);
      return { ...NONE, of, total, entities: items, degrees };
    }
    case 'relations': {
      const { items, total, entities } = await reader.relations(asked);
      return { ...NONE, of, total, relations: items, entities };
    }
    case 'documents': {
      const { items, total } = await reader.documents(asked);
      return { ...NONE, of, total, documents: items };
    }
  }
}

const joined = <T>(a: T[] = [], b: T[] = []): T[] => [...a, ...b];

const more = (held: Rows, next: Rows): Rows => ({
  of: next.of,
  total: next.total,
  claims: joined(held.claims, next.claims),
  entities: joined(held.entities, next.entities),
  relations: joined(held.relations, next.relations),
  documents: joined(held.documents, next.documents),
  degrees: { ...held.degrees, ...next.degrees },
});

/** A list that grows a page at a time; another list begins anew. */
export class Lister {
  readonly #reader: GraphReader;
  #turn = 0;
  #list: ListQuery | undefined;
  readonly #recent = new Recent<Rows>(20);

  rows: Rows | undefined = $state.raw();
  loading = $state.raw(false);
  error: EntenteError | undefined = $state.raw();

  /** How many rows are there. */
  readonly count = $derived(this.rows ? this.rows[this.rows.of].length : 0);

  constructor(reader: GraphReader) {
    this.#reader = reader;
  }

  /** Begin a list, or go back to one as far as it was read. */
  begin = (list: ListQuery): Promise<void> => {
    this.#list = list;
    this.#turn++;
    const kept = this.#recent.get(JSON.stringify(list));
    this.rows = kept;
    this.loading = false;
    this.error = undefined;
    return kept ? Promise.resolve() : this.#read(0);
  };

  /** The next page of it. */
  next = (): Promise<void> => this.#read(this.count);

  /** All of it, as far as it has no more rows than that; a longer one stays as it is. */
  whole = async (most: number): Promise<void> => {
    const list = this.#list;
    while (this.#list === list && this.rows && this.rows.total <= most && this.count < this.rows.total) {
      await this.next();
      if (this.error) return;
    }
  };

  /** Ask once more, where there was no answer. */
  again = (): Promise<void> => (this.error ? this.next() : Promise.resolve());

  async #read(offset: number): Promise<void> {
    const list = this.#list;
    if (!list) return;
    const turn = ++this.#turn;
    this.loading = true;
    this.error = undefined;
    try {
      const rows = await ask(this.#reader, list, offset);
      if (turn === this.#turn) this.#hold(list, this.rows ? more(this.rows, rows) : rows);
    } catch (cause) {
      if (turn === this.#turn) this.error = asError(cause);
    } finally {
      if (turn === this.#turn) this.loading = false;
    }
  }

  #hold(list: ListQuery, rows: Rows): void {
    this.rows = rows;
    this.#recent.keep(JSON.stringify(list), rows);
  }
}
