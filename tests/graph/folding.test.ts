import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersOf, isUnseen, shownCharacter, withoutUnseen } from '../../src/graph/folding.ts';

const plainOf = (text: string): string => [...clustersOf(text)].map(({ plain }) => plain).join('');

describe('what nobody sees', () => {
  it.each([
    ['a soft hyphen', '\u00ad'],
    ['a space of no width', '\u200b'],
    ['a joiner', '\u200d'],
    ['a mark of direction', '\u200e'],
    ['an isolate', '\u2067'],
    ['a word joiner', '\u2060'],
    ['a byte order mark', '\ufeff'],
    ['a variation selector', '\ufe0f'],
    ['a Hangul filler', '\u3164'],
    ['a control character', '\u0002'],
  ])('is %s', (_, character) => {
    expect(isUnseen(character)).toBe(true);
    expect(withoutUnseen(`a${character}b`)).toBe('ab');
    expect(plainOf(`a${character}b`)).toBe('ab');
  });

  it('is no letter, digit, sign or white space', () => {
    for (const character of 'aß1。 \t\n\u00a0\u2028国') expect(isUnseen(character), character).toBe(false);
  });
});

describe('clusters', () => {
  it('write what looks the same in one way', () => {
    expect(plainOf('u\u0308')).toBe('ü');
    expect(plainOf('ofﬁcial')).toBe('official');
    expect(plainOf('\u1112\u1161\u11ab')).toBe('한');
    expect(plainOf('\ufee3')).toBe('م');
    expect(plainOf('Ａ²…')).toBe('Ａ²…');
  });

  it('are the whole text, and what they make of it stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([...clustersOf(text)].map(({ given }) => given).join('')).toBe(text);
        expect(plainOf(plainOf(text)).normalize('NFC')).toBe(plainOf(text).normalize('NFC'));
      }),
    );
  });
});

it('a character is shown with its code point, and not at all where it cannot be seen', () => {
  expect(shownCharacter('о')).toBe('“о” (U+043E)');
  expect(shownCharacter('\u00a0')).toBe('U+00A0');
  expect(shownCharacter('\u0301')).toBe('U+0301');
  expect(shownCharacter('😀')).toBe('“😀” (U+1F600)');
});
