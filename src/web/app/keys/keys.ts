import { CHOSEN_KEYS, SEVERAL_KEYS, type ChosenKeyId, type SeveralKeyId } from '../../parts/entity-keys.ts';
import { isCharacter, lookUp, type Key, type Pressed } from '../../parts/keys.ts';

/** Keys that work wherever the focus is, but in a field or a dialog. */
export const PAGE_KEYS = [
  { does: 'search', strokes: [{ key: '/' }] },
  { does: 'details', strokes: [{ key: 'i' }] },
  { does: 'trace', strokes: [{ key: 't' }] },
  { does: 'layout', strokes: [{ key: 'l' }] },
  { does: 'fit', strokes: [{ key: 'f' }] },
  { does: 'takeAlong', strokes: [{ key: 's' }] },
  { does: 'undo', strokes: [{ key: 'z', ctrl: true }] },
  {
    does: 'redo',
    strokes: [
      { key: 'z', ctrl: true, shift: true },
      { key: 'y', ctrl: true },
    ],
  },
  { does: 'back', strokes: [{ key: 'Escape' }] },
  { does: 'keys', strokes: [{ key: '?' }] },
] as const satisfies readonly Key[];

export type PageKeyId = (typeof PAGE_KEYS)[number]['does'];
/** What is done with a key wherever the focus is. */
export type KeyId = PageKeyId | ChosenKeyId | SeveralKeyId;

/** What a pressed key does wherever the focus is, if anything; keys of the picture itself are its own. */
export const keyOf = (pressed: Pressed, { characters }: { characters: boolean }): KeyId | undefined =>
  lookUp<KeyId>(
    [...PAGE_KEYS, ...CHOSEN_KEYS, ...SEVERAL_KEYS],
    pressed,
    (stroke) => characters || !isCharacter(stroke),
  );
