import type { Key } from '../parts/keys.ts';

/** What keys do while the focus stands on a node of the picture. */
export const NODE_KEYS = [
  {
    does: 'walk',
    strokes: [{ key: 'ArrowUp' }, { key: 'ArrowDown' }, { key: 'ArrowLeft' }, { key: 'ArrowRight' }],
  },
  { does: 'around', strokes: [{ key: 'PageDown' }, { key: 'PageUp' }] },
  { does: 'middle', strokes: [{ key: 'Home' }] },
  { does: 'open', strokes: [{ key: 'Enter' }] },
  { does: 'toggle', strokes: [{ key: 'Enter', shift: true }] },
  {
    does: 'shift',
    strokes: [
      { key: 'ArrowUp', shift: true },
      { key: 'ArrowDown', shift: true },
      { key: 'ArrowLeft', shift: true },
      { key: 'ArrowRight', shift: true },
    ],
  },
  { does: 'leave', strokes: [{ key: 'Escape' }] },
] as const satisfies readonly Key[];

export type NodeKeyId = (typeof NODE_KEYS)[number]['does'];
