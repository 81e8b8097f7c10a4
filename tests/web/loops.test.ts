import { describe, expect, it } from 'vitest';
import { openMemory } from '../../src/store/memory/open-memory.ts';
import { LOOPS, roundTrips } from '../store/round-trips.ts';
import { openPage, settle, type OpenedPage } from './page.ts';

const open = async (link: string): Promise<OpenedPage> => {
  const reader = openMemory(roundTrips);
  await reader.search('alder');
  const page = await openPage(link, reader);
  await settle();
  return page;
};

const wordsOf = (element: Element | null | undefined): string | undefined =>
  element?.textContent?.replace(/\s+/g, ' ').trim();
const rowsOf = (page: OpenedPage): (string | undefined)[] =>
  page.all('.inspector li.row').map((row) => wordsOf(row.querySelector('.name')));

describe('a relation of a thing with itself', () => {
  it('stands once among its relations, under the words that lead out, and opens itself', async () => {
    const page = await open('#lang=en&show=firm:alder;firm:birch&sel=firm:alder');
    expect(wordsOf(page.find('.inspector'))).toContain('Relations · 8');
    // Who stands at the far ends is counted, and itself once, however many rows it has.
    const heads = page.all('.inspector h4').map(wordsOf);
    expect(heads).toEqual(['is based in1', 'holds shares in2 in 3 relations', 'is held by1', 'trades with3']);
    expect(rowsOf(page).filter((name) => name === 'itself')).toHaveLength(3);
    expect(rowsOf(page)).not.toContain('Alder Works');
    page.button('itself').click();
    await settle();
    expect(wordsOf(page.find('.inspector h2'))).toBe('Alder Works holds shares in itself');
  });

  it.each([
    ['en', LOOPS.elm, 'Elm Savings holds shares in itself'],
    ['zh', LOOPS.elm, '榆树储蓄持有自身股份'],
    ['en', LOOPS.wren, 'Wren Hollis advises themselves'],
    ['zh', LOOPS.wren, '何莉为自己提供建议'],
  ])('reads as one sentence in %s where all relations are listed: %s', async (lang, relation, words) => {
    const page = await open(`#lang=${lang}&page=list&list=relations&show=all&sel=${relation}`);
    expect(page.all('main .name').map(wordsOf)).toContain(words);
  });

  it('asks for no neighbour where nobody else is', async () => {
    const page = await open('#lang=en&show=firm:elm&sel=firm:elm');
    const buttons = page.all('.inspector footer button').map(wordsOf);
    expect(buttons.filter((words) => words?.includes('neighbour'))).toEqual([]);
    expect(wordsOf(page.find('.inspector'))).not.toContain('All of its neighbours');
  });

  it('counts nobody as hidden who is only themselves, and every line of the picture once', async () => {
    const page = await open('#lang=en&show=firm:alder&sel=firm:alder');
    const [scene] = page.drawing.draw.mock.lastCall ?? [];
    expect(scene?.nodes).toMatchObject([{ id: 'firm:alder', hidden: 3 }]);
    expect(scene?.edges.map(({ id, arrow }) => [id, arrow])).toEqual([
      [LOOPS.alder, true],
      [LOOPS.alderSecond, true],
      [LOOPS.alderTrade, false],
    ]);
    expect(page.find('.walker').getAttribute('aria-label')).toContain('3 lines');
  });
});

describe('the table with a relation of a thing with itself', () => {
  it('lists it once under its entity, and calls the far end by no name', async () => {
    const page = await open('#lang=en&page=table&show=firm:alder;firm:birch&sel=firm:alder');
    for (const group of page.all('[role=row].group[aria-expanded=false]'))
      group.querySelector<HTMLElement>('button')?.click();
    await settle();
    const names = page.all('[role=row].leaf .name').map(wordsOf);
    expect(names.filter((name) => name === 'itself')).toHaveLength(3);
    expect(names.filter((name) => name === 'Birch Holding')).toHaveLength(3);
    const row = page.find('[role=row].entity');
    expect(wordsOf(row)).toContain('6 lines');
  });
});
