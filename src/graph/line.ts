import type { Relation, Status } from './model.ts';

/** What the line of a relation shows. */
export type Line = Status | 'predicted';

/** Every line there is, in the order in which they are counted: predicted first, then the status. */
export const LINES: readonly Line[] = ['predicted', 'disputed', 'supported', 'weak', 'uncited'];

/** A relation that is only foretold is drawn as predicted, whatever its status. */
export const lineOf = (relation: Pick<Relation, 'reality' | 'status'>): Line =>
  relation.reality === 'predicted' ? 'predicted' : relation.status;

/** Whether a relation is drawn; a rejected one is kept with its reason and only found by its id or in lists. */
export const isDrawn = ({ rejected }: Pick<Relation, 'rejected'>): boolean => rejected === undefined;
