export type SlideAction = 'next' | 'previous' | 'first' | 'last' | 'full' | 'leave';

const ACTIONS: Readonly<Record<string, SlideAction>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  f: 'full',
  F: 'full',
  Escape: 'leave',
};

/** What keys do inside of what is shown, where arrows walk and Space presses. */
const INSIDE: ReadonlySet<string> = new Set(['Escape', 'PageDown', 'PageUp', 'f', 'F']);

/** What a key does on a slide; nothing while somebody types, walks through what is shown or presses a button. */
export function slideKey({
  key,
  target,
  ctrlKey,
  metaKey,
  altKey,
  isComposing,
}: KeyboardEvent): SlideAction | undefined {
  const action = ACTIONS[key];
  if (!action || ctrlKey || metaKey || altKey || isComposing) return undefined;
  if (document.querySelector('dialog[open]')) return undefined;
  if (!(target instanceof HTMLElement)) return action;
  if (target.matches('input, select, textarea, [contenteditable]')) return undefined;
  if (target.closest('.shown') && !INSIDE.has(key)) return undefined;
  return key === ' ' && target.matches('button, a, summary') ? undefined : action;
}
