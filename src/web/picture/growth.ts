import { sortedIds, type View } from '../../graph/view.ts';

type Grown = NonNullable<View['grown']>;

const grownOf = (view: View): Grown => view.grown ?? {};

// An optional part that is not there is absent, not undefined.
const withGrown = ({ grown: _, ...rest }: View, grown: Grown): View =>
  Object.keys(grown).length > 0 ? { ...rest, grown } : rest;

const entries = (grown: Grown, keep: (ids: readonly string[], of: string) => readonly string[]): Grown =>
  Object.fromEntries(
    Object.entries(grown).flatMap(([of, ids]) => {
      const kept = keep(ids, of);
      return kept.length > 0 ? [[of, kept]] : [];
    }),
  );

/**
 * The picture with what an expansion brought. What stood there by hand stays by hand; what another
 * expansion brought is now held by both, so that collapsing one of them leaves it.
 */
export function growing(
  view: View,
  present: readonly string[],
  growth: { of: string; ids: readonly string[] },
): View {
  const grown = grownOf(view);
  const held = new Set(Object.values(grown).flat());
  const byHand = new Set(present.filter((id) => !held.has(id)));
  const brought = growth.ids.filter((id) => id !== growth.of && !byHand.has(id));
  const all = sortedIds([...(grown[growth.of] ?? []), ...brought]);
  const next = { ...view, shown: sortedIds([...present, growth.of, ...growth.ids]) };
  return withGrown(next, all.length > 0 ? { ...grown, [growth.of]: all } : grown);
}

/** The growth of a view without these ids, as what brought and as what was brought. */
export function uprooted(view: View, ids: Iterable<string>): View {
  const gone = new Set(ids);
  return withGrown(
    view,
    entries(grownOf(view), (brought, of) => (gone.has(of) ? [] : brought.filter((id) => !gone.has(id)))),
  );
}

/** Ids that were opened by hand hang on no expansion any more. */
export function byHand(view: View, ids: Iterable<string>): View {
  const kept = new Set(ids);
  return withGrown(
    view,
    entries(grownOf(view), (brought) => brought.filter((id) => !kept.has(id))),
  );
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
export function hangingOn(view: View, id: string): string[] {
  if (view.shown === 'all') return [];
  const { [id]: _, ...others } = grownOf(view);
  const held = new Set(Object.values(grownOf(view)).flat());
  const byHand = view.shown.filter((one) => !held.has(one));
  const kept = reachedFrom([...byHand, id], others);
  return view.shown.filter((one) => !kept.has(one));
}

/** The picture without what the expansion of an entity brought, whenever that was. */
export function collapsing(view: View, id: string): View {
  if (view.shown === 'all') return view;
  const gone = new Set(hangingOn(view, id));
  const { [id]: _, ...others } = grownOf(view);
  const shown = view.shown.filter((one) => !gone.has(one));
  return uprooted(withGrown({ ...view, shown }, others), gone);
}
