import { assertedBy } from '../../graph/dependence.ts';
import { groupByEach } from '../../graph/collections.ts';
import { compare, compareClaims } from '../../graph/ids.ts';
import type { Claim, Relation } from '../../graph/model.ts';
import { standsOn } from '../../graph/standing.ts';
import { oncePer } from '../../graph/once-per.ts';
import { compareUses, documentsNamed } from '../answers/sources.ts';
import { orNotFound, pick } from '../answers/lookups.ts';
import { MOST_IDS, type Answer, type ClaimAndRelationTotals, type Options, type SourceUse } from '../port.ts';
import type { Indexes } from './indexes.ts';
import { lookupsOf } from './lookups.ts';
import { pageOf } from './pages.ts';

/** What stands on which documents, in both directions. */
interface Standing {
  /** Ids of the documents that a claim stands on. */
  of: ReadonlyMap<string, string[]>;
  /** Claims by the documents that they stand on. */
  on: ReadonlyMap<string, Claim[]>;
  /** Ids of the documents that a relation stands on. */
  ofRelation: ReadonlyMap<string, ReadonlySet<string>>;
}

function standingIn({ graph, documents }: Indexes): Standing {
  const of = new Map<string, string[]>();
  const ofRelation = new Map<string, Set<string>>();
  for (const claim of graph.claims) {
    const own = documents.get(claim.document);
    const sources = own ? [...new Set(standsOn(claim, own))] : [];
    of.set(claim.id, sources);
    for (const relation of assertedBy(claim)) {
      const held = ofRelation.get(relation) ?? new Set();
      for (const source of sources) held.add(source);
      ofRelation.set(relation, held);
    }
  }
  return { of, on: groupByEach(graph.claims, ({ id }) => of.get(id) ?? []), ofRelation };
}

/** Worked out when it is first needed: most questions do without. */
const standingOf = oncePer(standingIn);

/** The claims and relations that stand on these documents; with `alone` those that stand on no other. */
function restingOn(
  indexes: Indexes,
  documents: ReadonlySet<string>,
  alone: boolean,
): { claims: Claim[]; relations: Relation[] } {
  const { of, on, ofRelation } = standingOf(indexes);
  const passes = (sources: Iterable<string> = []): boolean =>
    !alone || [...sources].every((source) => documents.has(source));
  const claims = [...new Set([...documents].flatMap((id) => on.get(id) ?? []))];
  const relations = pick(indexes.relations, claims.flatMap(assertedBy));
  return {
    claims: claims.filter(({ id }) => passes(of.get(id))),
    relations: relations.filter(({ id }) => passes(ofRelation.get(id))),
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

const totalsOf = ({ claims, relations }: ReturnType<typeof restingOn>): ClaimAndRelationTotals => ({
  claims: claims.length,
  relations: relations.length,
});

/** Claims that cite each document narrowly, and widely only; of one text where one is given. */
function citationsIn(indexes: Indexes, text: string | undefined): ReadonlyMap<string, SourceUse['cited']> {
  const cited = new Map<string, SourceUse['cited']>();
  const claims = text === undefined ? indexes.graph.claims : (indexes.claimsIn.get(text) ?? []);
  for (const claim of claims) {
    for (const document of new Set(claim.cites.map((citation) => citation.document))) {
      const scopes = claim.cites.filter((citation) => citation.document === document);
      const reach = scopes.some(({ scope }) => scope === 'narrow') ? 'narrow' : 'wide';
      const held = cited.get(document) ?? { narrow: 0, wide: 0 };
      cited.set(document, { ...held, [reach]: held[reach] + 1 });
    }
  }
  return cited;
}

/** Every document as a source; of one text those that it refers to or cites. */
export function sources(
  indexes: Indexes,
  { document: text, order, ...part }: Options<'sources'> = {},
): Answer<'sources'> {
  const own = text === undefined ? undefined : orNotFound(indexes.documents.get(text), 'document', text);
  const cited = citationsIn(indexes, text);
  const wanted = own
    ? pick(indexes.documents, [...own.references.map(({ document }) => document), ...cited.keys()])
    : indexes.graph.documents;
  const uses = wanted.map((document): SourceUse => {
    const alone = new Set([document.id]);
    return {
      document,
      cited: cited.get(document.id) ?? { narrow: 0, wide: 0 },
      resting: totalsOf(restingOn(indexes, alone, false)),
      alone: totalsOf(restingOn(indexes, alone, true)),
    };
  });
  return pageOf(uses.sort(compareUses(order)), part);
}
