import { compare } from '../../graph/ids.ts';
import { REALITIES, STATUSES, type Reality, type Status } from '../../graph/lists.ts';
import type { ShownSubgraph } from '../session/subgraph.ts';

/** How much of what is in a picture: what the legend counts. */
export interface Tally {
  entityKinds: { kind: string; total: number }[];
  relationKinds: { kind: string; total: number }[];
  statuses: { status: Status; total: number }[];
  realities: { reality: Reality; total: number }[];
}

const count = (keys: readonly string[]): Map<string, number> => {
  const totals = new Map<string, number>();
  for (const key of keys) totals.set(key, (totals.get(key) ?? 0) + 1);
  return totals;
};

const mostFirst = (totals: Map<string, number>): { kind: string; total: number }[] =>
  [...totals]
    .map(([kind, total]) => ({ kind, total }))
    .sort((a, b) => b.total - a.total || compare(a.kind, b.kind));

/** Kinds with most first; every status and reality there is, so that the key of the picture is always whole. */
export function tallyOf(subgraph: ShownSubgraph): Tally {
  const statuses = count(subgraph.relations.map(({ status }) => status));
  const realities = count(subgraph.relations.map(({ reality }) => reality));
  return {
    entityKinds: mostFirst(count(subgraph.entities.map((entity) => entity.kind))),
    relationKinds: mostFirst(count(subgraph.relations.map((relation) => relation.kind))),
    statuses: STATUSES.map((status) => ({ status, total: statuses.get(status) ?? 0 })),
    realities: REALITIES.map((reality) => ({ reality, total: realities.get(reality) ?? 0 })),
  };
}

/** A row of the legend. */
interface Row {
  kind: string;
  total: number;
  off: boolean;
}

/** The kinds of a picture, and those that are switched off even where none of them is in it. */
export const rowsOf = (totals: Tally['entityKinds'], off: readonly string[] = []): Row[] => [
  ...totals.map((row) => ({ ...row, off: off.includes(row.kind) })),
  ...off
    .filter((kind) => !totals.some((row) => row.kind === kind))
    .map((kind) => ({ kind, total: 0, off: true })),
];
