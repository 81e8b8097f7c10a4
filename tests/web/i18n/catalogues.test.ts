import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../src/web/i18n/catalogues.ts';
import { Catalogues } from '../../../src/web/i18n/catalogues.svelte.ts';

/** Every leaf of a catalogue by its path; a function stands for the text that it makes. */
function leaves(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  return new Map(Object.entries(value).flatMap(([key, held]) => [...leaves(held, `${path}/${key}`)]));
}

const en = leaves(CATALOGUES.en);
const zh = leaves(CATALOGUES.zh);

describe('the catalogues', () => {
  it('have the same texts in both languages', () => {
    expect([...zh.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it('have a text and no function where the other has a text', () => {
    const kinds = (all: Map<string, unknown>) =>
      [...all].map(([path, leaf]) => `${path} ${typeof leaf}`).sort();
    expect(kinds(zh)).toEqual(kinds(en));
  });

  it('leave no text empty', () => {
    const fixed = [...en, ...zh].filter(([, leaf]) => typeof leaf === 'string');
    expect(fixed.filter(([, leaf]) => String(leaf).trim() === '')).toEqual([]);
  });

  it('speak Chinese in the Chinese one', () => {
    const isName = (leaf: string) => ['Markdown', 'HTML'].includes(leaf);
    const foreign = [...zh].filter(
      ([path, leaf]) =>
        typeof leaf === 'string' &&
        // Signs such as + and − are the same in every language.
        /\p{L}/u.test(leaf) &&
        !/[一-鿿]/.test(leaf) &&
        !isName(leaf) &&
        !/\/(lang|locale|listed)$|DOI/.test(path),
    );
    expect(foreign).toEqual([]);
  });

  it('count in the plural of each language', () => {
    expect(CATALOGUES.en.count.claims(1)).toBe('1 claim');
    expect(CATALOGUES.en.count.claims(1200)).toBe('1,200 claims');
    expect(CATALOGUES.zh.count.claims(1)).toBe('1条论断');
  });

  it('end what is said of a claim, which has a full stop of its own, with one', () => {
    expect(CATALOGUES.zh.said.selected('十国与会。')).toBe('详情中已打开：十国与会。');
    expect(CATALOGUES.en.said.selected('Ten took part.')).toBe('Open in the details: Ten took part.');
    expect(CATALOGUES.en.said.selected('العربية.')).toMatch(/[^.]\.$/);
  });

  it('put the far end of a relation where the Chinese label leaves its place', () => {
    expect(CATALOGUES.zh.relation.between('甲', '是…的成员', '乙')).toBe('甲是乙的成员');
    expect(CATALOGUES.en.relation.between('A', 'is a member of', 'B')).toBe('A is a member of B');
  });
});

describe('the catalogues of a page that has just begun', () => {
  it('begin with what the frame, the start and the search say, and have the others with load()', async () => {
    const catalogues = new Catalogues();
    expect(() => catalogues.of('en')).toThrow('loadFirst()');
    await catalogues.loadFirst('en');
    expect(catalogues.of('en').start.showAll).toBe(CATALOGUES.en.start.showAll);
    expect(catalogues.of('en')).not.toHaveProperty('lists');
    await catalogues.load('en');
    expect(catalogues.of('en').lists.claims).toBe(CATALOGUES.en.lists.claims);
    expect(catalogues.of('en')).not.toHaveProperty('alliances');
    await catalogues.loadFull('en');
    expect(leaves(catalogues.of('en')).size).toBe(en.size);
  });

  it('stay the same for a picture when those of other pages come', async () => {
    const catalogues = new Catalogues();
    await catalogues.load('zh');
    const before = catalogues.of('zh');
    await Promise.all([catalogues.loadAll('en'), catalogues.loadAll('zh')]);
    expect(catalogues.of('zh')).toBe(before);
    expect(leaves(before).size).toBe(zh.size);
  });

  it('are of the language that is read, unless a page needs more than is there of it', async () => {
    const catalogues = new Catalogues();
    await catalogues.load('zh');
    await catalogues.loadAll('en');
    expect(catalogues.of('zh').lang).toBe('zh');
    await catalogues.loadFull('en');
    expect(catalogues.of('zh').lang).toBe('en');
    await catalogues.loadFirst('zh');
    expect(catalogues.of('zh').alliances.noCircle).toBe(CATALOGUES.zh.alliances.noCircle);
  });

  it('never go back to fewer: another language comes as whole as the one before', async () => {
    const catalogues = new Catalogues({ zh: CATALOGUES.zh });
    const coming = catalogues.loadFirst('en');
    expect(catalogues.of('en').lang).toBe('zh');
    await coming;
    expect(catalogues.of('en').lists.claims).toBe(CATALOGUES.en.lists.claims);
  });
});
