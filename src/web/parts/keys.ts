/** One way to press a key; `ctrl` is Command on a Mac. */
export interface Stroke {
  key: string;
  ctrl?: true;
  shift?: true;
}

/** A key and what it does. */
export interface Key<Does extends string = string> {
  does: Does;
  strokes: readonly Stroke[];
}

/** What of a pressed key matters. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** A key of one character that asks for nothing else: those that can be switched off (WCAG 2.1.4). */
export const isCharacter = ({ key, ctrl }: Stroke): boolean => key.length === 1 && !ctrl;

/** Whether it is neither a letter nor a key with a name. */
const isSign = ({ key }: Stroke): boolean => key.length === 1 && !/^[a-z]$/.test(key);

/** Whether this is the stroke that was pressed. */
const isPressed = (stroke: Stroke, { key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): boolean =>
  !altKey &&
  key.toLowerCase() === stroke.key.toLowerCase() &&
  (ctrlKey || metaKey) === (stroke.ctrl ?? false) &&
  // A sign may need Shift to be typed at all; which, is a matter of the keyboard.
  (isSign(stroke) || shiftKey === (stroke.shift ?? false));

/** What a pressed key does, looked up in a list; nothing where it is in none of its strokes. */
export const lookUp = <Does extends string>(
  keys: readonly Key<Does>[],
  pressed: Pressed,
  counts: (stroke: Stroke) => boolean = () => true,
): Does | undefined =>
  keys.find(({ strokes }) => strokes.some((stroke) => isPressed(stroke, pressed) && counts(stroke)))?.does;
