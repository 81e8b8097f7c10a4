import { boundsOf, EVIDENCE, meetsBounds, type Evidence, type EvidenceFilter } from '../../graph/evidence.ts';
import { compare } from '../../graph/ids.ts';
import { REALITIES, type Reality } from '../../graph/lists.ts';
import type { ShownSubgraph } from '../session/subgraph.ts';

/** How much of what is in a picture: what the legend counts. */
export interface Tally {
  entityKinds: { kind: string; total: number }[];
  relationKinds: { kind: string; total: number }[];
  /** How many lines each choice of evidence lets through, with or without forecasts as they are shown now. */
  evidence: { evidence: Evidence; total: number }[];
  /** How many lines are fact or forecast, of those with the evidence that is asked for now. */
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

/** Kinds with most first; every choice there is, so that the key of the picture is always whole. */
export function tallyOf({ entities, relations }: ShownSubgraph, filter: EvidenceFilter = {}): Tally {
  const passing = (asked: EvidenceFilter) => {
    const bounds = boundsOf({ ...filter, ...asked });
    return relations.filter((relation) => meetsBounds(bounds, relation));
  };
  const backed = passing({ predictions: true });
  return {
    entityKinds: mostFirst(count(entities.map(({ kind }) => kind))),
    relationKinds: mostFirst(count(relations.map(({ kind }) => kind))),
    evidence: EVIDENCE.map((evidence) => ({ evidence, total: passing({ evidence }).length })),
    realities: REALITIES.map((reality) => ({
      reality,
      total: backed.filter((relation) => relation.reality === reality).length,
    })),
  };
}

/** A row of the legend for a kind. */
export interface KindRow {
  kind: string;
  total: number;
  off: boolean;
}

/** The kinds of a picture, and those that are switched off even where none of them is in it. */
export const rowsOf = (totals: Tally['entityKinds'], off: readonly string[] = []): KindRow[] => [
  ...totals.map((row) => ({ ...row, off: off.includes(row.kind) })),
  ...off
    .filter((kind) => !totals.some((row) => row.kind === kind))
    .map((kind) => ({ kind, total: 0, off: true })),
];
