import { circlesOf, compareCircles, isAbout, refusalKinds, type Circle } from '../../graph/circles/circle.ts';
import { isDrawn } from '../../graph/line.ts';
import { oncePer } from '../../graph/once-per.ts';
import { MOST_IDS, type Answer, type Options } from '../port.ts';
import { pick } from '../answers/lookups.ts';
import type { Indexes } from './indexes.ts';
import { pageOf } from './pages.ts';

/** Worked out when they are first needed: most questions do without. */
const allCircles = oncePer(({ graph }: Indexes): Circle[] => circlesOf(graph.relations, graph.vocabulary));

/** Circles, biggest first. */
export function circles(indexes: Indexes, part: Options<'circles'> = {}): Answer<'circles'> {
  const page = pageOf(allCircles(indexes), part);
  return {
    ...page,
    entities: pick(
      indexes.entities,
      page.items.map(({ of }) => of),
    ),
  };
}

/** Who is in the named circles, and who stayed outside. */
export function parties(
  indexes: Indexes,
  ids: readonly string[],
  { limit = MOST_IDS, offset = 0 }: Options<'parties'> = {},
): Answer<'parties'> {
  const wanted = new Set(ids);
  const named = allCircles(indexes).filter(({ id }) => wanted.has(id));
  const found = new Set(named.map(({ id }) => id));
  const about = isAbout(found, new Set(refusalKinds(indexes.graph.vocabulary)));
  const around = named.flatMap(({ of }) => indexes.relationsOf.get(of) ?? []);
  const relations = pick(
    indexes.relations,
    around.filter((relation) => isDrawn(relation) && about(relation)).map(({ id }) => id),
  );
  const page = pageOf(relations, { limit, offset });
  return {
    circles: [...named].sort(compareCircles),
    missing: [...wanted].filter((id) => !found.has(id)).sort(),
    relations: page,
    entities: pick(indexes.entities, [...named.map(({ of }) => of), ...page.items.map(({ from }) => from)]),
  };
}
