import { cellChange } from '../../../graph/circles/changes.ts';
import type { Mark } from '../../../graph/circles/table.ts';
import { STATUSES, type Status } from '../../../graph/lists.ts';
import type { AllianceModel } from '../model.ts';

/** A mark of the matrix, as its cells draw it: of one that came or went only that, whatever it stands on. */
export interface KeyMark {
  mark: Mark;
  status?: Status;
  change?: 'came' | 'went';
  undated?: boolean;
}

/** Every mark that may stand in a cell, in the order of the key. */
const MARKS: readonly KeyMark[] = [
  ...STATUSES.map((status): KeyMark => ({ mark: 'in', status })),
  { mark: 'in' },
  { mark: 'in', change: 'came' },
  { mark: 'in', change: 'came', undated: true },
  { mark: 'out', change: 'went' },
  { mark: 'foretold' },
  { mark: 'refused' },
  { mark: 'unknown' },
];

const sameMark = (a: KeyMark, b: KeyMark): boolean =>
  a.mark === b.mark && a.status === b.status && a.change === b.change && a.undated === b.undated;

/** What a cell is made of, each as it stands in the key. */
function marksIn({ table, earlier }: AllianceModel, party: string, column: string): KeyMark[] {
  const cell = table.cell(party, column);
  const before = earlier?.cell(party, column);
  const change = before && cellChange(before, cell);
  const silent = cell.mark === 'out' || cell.mark === 'unknown';
  if (cell.mark !== 'in')
    return silent && change === 'went' ? [{ mark: 'out', change }] : [{ mark: cell.mark }];
  const status: KeyMark = { mark: 'in', ...(cell.relation && { status: cell.relation.status }) };
  if (change !== 'came') return [status];
  const came: KeyMark = { mark: 'in', change, ...(cell.standing === 'undated' && { undated: true }) };
  return cell.relation ? [status, came] : [came];
}

/** The marks that stand somewhere in the matrix, each once; of those that went only that they did. */
export function keyMarks(model: AllianceModel): KeyMark[] {
  const found = model.table.parties.flatMap((party) =>
    model.columns.flatMap(({ id }) => marksIn(model, party, id)),
  );
  return MARKS.filter((mark) => found.some((one) => sameMark(one, mark)));
}
