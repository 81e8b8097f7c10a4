import { cellChange } from '../../../graph/circles/changes.ts';
import type { Cell } from '../../../graph/circles/table.ts';
import { foretoldWords } from '../../parts/evidence-words.ts';
import { qualifiersOf, type FullLocalization } from '../../parts/words.ts';

/** What became of a party in a circle between two days, in words; nothing where one day is looked at. */
function changeWords(earlier: Cell | undefined, later: Cell, { t }: FullLocalization): string | undefined {
  const change = earlier && cellChange(earlier, later);
  if (!change) return undefined;
  const { changes, undatedChange } = t.alliances.matrix;
  return change === 'came' && later.standing === 'undated' ? undatedChange : changes[change];
}

/** What a cell says in words: how the party stands to the circle, since when, in what part, and how well that is backed. */
export function cellWords(cell: Cell, localization: FullLocalization, earlier?: Cell): string {
  const { t } = localization;
  const words = t.alliances.matrix;
  const { mark, relation, standing } = cell;
  const gone = relation && standing === 'not';
  const parts = [
    mark === 'foretold' && relation ? foretoldWords(relation, t) : gone ? words.notThen : words.marks[mark],
    changeWords(earlier, cell, localization),
    ...(relation ? [qualifiersOf(relation, localization), t.status[relation.status]] : []),
    mark === 'in' && standing === 'undated' ? words.undated : undefined,
  ];
  return t.join(parts.flatMap((part) => part || []));
}
