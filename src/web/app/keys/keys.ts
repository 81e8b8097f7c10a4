/** Everything that a key can do. */
export type KeyId =
  | 'search'
  | 'expand'
  | 'collapse'
  | 'dismiss'
  | 'dismissOthers'
  | 'details'
  | 'pin'
  | 'layout'
  | 'fit'
  | 'keys'
  | 'undo'
  | 'redo'
  | 'walk'
  | 'around'
  | 'middle'
  | 'open'
  | 'back';

/** One way to do it; `ctrl` is Command on a Mac. */
interface Stroke {
  key: string;
  ctrl?: true;
  shift?: true;
}

export interface Key {
  does: KeyId;
  strokes: readonly Stroke[];
  /** What it works on: the page, the entity that is chosen, or only with the focus in the picture. */
  on: 'page' | 'chosen' | 'inside';
}

/** Every key of the page: what is pressed is looked up here, and the page of the keys is drawn from it. */
export const KEYS: readonly Key[] = [
  { does: 'search', strokes: [{ key: '/' }], on: 'page' },
  { does: 'details', strokes: [{ key: 'i' }], on: 'page' },
  { does: 'layout', strokes: [{ key: 'l' }], on: 'page' },
  { does: 'fit', strokes: [{ key: 'f' }], on: 'page' },
  { does: 'undo', strokes: [{ key: 'z', ctrl: true }], on: 'page' },
  {
    does: 'redo',
    strokes: [
      { key: 'z', ctrl: true, shift: true },
      { key: 'y', ctrl: true },
    ],
    on: 'page',
  },
  { does: 'back', strokes: [{ key: 'Escape' }], on: 'page' },
  { does: 'keys', strokes: [{ key: '?' }], on: 'page' },
  { does: 'expand', strokes: [{ key: 'e' }], on: 'chosen' },
  { does: 'collapse', strokes: [{ key: 'c' }], on: 'chosen' },
  { does: 'dismiss', strokes: [{ key: 'h' }], on: 'chosen' },
  { does: 'dismissOthers', strokes: [{ key: 'h', shift: true }], on: 'chosen' },
  { does: 'pin', strokes: [{ key: 'p' }], on: 'chosen' },
  {
    does: 'walk',
    strokes: [{ key: 'ArrowUp' }, { key: 'ArrowDown' }, { key: 'ArrowLeft' }, { key: 'ArrowRight' }],
    on: 'inside',
  },
  { does: 'around', strokes: [{ key: 'PageDown' }, { key: 'PageUp' }], on: 'inside' },
  { does: 'middle', strokes: [{ key: 'Home' }], on: 'inside' },
  { does: 'open', strokes: [{ key: 'Enter' }], on: 'inside' },
];

/** What of a pressed key matters. */
type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** A key of one character that asks for nothing else: those that can be switched off (WCAG 2.1.4). */
export const isCharacter = ({ key, ctrl }: Stroke): boolean => key.length === 1 && !ctrl;

const isPressed = (stroke: Stroke, { key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): boolean =>
  !altKey &&
  key.toLowerCase() === stroke.key.toLowerCase() &&
  (ctrlKey || metaKey) === (stroke.ctrl ?? false) &&
  // A sign may need Shift to be typed at all; which, is a matter of the keyboard.
  (!/^[a-z]$/.test(stroke.key) || shiftKey === (stroke.shift ?? false));

/** What a key does wherever the focus is, if anything; keys of the picture itself are its own. */
export function keyOf(pressed: Pressed, { characters }: { characters: boolean }): KeyId | undefined {
  const found = KEYS.find(
    ({ on, strokes }) =>
      on !== 'inside' &&
      strokes.some((stroke) => isPressed(stroke, pressed) && (characters || !isCharacter(stroke))),
  );
  return found?.does;
}
