import { describe, expect, it } from 'vitest';
import { coverageBy, coverageOf } from '../../src/graph/coverage.ts';
import { HOSTS, SIGNED, aCitation, aClaim, aDocument, anAssertion } from './build.ts';

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

  it('goes through the modalities that there are, in the order of their list', () => {
    expect(coverage.modalities.map(({ modality, claims: all, cited }) => [modality, all, cited])).toEqual([
      ['fact', 2, 1],
      ['forecast', 2, 0],
    ]);
  });
});

describe('the relations of a text', () => {
  const asserting = (id: string, relation: string, cites: typeof narrow) =>
    aClaim(id, { cites, asserts: [anAssertion(relation)] });
  const relationsOf = (...own: typeof claims) => coverageOf(document, own).relations;

  it('count once however many claims assert them, and as cited with the first claim that cites', () => {
    expect(
      relationsOf(
        asserting('claim:a/001', HOSTS, []),
        asserting('claim:a/002', HOSTS, narrow),
        asserting('claim:a/003', HOSTS, narrow),
        asserting('claim:a/004', SIGNED, wide),
      ),
    ).toEqual({ asserted: 2, cited: 1, wideCited: 2 });
  });

  it('do not count by a denial, nor by another text', () => {
    const own = [
      aClaim('claim:a/001', { cites: narrow, asserts: [anAssertion(HOSTS, { polarity: 'denies' })] }),
      asserting('claim:b/001', SIGNED, narrow),
    ];
    expect(relationsOf(...own)).toEqual({ asserted: 0, cited: 0, wideCited: 0 });
  });
});

describe('the relations of a section, paragraph or modality', () => {
  it('are those that its own claims assert, cited where one of these cites', () => {
    const asserting = (id: string, more: Partial<(typeof claims)[number]>) =>
      aClaim(id, { section: '一', paragraph: 1, asserts: [anAssertion(HOSTS)], ...more });
    const { sections, modalities, relations } = coverageOf(document, [
      asserting('claim:a/001', {}),
      asserting('claim:a/002', { paragraph: 2, cites: narrow, modality: 'forecast' }),
      asserting('claim:a/003', { section: '二/1', asserts: [anAssertion(SIGNED)], cites: wide }),
    ]);
    expect(relations).toEqual({ asserted: 2, cited: 1, wideCited: 2 });
    expect(sections.map((each) => [each.section, each.relations])).toEqual([
      ['二/1', { asserted: 1, cited: 0, wideCited: 1 }],
      ['一', { asserted: 1, cited: 1, wideCited: 1 }],
    ]);
    expect(sections[1]?.paragraphs.map((each) => each.relations.cited)).toEqual([0, 1]);
    expect(modalities.map((each) => [each.modality, each.relations.cited])).toEqual([
      ['fact', 0],
      ['forecast', 1],
    ]);
  });
});

describe('coverage by groups', () => {
  const mentioning = (id: string, mentions: string[], cites: typeof narrow) =>
    aClaim(id, { mentions, cites });

  it('counts a claim in each of its groups once, in the order in which they come up', () => {
    const some = [
      mentioning('claim:a/001', ['country:us', 'country:gb', 'country:us'], narrow),
      mentioning('claim:a/002', ['country:gb'], wide),
      mentioning('claim:a/003', [], narrow),
    ];
    const groups = coverageBy(some, ({ mentions }) => mentions);
    expect(groups).toMatchObject([
      { key: 'country:us', claims: 1, cited: 1, uncited: 0 },
      { key: 'country:gb', claims: 2, cited: 1, uncited: 1, wideOnly: 1, noSource: 0 },
    ]);
    expect(groups).toHaveLength(2);
  });
});
