import { circleKinds } from '../circles/circle.ts';
import { kindOf } from '../ids.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Pattern } from './pattern.ts';

/** A step of `not` that asks about the lists of circles: whoever is missing there is known to be outside only if the list is complete. */
export interface OpenStep {
  /** The start is what the circle is around; else its parties are asked for. */
  backwards: boolean;
  /** The one entity that the step names. */
  id?: string;
  /** Kinds of what the circles are around, where the start is a party. */
  kinds: string[];
}

/** The steps of `not` whose answer hangs on whether a list is complete. */
export function circleOffers({ steps }: Pattern, vocabulary: Pick<Vocabulary, 'relations'>): OpenStep[] {
  const circular = new Set(circleKinds(vocabulary));
  return steps.flatMap(({ join, kind, backwards = false, to }): OpenStep[] => {
    if (join !== 'not' || !circular.has(kind)) return [];
    const around = vocabulary.relations.find(({ id }) => id === kind)?.to ?? [];
    const kinds = to.id === undefined ? (to.kind === undefined ? around : [to.kind]) : [kindOf(to.id)];
    return [{ backwards, ...(to.id !== undefined && { id: to.id }), kinds: [...kinds] }];
  });
}
