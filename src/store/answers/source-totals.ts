import { assertedBy } from '../../graph/dependence.ts';
import { byId } from '../../graph/collections.ts';
import type { Claim, Graph } from '../../graph/model.ts';
import { standsOn } from '../../graph/standing.ts';
import type { SourceUse } from '../port.ts';

/** How much cites each document and stands on it. */
export type SourceTotals = Omit<SourceUse, 'document'>;
type Stated = Pick<Graph, 'documents' | 'claims' | 'relations'>;
type Cited = SourceUse['cited'];

/** Those of a document that nothing cites and nothing stands on. */
export const NO_TOTALS: SourceTotals = {
  cited: { narrow: 0, wide: 0 },
  resting: { claims: 0, relations: 0 },
  alone: { claims: 0, relations: 0 },
};

/** Ids of what stands on something, with the documents that it stands on. */
interface Standing {
  claims: ReadonlyMap<string, ReadonlySet<string>>;
  relations: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What every claim and every relation of a graph stands on; what stands on nothing has no documents. */
export function standingIn({ documents, claims, relations }: Stated): Standing {
  const known = byId(documents);
  const ofClaim = new Map<string, ReadonlySet<string>>();
  const ofRelation = new Map(relations.map(({ id }) => [id, new Set<string>()]));
  for (const claim of claims) {
    const own = known.get(claim.document);
    const sources = new Set(own ? standsOn(claim, own) : []);
    ofClaim.set(claim.id, sources);
    for (const relation of assertedBy(claim))
      for (const source of sources) ofRelation.get(relation)?.add(source);
  }
  return { claims: ofClaim, relations: ofRelation };
}

/** How many claims cite each document narrowly, and how many only widely. */
export function citationsIn(claims: readonly Claim[]): Map<string, Cited> {
  const cited = new Map<string, Cited>();
  for (const { cites } of claims)
    for (const document of new Set(cites.map((citation) => citation.document))) {
      const scopes = cites.filter((citation) => citation.document === document);
      const reach = scopes.some(({ scope }) => scope === 'narrow') ? 'narrow' : 'wide';
      const held = cited.get(document) ?? { narrow: 0, wide: 0 };
      cited.set(document, { ...held, [reach]: held[reach] + 1 });
    }
  return cited;
}

/**
 * The totals of every document of a graph, by its id; in time linear in the graph.
 * @param standing what `standingIn` found, where that is known already
 */
export function sourceTotalsIn(
  graph: Stated,
  standing: Standing = standingIn(graph),
): ReadonlyMap<string, SourceTotals> {
  const cited = citationsIn(graph.claims);
  const totals = new Map(
    graph.documents.map(({ id }): [string, SourceTotals] => [
      id,
      {
        cited: cited.get(id) ?? NO_TOTALS.cited,
        resting: { ...NO_TOTALS.resting },
        alone: { ...NO_TOTALS.alone },
      },
    ]),
  );
  for (const what of ['claims', 'relations'] as const)
    for (const sources of standing[what].values())
      for (const source of sources) {
        const held = totals.get(source);
        if (!held) continue;
        held.resting[what]++;
        if (sources.size === 1) held.alone[what]++;
      }
  return totals;
}
