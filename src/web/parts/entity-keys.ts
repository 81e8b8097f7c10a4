import type { Key } from './keys.ts';

/** Keys for the entity that the focus stands on, or that is selected; of several that are selected, for all. */
export const CHOSEN_KEYS = [
  { does: 'expand', strokes: [{ key: 'e' }] },
  { does: 'collapse', strokes: [{ key: 'c' }] },
  { does: 'dismiss', strokes: [{ key: 'h' }, { key: 'Delete' }] },
  { does: 'dismissOthers', strokes: [{ key: 'h', shift: true }] },
  { does: 'pin', strokes: [{ key: 'p' }] },
  { does: 'pathsFrom', strokes: [{ key: 'w' }] },
  { does: 'pathsTo', strokes: [{ key: 'w', shift: true }] },
  { does: 'menu', strokes: [{ key: 'ContextMenu' }, { key: 'F10', shift: true }] },
] as const satisfies readonly Key[];

/** Keys for several that are selected. */
export const SEVERAL_KEYS = [
  { does: 'among', strokes: [{ key: 'b' }] },
  { does: 'common', strokes: [{ key: 'n' }] },
] as const satisfies readonly Key[];

export type ChosenKeyId = (typeof CHOSEN_KEYS)[number]['does'];
export type SeveralKeyId = (typeof SEVERAL_KEYS)[number]['does'];
