import type { Circle } from '../../graph/circles/circle.ts';
import type { Entity, Relation } from '../../graph/model.ts';
import type { Page } from './page.ts';

/** Circles, and what they are the circles of. */
export interface Circles extends Page<Circle> {
  entities: Entity[];
}

/** Who is in some circles, and who stayed outside. */
export interface Parties {
  /** The circles that were named, biggest first. */
  circles: Circle[];
  /** Ids that name no circle here. */
  missing: string[];
  /** Relations that put somebody into one of them or keep somebody outside, by id; the rejected ones are left out. */
  relations: Page<Relation>;
  /** The parties of those relations, and what the circles are the circles of. */
  entities: Entity[];
}

/** Who matches a pattern, by id. */
export interface PatternMatches extends Page<Entity> {
  /**
   * Of those whoever may yet fail a step of `not`: they are not in the list that it asks about, and that list is not
   * known to be complete. How many of all, and the ids of those among the items.
   */
  uncertain: { total: number; ids: string[] };
  /** The relations by which the items match, and refusals on record that make a `not` certain; by id. */
  relations: Relation[];
  /** Whoever stands at the ends of those, and what the pattern names. */
  entities: Entity[];
}
