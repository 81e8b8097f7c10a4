import type { Relation } from '../model.ts';
import { changeBetween, type Change } from './days.ts';
import type { Cell, CircleTable } from './table.ts';

/** What became of one party in one circle between two days. */
export interface CellChange {
  party: string;
  column: string;
  change: Exclude<Change, 'outside'>;
  relation?: Relation;
  /** Nobody says on which day it came: it is not on record before its text or its body, and is afterwards. */
  undated?: true;
}

const isIn = ({ mark }: Cell): boolean => mark === 'in';

/** What became of one cell; undefined where the party was in the circle on neither day. */
export function cellChange(earlier: Cell, later: Cell): Exclude<Change, 'outside'> | undefined {
  const change = changeBetween(isIn(earlier) ? 'holds' : 'not', isIn(later) ? 'holds' : 'not');
  return change === 'outside' ? undefined : change;
}

/** Who stayed in, came into and went out of which circle between two days; by party, then in the order of the circles. */
export function changesBetween(earlier: CircleTable, later: CircleTable): CellChange[] {
  const parties = [...new Set([...earlier.parties, ...later.parties])].sort();
  return parties.flatMap((party) =>
    later.columns.flatMap(({ id }): CellChange[] => {
      const [before, after] = [earlier.cell(party, id), later.cell(party, id)];
      const change = cellChange(before, after);
      if (!change) return [];
      const { relation, standing } = change === 'went' ? before : after;
      return [
        {
          ...{ party, column: id, change },
          ...(relation && { relation }),
          ...(standing === 'undated' && { undated: true as const }),
        },
      ];
    }),
  );
}
