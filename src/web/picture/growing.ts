import { sortedIds, type Picture } from '../../graph/view.ts';
import { grownOf, uprooted, withGrown, type Grown } from '../session/growth.ts';

/**
 * The picture with what an expansion brought. What stood there by hand stays by hand; what another
 * expansion brought is now held by both, so that collapsing one of them leaves it.
 */
export function growing(
  picture: Picture,
  present: readonly string[],
  growth: { of: string; ids: readonly string[] },
): Picture {
  const grown = grownOf(picture);
  const held = new Set(Object.values(grown).flat());
  const byHand = new Set(present.filter((id) => !held.has(id)));
  const brought = growth.ids.filter((id) => id !== growth.of && !byHand.has(id));
  const all = sortedIds([...(grown[growth.of] ?? []), ...brought]);
  const next = { ...picture, shown: sortedIds([...present, growth.of, ...growth.ids]) };
  return withGrown(next, all.length > 0 ? { ...grown, [growth.of]: all } : grown);
}

/** Everything that hangs on these entities: what their expansions brought, and theirs in turn. */
function reachedFrom(roots: Iterable<string>, grown: Grown): Set<string> {
  const reached = new Set(roots);
  // A set hands out what is added to it while it is walked.
  for (const id of reached) for (const brought of grown[id] ?? []) reached.add(brought);
  return reached;
}

/**
 * What would leave the picture if the expansion of an entity were undone: whatever then hangs on nothing
 * that was put there by hand. Two that hold only each other are not held.
 */
export function hangingOn(picture: Picture, id: string): string[] {
  if (picture.shown === 'all') return [];
  const { [id]: _, ...others } = grownOf(picture);
  const held = new Set(Object.values(grownOf(picture)).flat());
  const byHand = picture.shown.filter((one) => !held.has(one));
  const kept = reachedFrom([...byHand, id], others);
  return picture.shown.filter((one) => !kept.has(one));
}

/** The picture without what the expansion of an entity brought, whenever that was. */
export function collapsing(picture: Picture, id: string): Picture {
  if (picture.shown === 'all') return picture;
  const gone = new Set(hangingOn(picture, id));
  const { [id]: _, ...others } = grownOf(picture);
  const shown = picture.shown.filter((one) => !gone.has(one));
  return uprooted(withGrown({ ...picture, shown }, others), gone);
}
