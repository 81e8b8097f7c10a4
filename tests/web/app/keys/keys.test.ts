import { describe, expect, it } from 'vitest';
import { keyOf, PAGE_KEYS } from '../../../../src/web/app/keys/keys.ts';
import { CHOSEN_KEYS } from '../../../../src/web/parts/entity-keys.ts';
import type { Key } from '../../../../src/web/parts/keys.ts';

const pressed = (key: string, more: Partial<Parameters<typeof keyOf>[0]> = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...more,
});
const ON = { characters: true };

describe('what a key does', () => {
  it.each([
    ['e', {}, 'expand'],
    ['E', {}, 'expand'],
    ['h', {}, 'dismiss'],
    ['H', { shiftKey: true }, 'dismissOthers'],
    ['?', { shiftKey: true }, 'keys'],
    ['/', { shiftKey: true }, 'search'],
    ['z', { ctrlKey: true }, 'undo'],
    ['Z', { ctrlKey: true, shiftKey: true }, 'redo'],
    ['z', { metaKey: true }, 'undo'],
    ['y', { ctrlKey: true }, 'redo'],
    ['Escape', {}, 'back'],
  ])('%s with %o is %s', (key, more, does) => {
    expect(keyOf(pressed(key, more), ON)).toBe(does);
  });

  it.each([
    ['f', { ctrlKey: true }],
    ['f', { metaKey: true }],
    ['e', { altKey: true }],
    ['E', { shiftKey: true }],
    ['ArrowUp', {}],
    ['Enter', {}],
    ['q', {}],
  ])('%s with %o is nothing: it belongs to somebody else', (key, more) => {
    expect(keyOf(pressed(key, more), ON)).toBeUndefined();
  });

  it('is nothing for keys of one character where they are switched off, and the others go on', () => {
    const off = { characters: false };
    for (const key of ['e', 'c', '/', '?']) expect(keyOf(pressed(key), off), key).toBeUndefined();
    expect(keyOf(pressed('z', { ctrlKey: true }), off)).toBe('undo');
    expect(keyOf(pressed('Escape'), off)).toBe('back');
  });

  it('is one thing only', () => {
    const keys: readonly Key[] = [...PAGE_KEYS, ...CHOSEN_KEYS];
    const strokes = keys.flatMap((key) => key.strokes.map((stroke) => JSON.stringify(stroke)));
    expect(new Set(strokes).size).toBe(strokes.length);
  });
});
