import { groupBy } from '../../../graph/collections.ts';
import type { Claim, Document, Entity, Graph } from '../../../graph/model.ts';
import { NO_TOTALS, sourceTotalsIn } from '../../answers/source-totals.ts';
import { entriesIn } from '../../search/index-entries.ts';
import { claimNode, documentNode, entityNode, searchProperties, type Properties } from './nodes.ts';
import { surroundingsIn } from './surroundings.ts';

/** Makes nodes of a graph, with what the search needs. */
interface Nodes {
  entity(entity: Entity): Properties;
  document(document: Document): Properties;
  claim(claim: Claim): Properties;
}

/** The nodes of a graph; what is counted over all of it is counted once. */
export function nodesIn(graph: Graph): Nodes {
  const { degreeOf, around } = surroundingsIn(graph);
  const entries = entriesIn(graph, degreeOf);
  const totals = sourceTotalsIn(graph);
  const claimsIn = groupBy(graph.claims, ({ document }) => document);
  return {
    entity: (entity) => ({
      ...entityNode(entity, around(entity.id)),
      ...searchProperties(entries.ofEntity(entity)),
    }),
    document: (document) => ({
      ...documentNode(document, totals.get(document.id) ?? NO_TOTALS, claimsIn.get(document.id) ?? []),
      ...searchProperties(entries.ofDocument(document)),
    }),
    claim: (claim) => ({ ...claimNode(claim), ...searchProperties(entries.ofClaim(claim)) }),
  };
}
