import type { Relation } from '../model.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Circle } from './circle.ts';

/** How many circles are compared at first, and how many of their parties they must share with the one in the middle. */
const MOST = 6;
const FEWEST_SHARED = 3;
/** How many of the biggest circles are looked through for them. */
export const MOST_CANDIDATES = 40;

/** Who is in a circle, of those whom these relations put somewhere; whoever is only foretold to be in it is not. */
export const partiesOf = (
  { kind, of }: Pick<Circle, 'kind' | 'of'>,
  relations: readonly Relation[],
): Set<string> =>
  new Set(
    relations.flatMap((one) =>
      one.kind === kind && one.to === of && one.reality === 'actual' ? one.from : [],
    ),
  );

/**
 * The circles that are compared before anybody chose: the biggest body with members, and those that share most
 * parties with it, attendance left aside; the biggest circles of all where no body has members.
 * @param circles biggest first
 * @param relations of those circles
 */
export function firstCircles(
  circles: readonly Circle[],
  relations: readonly Relation[],
  vocabulary: Pick<Vocabulary, 'relations'>,
): Circle[] {
  const memberships = new Set(vocabulary.relations.flatMap(({ id, membership }) => (membership ? id : [])));
  // Whoever takes part in a meeting may be a person or a delegation: they are seldom parties of anything else.
  const attendances = new Set(vocabulary.relations.flatMap(({ id, attendance }) => (attendance ? id : [])));
  const middle = circles.find(({ kind }) => memberships.has(kind)) ?? circles[0];
  if (!middle) return [];
  const inside = partiesOf(middle, relations);
  const shared = (circle: Circle): number =>
    [...partiesOf(circle, relations)].filter((id) => inside.has(id)).length;
  const around = circles
    .filter((circle) => circle !== middle && !attendances.has(circle.kind))
    .map((circle) => ({ circle, count: shared(circle) }))
    .filter(({ count }) => count >= Math.min(FEWEST_SHARED, inside.size))
    .sort((a, b) => b.count - a.count);
  return [middle, ...around.slice(0, MOST - 1).map(({ circle }) => circle)];
}
