import { typeOf } from '../../graph/ids.ts';
import type { Picture } from '../../graph/view.ts';
import type { Question } from '../../store/port.ts';
import type { Known } from '../session/known.ts';

/** The question whose answer is the picture; none where nothing is shown. */
export function questionOfPicture({ whole }: Known, { shown }: Pick<Picture, 'shown'>): Question | undefined {
  if (shown !== 'all') return shown.length > 0 ? { of: 'among', ids: [...shown] } : undefined;
  // A network too large to be shown whole has a limit, and without it would be another picture.
  const cut = whole && whole.ids.length < whole.total;
  return cut ? { of: 'network', limit: whole.ids.length } : { of: 'network' };
}

/** The question whose answer stands in the inspector; none for an id that names nothing. */
export function questionOfSubject(id: string): Question | undefined {
  const of = typeOf(id);
  return of && { of, id };
}
