import { groupBy } from '../../graph/collections.ts';
import { isDrawn } from '../../graph/line.ts';
import type { Relation } from '../../graph/model.ts';
import { matchPattern, type Lines } from '../../graph/pattern/match.ts';
import { witnessesOf } from '../../graph/pattern/witnesses.ts';
import { oncePer } from '../../graph/once-per.ts';
import { pick } from '../answers/lookups.ts';
import { idsAround, readPattern } from '../answers/patterns.ts';
import type { Answer, Options } from '../port.ts';
import type { Indexes } from './indexes.ts';
import { pageOf } from './pages.ts';

/** The relations that are drawn, by kind; grouped when they are first needed. */
const drawnOf = oncePer(({ graph }: Indexes): ReadonlyMap<string, readonly Relation[]> =>
  groupBy(graph.relations.filter(isDrawn), ({ kind }) => kind),
);

function linesIn(indexes: Indexes, predictions: boolean): Lines {
  const drawn = drawnOf(indexes);
  const { entities, graph } = indexes;
  const ofKind = (kind: string): readonly Relation[] => {
    const all = drawn.get(kind) ?? [];
    return predictions ? all : all.filter(({ reality }) => reality === 'actual');
  };
  return { entities, ofKind, vocabulary: graph.vocabulary };
}

/** Who matches a pattern. */
export function pattern(
  indexes: Indexes,
  steps: readonly string[],
  { predictions = false, ...part }: Options<'pattern'> = {},
): Answer<'pattern'> {
  const asked = readPattern(steps, indexes.graph.vocabulary, (id) => indexes.entities.has(id));
  const lines = linesIn(indexes, predictions);
  const { ids, uncertain } = matchPattern(asked, lines);
  const page = pageOf(ids, part);
  const relations = witnessesOf(page.items, asked, lines);
  return {
    total: page.total,
    items: pick(indexes.entities, page.items),
    uncertain: { total: uncertain.size, ids: page.items.filter((id) => uncertain.has(id)) },
    relations,
    entities: pick(indexes.entities, idsAround(asked, relations)),
  };
}
