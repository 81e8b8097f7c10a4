import type { Key } from '../../parts/keys.ts';

// Each is heard where it belongs; here they are listed.

/** What keys do on a row of the table. */
export const TABLE_KEYS = [
  { does: 'rows', strokes: [{ key: 'ArrowUp' }, { key: 'ArrowDown' }] },
  { does: 'tenRows', strokes: [{ key: 'PageUp' }, { key: 'PageDown' }] },
  { does: 'ends', strokes: [{ key: 'Home' }, { key: 'End' }] },
  { does: 'fold', strokes: [{ key: 'ArrowRight' }, { key: 'ArrowLeft' }] },
  { does: 'open', strokes: [{ key: 'Enter' }] },
  { does: 'toggle', strokes: [{ key: 'Enter', shift: true }] },
  {
    does: 'extend',
    strokes: [
      { key: 'ArrowUp', shift: true },
      { key: 'ArrowDown', shift: true },
    ],
  },
] as const satisfies readonly Key[];

/** What keys do in the matrix of parties and circles. */
export const MATRIX_KEYS = [
  {
    does: 'cells',
    strokes: [{ key: 'ArrowUp' }, { key: 'ArrowDown' }, { key: 'ArrowLeft' }, { key: 'ArrowRight' }],
  },
  { does: 'tenRows', strokes: [{ key: 'PageUp' }, { key: 'PageDown' }] },
  { does: 'ends', strokes: [{ key: 'Home' }, { key: 'End' }] },
  { does: 'open', strokes: [{ key: 'Enter' }] },
] as const satisfies readonly Key[];

/** What keys do while a story is told. */
export const SLIDE_KEYS = [
  { does: 'next', strokes: [{ key: 'ArrowRight' }, { key: 'PageDown' }, { key: ' ' }] },
  { does: 'previous', strokes: [{ key: 'ArrowLeft' }, { key: 'PageUp' }] },
  { does: 'ends', strokes: [{ key: 'Home' }, { key: 'End' }] },
  { does: 'full', strokes: [{ key: 'f' }] },
  { does: 'leave', strokes: [{ key: 'Escape' }] },
] as const satisfies readonly Key[];
