import type { Relation, Status } from './model.ts';

/** How the line of a relation is drawn: as predicted, or by its status. */
export type Line = Status | 'predicted';

/** All of them, in the order of the legend. */
export const LINES: readonly Line[] = ['predicted', 'disputed', 'supported', 'weak', 'uncited'];

/** A relation that is only predicted is drawn as predicted, whatever its status. */
export const lineOf = (relation: Pick<Relation, 'reality' | 'status'>): Line =>
  relation.reality === 'predicted' ? 'predicted' : relation.status;

/** Whether a relation is drawn; a rejected one is kept with its reason and only found by its id or in lists. */
export const isDrawn = ({ rejected }: Pick<Relation, 'rejected'>): boolean => rejected === undefined;
