import type { CellChange } from './changes.ts';

/** What became of the parties of some circles between two days; each place in a circle is in one of the four. */
export interface ChangeSummary {
  stayed: readonly CellChange[];
  /** On a day that a claim gives. */
  came: readonly CellChange[];
  /** They are there on the later day and cannot have been on the earlier, but nobody says since when. */
  cameUndated: readonly CellChange[];
  went: readonly CellChange[];
}

export const CHANGE_GROUPS = ['came', 'cameUndated', 'went', 'stayed'] as const;

/** Changes by what became of whom, in the order in which they are given. */
export function summaryOf(changes: readonly CellChange[]): ChangeSummary {
  const having = (is: CellChange['change'], undated?: boolean): CellChange[] =>
    changes.filter(
      ({ change, undated: unknown = false }) =>
        change === is && (undated === undefined || unknown === undated),
    );
  return {
    stayed: having('stayed'),
    came: having('came', false),
    cameUndated: having('came', true),
    went: having('went'),
  };
}
