import { totalsOf } from '../../graph/coverage.ts';
import { compare } from '../../graph/ids.ts';
import { STATUSES } from '../../graph/lists.ts';
import type { Relation } from '../../graph/model.ts';
import type { About, Counts, Text } from '../port.ts';
import type { Indexes } from './indexes.ts';
import { pick } from '../answers/lookups.ts';

function tally<K extends string>(keys: Iterable<K>): Map<K, number> {
  const totals = new Map<K, number>();
  for (const key of keys) totals.set(key, (totals.get(key) ?? 0) + 1);
  return totals;
}

const byKind = (things: readonly { kind: string }[]): { kind: string; total: number }[] =>
  [...tally(things.map(({ kind }) => kind))]
    .map(([kind, total]) => ({ kind, total }))
    .sort((a, b) => compare(a.kind, b.kind));

function byStatus(relations: readonly Relation[]): Counts['relationStatuses'] {
  const all = tally(relations.map(({ status }) => status));
  const predicted = tally(
    relations.filter(({ reality }) => reality === 'predicted').map(({ status }) => status),
  );
  return STATUSES.map((status) => ({
    status,
    total: all.get(status) ?? 0,
    predicted: predicted.get(status) ?? 0,
  }));
}

function countsOf({ graph }: Indexes): Counts {
  return {
    entities: graph.entities.length,
    relations: graph.relations.length,
    documents: graph.documents.length,
    claims: graph.claims.length,
    publishers: new Set(graph.documents.flatMap(({ publisher }) => publisher ?? [])).size,
    entityKinds: byKind(graph.entities),
    relationKinds: byKind(graph.relations),
    relationStatuses: byStatus(graph.relations),
  };
}

const textsOf = (indexes: Indexes): Text[] =>
  pick(indexes.documents, indexes.claimsIn.keys()).map((document) => {
    const totals = totalsOf(document, indexes.claimsIn.get(document.id) ?? []);
    const { claims, cited, uncited, wideCited, forecasts, references, sources } = totals;
    return { document, claims, cited, uncited, wideCited, forecasts, references, sources };
  });

/** What the graph holds, in numbers. */
export const aboutOf = (indexes: Indexes): About => ({
  format: indexes.graph.format,
  data: indexes.graph.data,
  vocabulary: indexes.graph.vocabulary,
  counts: countsOf(indexes),
  texts: textsOf(indexes),
});
