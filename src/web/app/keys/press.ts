/** Whether a key belongs to somebody else: to a field that is typed into, or to an open dialog. */
export function isBusy({ target, isComposing }: KeyboardEvent): boolean {
  const typing =
    target instanceof HTMLElement &&
    target.matches('input:not([type="radio"], [type="checkbox"]), select, textarea, [contenteditable]');
  return typing || isComposing || document.querySelector('dialog[open]') !== null;
}

/** Whether a key is only being held down: a step back may be repeated so, a switch would flicker. */
export const isHeld = ({ repeat, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  repeat && !ctrlKey && !metaKey;
