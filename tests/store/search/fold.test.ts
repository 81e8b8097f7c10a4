import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, segmentsOf } from '../../../src/store/search/fold.ts';
import { spellingsOf } from '../../../src/store/search/spellings.ts';

describe('folding', () => {
  it.each([
    ['final sigma', 'Γεώργιος', 'ΓΕΩΡΓΙΟΣ'],
    ['eth and thorn', 'Þórður Guðmundsdóttir', 'thordur gudmundsdottir'],
    ['schwa', 'Rəşad', 'resad'],
    ['a stroke', 'Ħal Łódź Đorđe Øre', 'hal lodz dorde ore'],
    ['an i with a dot and one without', 'İzmir ışık', 'izmir isik'],
    ['ligatures of letters', 'Æsir œuvre Straße', 'aesir oeuvre strasse'],
    ['ligatures of typesetting', 'oﬃce ﬁrst', 'office first'],
    ['the vowel signs of Hebrew', 'שָׁלוֹם', 'שלום'],
    ['the vowel signs of Arabic', 'مُحَمَّد', 'محمد'],
    ['the stretching of Arabic', 'محمـــد', 'محمد'],
    ['letters of Arabic as they are joined', '\ufee3\ufea4\ufee4\ufeaa', 'محمد'],
    ['width', 'ＣＩＳＳ １', 'ciss 1'],
    ['what nobody sees', 'In\u00adter\u200bnat\u2060ional\u200e', 'international'],
    ['traditional characters', '韓國', '韩国'],
  ])('makes one of %s', (_, written, typed) => {
    expect(segmentsOf(written)).toEqual(segmentsOf(typed));
  });

  it.each([
    ['the vowel signs of Hindi', 'की', 'का'],
    ['the marks of kana', 'が', 'か'],
    ['the length of kana', 'ビル', 'ビール'],
  ])('keeps apart %s, which make another word', (_, one, other) => {
    expect(segmentsOf(one)).not.toEqual(segmentsOf(other));
  });

  it('of a folded character changes nothing, whatever the character', () => {
    const others: string[] = [];
    for (let code = 0; code <= 0x3ffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const folded = fold(String.fromCodePoint(code));
      if (fold(folded) !== folded) others.push(code.toString(16));
    }
    expect(others).toEqual([]);
  });

  it('of a folded text changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)),
      {
        numRuns: 2000,
      },
    );
  });

  it('never makes nothing of a letter or a digit', () => {
    // What only modifies the letter before it (ـ, or a vowel sign joined to it) is none by itself.
    const visible = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 1 })
      .filter((one) => /^[\p{L}\p{N}]$/u.test(one) && !/\p{Default_Ignorable_Code_Point}/u.test(one))
      .filter((one) => /(?!\p{Lm})[\p{L}\p{N}]/u.test(one.normalize('NFKD')));
    fc.assert(
      fc.property(visible, (one) => segmentsOf(one).length > 0),
      { numRuns: 5000 },
    );
  });

  it('of a text is hardly longer than the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => fold(text).length <= 4 * text.normalize('NFKD').length,
      ),
    );
  });
});

describe('spellings', () => {
  const folded = (text: string): string[] => spellingsOf(text).map((one) => segmentsOf(one).join(' '));
  it.each([
    ['Müller', ['muller', 'mueller']],
    ['Åse Ødegård', ['ase odegard', 'aase oedegaard']],
    ['Hawaiʻi', ['hawai i', 'hawaii']],
    ["O'Brien", ['o brien', 'obrien']],
    ['O’Brien', ['o brien', 'obrien']],
    ['U.S. Government', ['u s government', 'us government']],
    ['G. Müller-O’Shea', ['g muller o shea', 'g muller oshea', 'g mueller o shea', 'g mueller oshea']],
    ['韩国', ['韩国']],
  ])('of %s', (text, expected) => {
    expect(folded(text)).toEqual(expected);
  });
});
