import type { Relation, Status } from './model.ts';

/**
 * How the line of a relation is drawn. How well a relation is backed and whether it is only predicted are
 * two questions: the first is the weight and tone of the line, the second its dashes.
 */
export interface Line {
  status: Status;
  predicted: boolean;
  /** A line of a bibliography: it needs no claim, since the document is its evidence. */
  bibliographic?: true;
}

/** The line from a document to what its bibliography names. */
export const BIBLIOGRAPHIC: Line = { status: 'supported', predicted: false, bibliographic: true };

export const lineOf = ({ status, reality }: Pick<Relation, 'reality' | 'status'>): Line => ({
  status,
  predicted: reality === 'predicted',
});

/** Whether a relation is drawn; a rejected one is kept with its reason and only found by its id or in lists. */
export const isDrawn = ({ rejected }: Pick<Relation, 'rejected'>): boolean => rejected === undefined;
