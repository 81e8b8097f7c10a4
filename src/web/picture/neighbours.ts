import { compareIds } from '../../graph/ids.ts';
import { displayName, type Lang } from '../../graph/names.ts';
import type { Entity } from '../../graph/model.ts';
import { compareNames } from '../i18n/collator.ts';
import type { Expansion, GraphReader, Subgraph } from '../../store/port.ts';

/** Who of many neighbours comes first: those with most lines in the whole graph, or by name. */
export const ORDERS = ['lines', 'name'] as const;
export type Order = (typeof ORDERS)[number];

/** What a chooser asks for. */
export interface Choice {
  /** Kinds of relation; all where it is absent. */
  kinds?: string[];
  /** At most so many. */
  limit: number;
  /** `lines` where it is absent. */
  order?: Order;
}

/** Neighbours asked for at a time. */
export const PAGE = 200;
/** Of more neighbours than this only the first by id are sorted: nobody waits for all of them. */
const MOST = 5_000;

const nobody = (): Subgraph => ({ entities: [], relations: [], degrees: {} });

/** The neighbours of one entity along some kinds of relation, read page by page; no page is asked for twice. */
export class Neighbours {
  readonly #id: string;
  readonly #read = new Map<string, { piece: Subgraph; whole: boolean; offset: number }>();

  /** @param first the first page of all neighbours, as it was read already */
  constructor(id: string, first: Expansion) {
    this.#id = id;
    const piece = this.#others(first);
    const whole = first.entities.length - 1 >= first.total;
    this.#read.set(this.#key(), { piece, whole, offset: PAGE });
  }

  /** All neighbours along these kinds, with their lines to the entity; all kinds where none is named. */
  async along(reader: GraphReader, kinds?: string[]): Promise<Subgraph> {
    const read = this.#read.get(this.#key(kinds)) ?? { piece: nobody(), whole: false, offset: 0 };
    while (!read.whole && read.offset < MOST) {
      const page = await reader.expand(this.#id, {
        ...(kinds && { kinds }),
        limit: PAGE,
        offset: read.offset,
      });
      const more = this.#others(page);
      read.piece = {
        entities: [...read.piece.entities, ...more.entities],
        relations: [...read.piece.relations, ...more.relations],
        degrees: { ...read.piece.degrees, ...more.degrees },
      };
      read.offset += PAGE;
      read.whole = more.entities.length < PAGE;
      this.#read.set(this.#key(kinds), read);
    }
    return read.piece;
  }

  #key = (kinds: readonly string[] = []): string => kinds.join(' ');

  #others = ({ entities, relations, degrees }: Subgraph): Subgraph => ({
    entities: entities.filter(({ id }) => id !== this.#id),
    relations,
    degrees,
  });
}

type Asked = Omit<Choice, 'kinds'> & { shown: readonly string[]; lang: Lang };

/** Ids of those of some neighbours that are not shown yet, so many and in the order that is asked for. */
export function chosenFrom(
  { entities, degrees }: Pick<Subgraph, 'entities' | 'degrees'>,
  { limit, order = 'lines', shown, lang }: Asked,
): string[] {
  const present = new Set(shown);
  const name = (entity: Entity): string => displayName(entity, lang).value;
  const compare = compareNames(lang);
  const byName = (a: Entity, b: Entity): number => compare(name(a), name(b)) || compareIds(a, b);
  const byLines = (a: Entity, b: Entity): number =>
    (degrees[b.id] ?? 0) - (degrees[a.id] ?? 0) || compareIds(a, b);
  return entities
    .filter((entity) => !present.has(entity.id))
    .sort(order === 'name' ? byName : byLines)
    .slice(0, limit)
    .map(({ id }) => id);
}
