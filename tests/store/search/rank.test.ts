import { describe, expect, it } from 'vitest';
import { deriveGraph } from '../../../src/graph/derive.ts';
import type { Name } from '../../../src/graph/model.ts';
import { openMemory } from '../../../src/store/memory/open-memory.ts';
import { aClaim, anAssertion, authored, digest } from '../../graph/build.ts';

const SUMMIT = { zh: '峰会、会议', en: 'summit or meeting' };

/** A summit, and a country that is named after it and has more neighbours. */
function graphOf(summit: Name, country: Name) {
  const hosts = ['one', 'two', 'three'].map((slug) => anAssertion(`hosts/country:us/summit:${slug}`));
  const base = authored([aClaim('claim:x/001', { asserts: hosts })]);
  const kinds = base.vocabulary.kinds.map((kind) =>
    kind.id === 'summit' ? { ...kind, label: SUMMIT } : kind,
  );
  const entities = [
    { id: 'country:us', kind: 'country', names: [country] },
    { id: 'summit:one', kind: 'summit', names: [summit] },
    ...['three', 'two'].map((slug) => ({
      ...{ id: `summit:${slug}`, kind: 'summit' },
      names: [{ value: slug, lang: 'en', role: 'short' as const }],
    })),
  ];
  return deriveGraph({ ...base, vocabulary: { ...base.vocabulary, kinds }, entities }, digest);
}

const short = (value: string, lang = 'en'): Name => ({ value, lang, role: 'short' });

it.each([
  ['summit', short('Great Seoul Summit'), short('Land of the Seoul Summit')],
  ['Seoul Summit', short('Great Seoul Summit'), short('Seoul Summit Land')],
  ['meeting', short('Great Meeting'), short('Meeting House')],
  ['首尔峰会', short('韩国首尔峰会', 'zh'), short('首尔峰会之国', 'zh')],
])(
  'what ends in the name of a kind, as “%s” does, means things of that kind first',
  async (query, ...names) => {
    const { hits } = await openMemory(graphOf(...names)).search(query);
    expect(hits.map(({ id }) => id).slice(0, 2)).toEqual(['summit:one', 'country:us']);
  },
);

it.each([
  ['land', short('Summit Land'), short('Land')],
  ['会', short('首尔峰会', 'zh'), short('会所之国', 'zh')],
])('what ends in no name of a kind, as “%s”, means whoever fits better', async (query, ...names) => {
  const { hits } = await openMemory(graphOf(...names)).search(query);
  expect(hits[0]?.id).toBe('country:us');
});

describe('what is near a whole name', () => {
  const found = async (query: string, ...names: [Name, Name]) =>
    (await openMemory(graphOf(...names)).search(query)).hits.map(({ id, near }) => [id, near]);

  it('is left out where the name is in Latin letters: nobody has mistyped another', async () => {
    const names = [short('Anna Martin'), short('Anna Marten')] as const;
    expect(await found('anna martin', ...names)).toEqual([['summit:one', undefined]]);
    expect(await found('Anna Marton', ...names)).toEqual([
      ['country:us', 'letter'],
      ['summit:one', 'letter'],
    ]);
  });

  it('is found where it is in Chinese, which others write with more in between', async () => {
    const names = [short('布莱切利峰会', 'zh'), short('布莱切利人工智能峰会', 'zh')] as const;
    expect(await found('布莱切利峰会', ...names)).toEqual([
      ['summit:one', undefined],
      ['country:us', 'gap'],
    ]);
  });
});
