import { describe, expect, it } from 'vitest';
import { indexEntriesOf } from '../../../src/store/search/index-entries.ts';
import { packEntry, unpackEntry } from '../../../src/store/search/packed-entry.ts';
import { fixture } from '../fixture.ts';

const entries = indexEntriesOf(fixture, () => 3);

describe('a packed entry', () => {
  it('has entries of every type, with readings, short names and texts aside, to be tried on', () => {
    const texts = entries.flatMap((entry) => entry.texts);
    expect(new Set(entries.map(({ type }) => type))).toEqual(new Set(['entity', 'document', 'claim']));
    for (const has of [
      texts.some(({ reading }) => reading),
      texts.some(({ short }) => short),
      texts.some(({ aside }) => aside),
      texts.some(({ alias }) => alias),
    ]) {
      expect(has).toBe(true);
    }
  });

  it('is unpacked as it was', () => {
    const unpacked = entries.map((entry) => unpackEntry(packEntry(entry), fixture.vocabulary));
    // Forms, readings and the rest of a text are made when they are looked at.
    const looked = unpacked.map((entry) => ({
      ...entry,
      texts: entry.texts.map(({ matched, forms, alias, aside, reading, short }) => ({
        ...{ matched, forms: forms.map(({ spaced, compact }) => ({ spaced, compact })), alias, aside },
        ...(short && { short }),
        ...(reading && {
          reading: { written: reading.written, rests: reading.rests, initials: reading.initials },
        }),
      })),
    }));
    expect(looked).toEqual(entries);
  });

  it('keeps texts in which there is what its parts are kept apart by', () => {
    const [entry] = entries;
    const [text] = entry?.texts ?? [];
    if (!entry || !text) throw new Error('there is nothing to pack');
    const value = 'two\nlines\tand a \u001e “"” \\u001e';
    const unpacked = unpackEntry(
      packEntry({ ...entry, texts: [{ ...text, matched: { ...text.matched, value } }, text] }),
      fixture.vocabulary,
    );
    expect(unpacked.texts.map(({ matched }) => matched.value)).toEqual([value, text.matched.value]);
    expect(unpacked.id).toBe(entry.id);
  });

  it('is less than half as long', () => {
    const length = (texts: readonly string[]): number => texts.join('').length;
    const packed = length(entries.map(packEntry));
    expect(packed).toBeLessThan(length(entries.map((entry) => JSON.stringify(entry))) / 2);
  });
});
