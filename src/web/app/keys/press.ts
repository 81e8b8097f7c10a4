const isTyped = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement &&
  target.matches('input:not([type="radio"], [type="checkbox"]), select, textarea, [contenteditable]');

/** Whether this asks to take something back, or to do it again. */
const turns = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && /^[zy]$/i.test(key);

/** Whether a field has nothing of its own to take back: it is chosen from, or empty and nobody has typed into it. */
const hasNoPast = (field: HTMLElement, typedInto: EventTarget | null): boolean =>
  field.matches('select, [type="range"]') ||
  (field instanceof HTMLInputElement && field.value === '' && field !== typedInto);

/**
 * Whether a key belongs to somebody else: to a field that is typed into, or to an open dialog.
 * @param typedInto the field that was typed into since it has the focus, if it was
 */
export function isBusy(event: KeyboardEvent, typedInto: EventTarget | null = null): boolean {
  const { target, isComposing } = event;
  const typing = isTyped(target) && !(turns(event) && hasNoPast(target, typedInto));
  return typing || isComposing || document.querySelector('dialog[open]') !== null;
}

/** Whether a key is only being held down: a step back may be repeated so, a switch would flicker. */
export const isHeld = ({ repeat, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  repeat && !ctrlKey && !metaKey;
