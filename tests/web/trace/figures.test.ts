import { describe, expect, it } from 'vitest';
import { openMemory } from '../../../src/store/memory/open-memory.ts';
import { aCitation, aClaim, aDocument, graphOf, HOSTS, anAssertion } from '../../graph/build.ts';
import { openPage, settle, type OpenedPage } from '../page.ts';

const cites = [aCitation({ document: 'doc:source', marker: '[1]', fidelity: 'supports' })];
const forecast = { modality: 'forecast' as const };
const graph = graphOf(
  [
    aClaim('claim:text/001', { section: '一', paragraph: 1, cites, asserts: [anAssertion(HOSTS)] }),
    aClaim('claim:text/002', { section: '一', paragraph: 2, ...forecast, hedge: 'will' }),
    aClaim('claim:text/003', {
      ...{ section: '二', paragraph: 1, ...forecast, hedge: 'may' },
      cites: [aCitation({ document: 'doc:source', scope: 'wide' })],
    }),
    aClaim('claim:second/001', { document: 'doc:second', section: '一', asserts: [anAssertion(HOSTS)] }),
    aClaim('claim:second/002', { document: 'doc:second', section: '二' }),
  ],
  [
    aDocument('doc:source', { title: { en: 'The source' }, date: '2021', publisher: 'organisation:large' }),
    aDocument('doc:second', {
      ...{ class: 'news', title: { en: 'Another' }, publisher: 'organisation:large' },
      outline: [
        { path: '一', title: { zh: '甲', en: 'First' } },
        { path: '二', title: { zh: '乙', en: 'Second' } },
      ],
    }),
    aDocument('doc:text', {
      ...{ title: { en: 'A preview' }, date: '2024' },
      references: [
        { number: 1, document: 'doc:source' },
        { number: 2, document: 'doc:second' },
      ],
      outline: [
        { path: '一', title: { zh: '甲', en: 'First' } },
        { path: '二', title: { zh: '乙', en: 'Second' } },
      ],
    }),
  ],
);

const open = async (more = ''): Promise<OpenedPage> => {
  const page = await openPage(`#lang=en&page=trace&text=doc:text${more}`, openMemory(graph));
  await settle();
  return page;
};
const press = async (button: HTMLElement): Promise<void> => {
  button.click();
  await settle();
};
const claimsIn = (page: OpenedPage, selector: string): string[] =>
  page.all(`${selector} .number, ${selector} .meta > .faint:first-child`).map((one) => one.textContent ?? '');

describe('a figure on the page of tracing', () => {
  it('of coverage lists the claims that it counts, in the link and as a step', async () => {
    const page = await open('&part=coverage');
    await press(page.button('一 First: 1 of 2, list the claims'));
    expect(page.find('.listed').textContent?.replace(/\s+/g, ' ')).toMatch(
      /^ ?With a footnote · 1.*Claim 1.*Without a footnote · 1.*Claim 2/,
    );
    const link = location.hash;
    expect(decodeURIComponent(link)).toContain('listed=section:一');
    await press(page.button('Undo'));
    expect(page.all('.listed')).toEqual([]);
    const again = await openPage(link, openMemory(graph));
    await settle();
    expect(claimsIn(again, '.listed')).toEqual(['Claim 1', 'Claim 2']);
  });

  it('of the paragraphs without a footnote leaves just these', async () => {
    const page = await open('&part=coverage');
    const rows = (): string[] =>
      page.all('.middle th').flatMap(({ textContent }) => /para\. \d/.exec(textContent ?? '')?.[0] ?? []);
    expect(rows()).toEqual(['para. 1', 'para. 2', 'para. 1']);
    await press(page.button('2 of 3 paragraphs have no footnote at all.'));
    expect(rows()).toEqual(['para. 2', 'para. 1']);
  });

  it('of coverage tells of relations too, in each row whose claims assert one', async () => {
    const page = await open('&part=coverage');
    const row = page.all('.middle tr').find(({ textContent }) => textContent?.startsWith('一 First'));
    expect(row?.querySelector('.below')?.textContent).toBe('1 of 1 relation');
  });

  it('of coverage says of a text that is itself a source what stands on its word, and lacks nothing', async () => {
    const page = await openPage('#lang=en&page=trace&text=doc:second&part=coverage', openMemory(graph));
    await settle();
    expect(page.find('.middle').textContent).not.toMatch(/\b0 of|no footnote/);
    const words = '1 on the document’s own word';
    await press(page.button(`一 First: ${words}, list the claims`));
    expect(claimsIn(page, '.listed')).toEqual(['Claim 1']);
    expect(page.button(`Another: 2 on the document’s own word, list the claims`)).toBeDefined();
    expect(page.all('.strip .figure')).toEqual([]);
  });

  it('of relations counts nearby footnotes where these count', async () => {
    const page = await open('&part=coverage&wide=yes');
    await press(
      page.button(
        '1 of 1 relation that it asserts are asserted by a claim with a footnote in or near the sentence.',
      ),
    );
    expect(claimsIn(page, '.listed')).toEqual(['Claim 1']);
  });

  it('of the head shows its claims in the text, nearby footnotes included where these count', async () => {
    const page = await open();
    await press(page.button('1 of 3 claims cite a source'));
    expect(claimsIn(page, '.reader article')).toEqual(['Claim 1']);
    await press(page.button('Nearby ones too'));
    expect(claimsIn(page, '.reader article')).toEqual(['Claim 1', 'Claim 3']);
    await press(page.button('(1 not even then)'));
    expect(claimsIn(page, '.reader article')).toEqual(['Claim 2']);
  });

  it('of forecasts leaves those that it counts', async () => {
    const page = await open('&part=forecasts');
    expect(claimsIn(page, '.middle li')).toEqual(['Claim 2', 'Claim 3']);
    await press(page.button('may, outcome not recorded · 1'));
    expect(claimsIn(page, '.middle li')).toEqual(['Claim 3']);
    await press(page.button('Show all forecasts'));
    expect(claimsIn(page, '.middle li')).toEqual(['Claim 2', 'Claim 3']);
  });

  it('of the sources leaves those of a class, of a time, of the largest publishers', async () => {
    const page = await open('&part=ledger');
    const rows = (): number => page.all('.middle tbody tr').length;
    expect(rows()).toBe(2);
    await press(page.button('1 is from before 2024'));
    expect(rows()).toBe(1);
    await press(page.button('News: 1'));
    expect(page.find('.middle tbody').textContent).toContain('Another');
    expect(location.hash).toContain('ledger=news');
    await press(page.button('2 of 2 from one publisher: organisation:large'));
    expect(rows()).toBe(2);
    expect(location.hash).toContain('ledger=publishers');
  });
});
