import type { GraphReader, Piece } from '../../store/port.ts';

/** What a chooser asks for. */
export interface Choice {
  /** Kinds of relation; all where it is absent. */
  kinds?: string[];
  /** At most so many. */
  limit: number;
}

/** Neighbours asked for at a time. */
const PAGE = 200;

/** So many of the neighbours of an entity that are not shown yet, in order of their ids, with their lines to it. */
export async function hiddenAlong(
  reader: GraphReader,
  id: string,
  { kinds, limit, shown }: Choice & { shown: readonly string[] },
): Promise<Piece> {
  const found: Piece = { entities: [], relations: [], degrees: {} };
  const present = new Set([...shown, id]);
  for (let offset = 0; found.entities.length < limit; offset += PAGE) {
    const page = await reader.expand(id, { ...(kinds && { kinds }), limit: PAGE, offset });
    const fresh = page.entities
      .filter((entity) => !present.has(entity.id))
      .slice(0, limit - found.entities.length);
    const ids = new Set(fresh.map((entity) => entity.id));
    found.entities.push(...fresh);
    found.relations.push(...page.relations.filter(({ from, to }) => ids.has(from) || ids.has(to)));
    Object.assign(found.degrees, page.degrees);
    if (page.entities.filter((entity) => entity.id !== id).length < PAGE) break;
  }
  return found;
}
