import { assertedBy } from '../../graph/dependence.ts';
import { groupByEach } from '../../graph/collections.ts';
import { compare, compareClaims } from '../../graph/ids.ts';
import type { Claim, Relation } from '../../graph/model.ts';
import { oncePer } from '../../graph/once-per.ts';
import { citationsIn, NO_TOTALS, sourceTotalsIn, standingIn } from '../answers/source-totals.ts';
import { compareUses, documentsNamed } from '../answers/sources.ts';
import { orNotFound, pick } from '../answers/lookups.ts';
import { MOST_IDS, type Answer, type Options, type SourceUse } from '../port.ts';
import type { Indexes } from './indexes.ts';
import { lookupsOf } from './lookups.ts';
import { pageOf } from './pages.ts';

/** What stands on which documents, in both directions: worked out when it is first needed, as most questions do without. */
const standingOf = oncePer(({ graph }: Indexes) => {
  const standing = standingIn(graph);
  const on = groupByEach(graph.claims, ({ id }) => [...(standing.claims.get(id) ?? [])]);
  return { ...standing, on };
});

const totalsOf = oncePer((indexes: Indexes) => sourceTotalsIn(indexes.graph, standingOf(indexes)));

/** The claims and relations that stand on these documents; with `alone` those that stand on no other. */
function restingOn(
  indexes: Indexes,
  documents: ReadonlySet<string>,
  alone: boolean,
): { claims: Claim[]; relations: Relation[] } {
  const standing = standingOf(indexes);
  const passes = (sources: Iterable<string> = []): boolean =>
    !alone || [...sources].every((source) => documents.has(source));
  const claims = [...new Set([...documents].flatMap((id) => standing.on.get(id) ?? []))];
  const relations = pick(indexes.relations, claims.flatMap(assertedBy));
  return {
    claims: claims.filter(({ id }) => passes(standing.claims.get(id))),
    relations: relations.filter(({ id }) => passes(standing.relations.get(id))),
  };
}

const idsOf = (items: readonly { id: string }[]): string[] =>
  items
    .map(({ id }) => id)
    .sort(compare)
    .slice(0, MOST_IDS);

/** What stands on the sources that these ids name. */
export async function resting(
  indexes: Indexes,
  ids: readonly string[],
  { alone = false, ...part }: Options<'resting'> = {},
): Promise<Answer<'resting'>> {
  const { documents, missing } = await documentsNamed(lookupsOf(indexes), ids);
  const found = restingOn(indexes, new Set(documents.map(({ id }) => id)), alone);
  const relations = pageOf(found.relations, part);
  return {
    documents,
    missing,
    claims: pageOf(found.claims.sort(compareClaims), part),
    relations,
    entities: pick(
      indexes.entities,
      relations.items.flatMap(({ from, to }) => [from, to]),
    ),
    ids: { claims: idsOf(found.claims), relations: idsOf(found.relations) },
  };
}

/** Every document as a source; of one text those that it refers to or cites. */
export function sources(
  indexes: Indexes,
  { document: text, order, ...part }: Options<'sources'> = {},
): Answer<'sources'> {
  const own = text === undefined ? undefined : orNotFound(indexes.documents.get(text), 'document', text);
  const cited = citationsIn(text === undefined ? [] : (indexes.claimsIn.get(text) ?? []));
  const wanted = own
    ? pick(indexes.documents, [...own.references.map(({ document }) => document), ...cited.keys()])
    : indexes.graph.documents;
  const totals = totalsOf(indexes);
  const uses = wanted.map((document): SourceUse => {
    const { cited: everywhere, ...rest } = totals.get(document.id) ?? NO_TOTALS;
    return { document, cited: own ? (cited.get(document.id) ?? NO_TOTALS.cited) : everywhere, ...rest };
  });
  return pageOf(uses.sort(compareUses(order)), part);
}
