import { describe, expect, it, vi } from 'vitest';
import { openMemory } from '../../../src/store/memory/open-memory.ts';
import { membersGraph } from '../members.ts';
import { openPage, settle } from '../page.ts';
import { answering, sampleReader } from '../sample.ts';

const said = (elements: readonly HTMLElement[]): string[] =>
  elements.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('a list', () => {
  it('of claims names each by its number, under the document and the section it stands in', async () => {
    const page = await openPage('#lang=en&list=claims');
    expect(said(page.all('.lists h3'))).toEqual(['Press release', 'The outlook I.1 Beginning']);
    expect(said(page.all('.lists .number'))).toEqual(['Claim 1', 'Claim 1', 'Claim 2']);
  });

  it('of documents says why they are here, and their numbers explain each other', async () => {
    const page = await openPage('#lang=en&list=documents');
    expect(said(page.all('.lists h3'))).toEqual(['Read sentence by sentence · 2']);
    expect(page.find('.lists li .name').classList.contains('serif')).toBe(true);
  });

  it('of what is disputed says against what each claim stands, and who says so', async () => {
    const reader = await sampleReader();
    let asked = 0;
    const counting = answering(reader, {
      conflicts: (...question) => {
        asked++;
        return reader.conflicts(...question);
      },
    });
    const page = await openPage('#lang=en&list=claims&status=disputed', counting);
    const sides = () => said(page.all('.lists .dispute')).join(' ');
    await expect.poll(sides).toContain('20 Nov 2024');
    expect(sides()).toContain('21 Nov 2024');
    expect(sides()).toMatch(/this text.*Press release|Press release.*this text/);
    // All of them at once, and not each for itself.
    expect(asked).toBe(1);
    page.all('.lists .both')[0]?.click();
    await settle();
    expect(location.hash).toContain('part=conflicts');
  });

  it('of what is disputed says, where nothing is, how many contradictions stand within one text', async () => {
    const reader = await sampleReader();
    const tension = {
      id: 'a',
      side: ['claim:text/001'],
      against: ['claim:text/002'],
      reason: { zh: '', en: '' },
    };
    const divided = answering(reader, {
      claims: async () => ({ items: [], total: 0, documents: [] }),
      about: async () => {
        const about = await reader.about();
        const texts = about.texts.map((text) => ({
          ...text,
          document: { ...text.document, tensions: text.document.id === 'doc:text' ? [tension] : [] },
        }));
        return { ...about, texts };
      },
    });
    const page = await openPage('#lang=en&list=claims&status=disputed', divided);
    expect(said(page.all('.lists .within'))).toEqual([
      'Disputed means by another document; 1 contradiction stands within one text: The outlook',
    ]);
    const other = await openPage('#lang=en&list=claims&status=weak', divided);
    expect(other.all('.lists .within')).toEqual([]);
  });

  it.each([
    ['list=claims&document=doc:bare', 'Text', 'doc:bare'],
    ['list=claims&document=doc:text&section=九', 'Section', '九'],
    ['list=entities&kind=label', 'Kind', 'collective term · 0'],
  ])('of nothing shows by what it is narrowed: %s', async (link, label, words) => {
    const reader = await sampleReader();
    const bare = answering(reader, {
      claims: async () => ({ items: [], total: 0, documents: [] }),
      about: async () => {
        const about = await reader.about();
        const entityKinds = about.counts.entityKinds.filter(({ kind }) => kind !== 'label');
        return { ...about, counts: { ...about.counts, entityKinds } };
      },
    });
    const page = await openPage(`#lang=en&${link}`, bare);
    const choice = page.all('.lists label').find((one) => one.querySelector('.cap')?.textContent === label);
    expect(choice?.querySelector('select')?.selectedOptions[0]?.textContent).toBe(words);
  });

  it('of relations stands under their kinds', async () => {
    const page = await openPage('#lang=en&list=relations');
    expect(said(page.all('.lists h3'))).toEqual(['hosts · 1', 'represents · 10']);
  });

  it('fetches the rest before it is printed by the keys, and says on paper what is missing otherwise', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 210 }, (_, at) => [`m-${at}`, { name: `M ${at}`, of: 'n' }]),
    );
    const page = await openPage('#lang=en&list=entities', openMemory(membersGraph({ n: 'Network' }, many)));
    const print = vi.fn();
    vi.stubGlobal('print', print);
    expect(said(page.all('.lists .paper'))).toEqual(['11 more rows are not printed.']);
    await page.press('p', { ctrlKey: true });
    await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
    expect(page.all('.lists li .name')).toHaveLength(211);
    expect(page.all('.lists .paper')).toEqual([]);
    await page.press('p', { ctrlKey: true });
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('of entities can be sorted by name, across all of its pages', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 210 }, (_, at) => [`m-${at}`, { name: `Member ${210 - at}`, of: 'n' }]),
    );
    const page = await openPage('#lang=en&list=entities', openMemory(membersGraph({ n: 'Network' }, many)));
    const names = () => said(page.all('.lists li .name'));
    expect([names()[0], names().length]).toEqual(['Network', 200]);
    const sort = page.find('.sort select');
    if (sort instanceof HTMLSelectElement) sort.value = 'name';
    sort.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    await settle();
    expect(names().length).toBe(211);
    expect([names()[0], names()[1], names().at(-1)]).toEqual(['Member 1', 'Member 2', 'Network']);
  });
});
