import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersOf } from '../../../src/graph/folding.ts';
import { findAll } from '../../../src/graph/text-match/find-all.ts';
import { normalizeSpace } from '../../../src/graph/text-match/normalize-text.ts';
import { needsBlank, TextBuilder } from '../../../src/graph/text-match/text-builder.ts';

/** What normalizing means, a character with its marks at a time. */
function reference(text: string): string {
  let [made, last, space] = ['', '', false];
  for (const { given, plain } of clustersOf(
    text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (one) => one.normalize('NFKC')),
  )) {
    if (/^\s/.test(given)) space = true;
    else if (plain !== '') {
      made += (space && needsBlank(last, plain) ? ' ' : '') + plain;
      [last, space] = [plain, false];
    }
  }
  return made;
}

const characters = fc.constantFrom(
  ...Array.from('ab 茶社。，０Ａｚ\u3000\u302a\u3099\u0308\u0301\u00ad\u200bﬁ한\u1112\u1161\n\u{20000}é~「'),
);
const texts = fc.array(characters, { maxLength: 40 }).map((given) => given.join(''));

describe('normalizing a text', () => {
  it('makes the same of it whether it is read by runs or by single characters', () => {
    fc.assert(fc.property(texts, (text) => void expect(normalizeSpace(text)).toBe(reference(text))));
  });

  it('knows of every unit where it stands in the original', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const builder = new TextBuilder(text.length);
        builder.add(text, 0);
        const units = builder.text;
        for (let at = 0; at < units.length; at++) {
          const given = text.slice(builder.starts[at], builder.ends[at]);
          expect(units[at] === ' ' ? given.trim() : normalizeSpace(given)).toContain(
            units[at] === ' ' ? '' : units[at],
          );
        }
      }),
    );
  });
});

describe('finding many words at once', () => {
  it('finds what looking for each of them alone would find', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', '茶'), { maxLength: 60 }).map((each) => each.join(''));
    const words = fc.array(
      letters.map((word) => word.slice(0, 7)),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(letters, words, (text, given) => {
        const found = findAll(text, given);
        for (const word of new Set(given.filter((each) => each !== ''))) {
          const places = [...text].map((_, at) => at).filter((at) => text.startsWith(word, at));
          expect(found.get(word)).toEqual(places);
        }
      }),
    );
  });
});
