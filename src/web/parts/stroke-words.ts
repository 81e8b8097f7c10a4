import type { Stroke } from './keys.ts';

const SIGNS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ContextMenu: 'Menu',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  ' ': 'Space',
};

const isMac = (): boolean => /Mac|iP(hone|ad)/.test(navigator.userAgent);

/** A key as it is printed on keyboards. */
export const strokeWords = ({ key, ctrl, shift }: Stroke): string =>
  [
    ...(ctrl ? [isMac() ? '⌘' : 'Ctrl'] : []),
    ...(shift ? ['Shift'] : []),
    SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key),
  ].join('+');
