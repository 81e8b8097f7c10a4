import type { View } from '../../graph/view.ts';
import type { GraphReader } from '../../store/port.ts';
import { knowsAll, type Known, type Lesson } from './known.ts';

/** What has to be learned before a view can be drawn whole, and ids that the data does not have. */
interface Filling {
  lesson: Lesson;
  missing: readonly string[];
}

const NOTHING: Filling = { lesson: {}, missing: [] };

/** Everything that the picture of a view is made of and is not known yet. */
export async function lessonFor(reader: GraphReader, known: Known, view: View): Promise<Filling> {
  if (view.shown === 'all') {
    if (known.whole) return NOTHING;
    const network = await reader.network();
    const ids = network.entities.map((entity) => entity.id);
    const whole = { ids, total: network.total.entities };
    return { lesson: { ...network, whole, complete: ids }, missing: [] };
  }
  if (view.shown.length === 0 || knowsAll(known, view.shown)) return NOTHING;
  const piece = await reader.among([...view.shown]);
  return { lesson: { ...piece, complete: piece.entities.map(({ id }) => id) }, missing: piece.missing };
}
