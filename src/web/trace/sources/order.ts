import type { SourceOrder } from '../../../graph/view.ts';
import type { SourceUse } from '../../../store/port.ts';

const rank = ({ alone, cited }: SourceUse, order: SourceOrder): number => {
  if (order === 'alone') return alone.claims + alone.relations / 1000;
  return order === 'cited' ? cited.narrow + cited.wide / 1000 : 0;
};

/** Sources in another order than that of the list of references, which they are in; equal ones keep it. */
export const inOrder = (sources: readonly SourceUse[], order: SourceOrder): SourceUse[] =>
  [...sources].sort((a, b) => rank(b, order) - rank(a, order));
