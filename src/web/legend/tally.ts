import { compare } from '../../graph/ids.ts';
import { LINES, lineOf, type Line } from '../../graph/line.ts';
import type { ShownSubgraph } from '../session/subgraph.ts';

/** How much of what is in a picture: what the legend counts. */
export interface Tally {
  entityKinds: { kind: string; total: number }[];
  relationKinds: { kind: string; total: number }[];
  lines: { line: Line; total: number }[];
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

/** Kinds with most first; every line there is, so that the key of the picture is always whole. */
export function tallyOf(subgraph: ShownSubgraph): Tally {
  const lines = count(subgraph.relations.map(lineOf));
  return {
    entityKinds: mostFirst(count(subgraph.entities.map((entity) => entity.kind))),
    relationKinds: mostFirst(count(subgraph.relations.map((relation) => relation.kind))),
    lines: LINES.map((line) => ({ line, total: lines.get(line) ?? 0 })),
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
