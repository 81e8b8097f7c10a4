import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/graph/coverage.ts';
import { aCitation, aClaim, aDocument } from './build.ts';

const narrow = [aCitation()];
const wide = [aCitation({ scope: 'wide' })];
const document = aDocument('doc:a', {
  outline: [
    { path: '二/1', title: { zh: '甲', en: 'First' } },
    { path: '一', title: { zh: '乙', en: 'Second' } },
    { path: '三', title: { zh: '空', en: 'Empty' } },
  ],
  references: [{ number: 1, document: 'doc:source' }],
});
const claims = [
  aClaim('claim:a/001', { section: '一', paragraph: 2, cites: [...wide, ...narrow] }),
  aClaim('claim:a/002', { section: '一', paragraph: 1, cites: wide, modality: 'forecast' }),
  aClaim('claim:a/003', { section: '一', paragraph: 1 }),
  aClaim('claim:a/004', { section: '二/1', paragraph: 1, modality: 'forecast' }),
  aClaim('claim:b/001', { cites: narrow }),
];

describe('coverage', () => {
  const coverage = coverageOf(document, claims);

  it('counts narrow citations alone, and the wide reading under its own name', () => {
    expect(coverage).toMatchObject({
      claims: 4,
      cited: 1,
      uncited: 3,
      wideCited: 2,
      wideOnly: 1,
      noSource: 2,
      forecasts: 2,
      references: 1,
    });
  });

  it('goes through the sections in the order of the outline, without empty ones', () => {
    expect(coverage.sections.map(({ section, claims: all, cited }) => [section, all, cited])).toEqual([
      ['二/1', 1, 0],
      ['一', 3, 1],
    ]);
  });

  it('goes through the paragraphs of a section by number', () => {
    expect(
      coverage.sections[1]?.paragraphs.map(({ paragraph, claims: all, wideCited }) => [
        paragraph,
        all,
        wideCited,
      ]),
    ).toEqual([
      [1, 2, 1],
      [2, 1, 1],
    ]);
  });
});
