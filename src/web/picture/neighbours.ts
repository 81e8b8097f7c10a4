import { compare } from '../../graph/ids.ts';
import { displayName, type Lang } from '../../graph/names.ts';
import type { Entity } from '../../graph/model.ts';
import type { GraphReader, Piece } from '../../store/port.ts';

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
const PAGE = 200;
/** Of more neighbours than this only the first by id are sorted: nobody waits for all of them. */
const MOST = 5_000;

/** All neighbours along some kinds of relation, with their lines to the entity. */
async function allAlong(reader: GraphReader, id: string, { kinds }: Pick<Choice, 'kinds'>): Promise<Piece> {
  const all: Piece = { entities: [], relations: [], degrees: {} };
  for (let offset = 0; offset < MOST; offset += PAGE) {
    const page = await reader.expand(id, { ...(kinds && { kinds }), limit: PAGE, offset });
    const neighbours = page.entities.filter((entity) => entity.id !== id);
    all.entities.push(...neighbours);
    all.relations.push(...page.relations);
    Object.assign(all.degrees, page.degrees);
    if (neighbours.length < PAGE) break;
  }
  return all;
}

/** Neighbours of an entity that are not shown yet, so many and in the order that is asked for, with their lines. */
export async function hiddenAlong(
  reader: GraphReader,
  id: string,
  { kinds, limit, order = 'lines', shown, lang }: Choice & { shown: readonly string[]; lang: Lang },
): Promise<Piece> {
  const { entities, relations, degrees } = await allAlong(reader, id, { ...(kinds && { kinds }) });
  const present = new Set(shown);
  const name = (entity: Entity): string => displayName(entity, lang).value;
  const byName = (a: Entity, b: Entity): number => compare(name(a), name(b)) || compare(a.id, b.id);
  const byLines = (a: Entity, b: Entity): number =>
    (degrees[b.id] ?? 0) - (degrees[a.id] ?? 0) || compare(a.id, b.id);
  const chosen = entities
    .filter((entity) => !present.has(entity.id))
    .sort(order === 'name' ? byName : byLines)
    .slice(0, limit);
  const ids = new Set(chosen.map((entity) => entity.id));
  return {
    entities: chosen,
    relations: relations.filter(({ from, to }) => ids.has(from) || ids.has(to)),
    degrees,
  };
}
