import { mayHoldOn, type Lens } from '../../graph/lens.ts';
import type { Relation } from '../../graph/model.ts';
import { sortedIds } from '../../graph/view.ts';
import type { Change } from './changes.ts';
import type { Fallen, Known } from './known.ts';

/** The key under which it is remembered what falls without these sources. */
export const offKey = (off: readonly string[]): string => off.join(',');

/** What stands on nothing without the sources that are off; nothing where all are on, or while it is not known yet. */
export const fallenIn = ({ off }: Lens, known: Pick<Known, 'fallen'>): Fallen | undefined =>
  off && known.fallen.get(offKey(off));

/** Relations of which a lens leaves nothing: they have fallen with its sources, or did not hold on its day. */
export function outsideLens(
  lens: Lens,
  relations: readonly Relation[],
  known: Pick<Known, 'fallen'>,
): ReadonlySet<string> {
  const gone = fallenIn(lens, known)?.relations;
  const holds = (relation: Relation): boolean => lens.asOf === undefined || mayHoldOn(relation, lens.asOf);
  return new Set(relations.filter((one) => gone?.has(one.id) || !holds(one)).map(({ id }) => id));
}

/** These sources off, and no others; none of them switches all on again. */
const withOff =
  (ids: Iterable<string>): Change =>
  (view) => {
    const off = sortedIds(ids);
    const { off: before = [], ...rest } = view.lens;
    if (offKey(before) === offKey(off)) return view;
    return { ...view, lens: off.length > 0 ? { ...rest, off } : rest };
  };

/** One source off where it is on, and on where it is off. */
export const switching =
  (id: string): Change =>
  (view, known) => {
    const off = new Set(view.lens.off);
    if (!off.delete(id)) off.add(id);
    return withOff(off)(view, known);
  };
