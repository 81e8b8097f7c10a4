import { HEDGES, OUTCOMES, type Claim } from '../../../graph/model.ts';
import type { OutcomeValue } from '../../../graph/lists.ts';

/** A figure of the table of forecasts: of one certainty or of all, of one outcome or of all. */
export interface Cell {
  hedge?: Claim['hedge'] | undefined;
  outcome?: OutcomeValue | undefined;
}

/** What became of a forecast; it is open where nobody says. */
export const outcomeOf = ({ outcome }: Pick<Claim, 'outcome'>): OutcomeValue => outcome?.value ?? 'open';

/** Whether a figure counts a forecast. */
export const isIn = (claim: Pick<Claim, 'hedge' | 'outcome'>, { hedge, outcome }: Cell): boolean =>
  (hedge === undefined || claim.hedge === hedge) && (outcome === undefined || outcomeOf(claim) === outcome);

const KEY = /^forecasts:([^/]*)\/([^/]*)$/;

/** A figure as it stands in a link. */
export const cellKey = ({ hedge, outcome }: Cell): string =>
  `forecasts:${hedge ?? 'all'}/${outcome ?? 'all'}`;

/** The figure of that key; undefined where it names none. */
export function cellOf(key: string | undefined): Cell | undefined {
  const [, hedge, outcome] = KEY.exec(key ?? '') ?? [];
  if (hedge === undefined || outcome === undefined) return undefined;
  const cell = {
    hedge: HEDGES.find((one) => one === hedge),
    outcome: OUTCOMES.find((one) => one === outcome),
  };
  return cell.hedge === undefined && cell.outcome === undefined ? undefined : cell;
}
