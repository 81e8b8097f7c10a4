import { describe, expect, it } from 'vitest';
import { TABLE_COLUMNS } from '../../../src/graph/view.ts';
import { openMemory } from '../../../src/store/memory/open-memory.ts';
import { CATALOGUES } from '../../../src/web/i18n/catalogues.ts';
import { Session } from '../../../src/web/session/session.svelte.ts';
import { sheetOf } from '../../../src/web/table/spreadsheet.ts';
import { viewOf } from '../../links.ts';
import { fixture } from '../../store/fixture.ts';
import { openPage, settle, type OpenedPage } from '../page.ts';

const [ZOE, NEWS, PREVIEW] = ['person:zoe-lukasz', 'doc:news-2024', 'doc:preview'];
const LINK = `#lang=en&page=table&show=doc:news-2024,preview;${ZOE}`;

const open = (link = LINK): Promise<OpenedPage> => openPage(link, openMemory(fixture));

const row = (page: OpenedPage, key: string): HTMLElement | undefined =>
  page.all('[data-row]').find(({ dataset }) => dataset['row'] === key);
const wordsOf = (element: HTMLElement | null | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** The rows below one that is opened, with what stands in them. */
async function below(page: OpenedPage, key: string): Promise<string[]> {
  const toggle = row(page, key);
  if (toggle?.getAttribute('aria-expanded') !== 'true') toggle?.querySelector('button')?.click();
  await settle();
  return page
    .all('[data-row]')
    .filter(({ dataset }) => dataset['row']?.startsWith(`${key} `))
    .map(wordsOf);
}

describe('the table while documents are in the picture', () => {
  it('has a row for each, with its kind, its date and how many lines it has', async () => {
    const page = await open();
    expect(wordsOf(row(page, NEWS))).toMatch(/^Institute opens in Pangyo document 27 Nov 2024 2 lines/);
    expect(wordsOf(page.all('.tools p')[0])).toBe('1 entity, 0 relations, 2 documents');
  });

  it('has the lines of their bibliographies under both ends', async () => {
    const page = await open();
    expect(await below(page, NEWS)).toEqual([
      expect.stringMatching(/^was written by/),
      expect.stringMatching(/^Zoë Łukasz.* bibliography/),
      expect.stringMatching(/^cites/),
      expect.stringMatching(/^Preview of the meeting document bibliography/),
    ]);
    const zoe = (await below(page, ZOE)).join(' | ');
    expect(zoe).toMatch(/wrote.*Institute opens in Pangyo.*edited.*Preview of the meeting/);
  });

  it('opens a document, also from one of its lines', async () => {
    const page = await open();
    await below(page, NEWS);
    page
      .all('[data-row]')
      .find(({ dataset }) => dataset['row']?.endsWith(`written-by/${NEWS}/${ZOE}`))
      ?.click();
    await settle();
    expect(location.hash).toContain(`sel=${NEWS}`);
  });

  it('can be sorted in every way', async () => {
    const page = await open();
    const select = page.find('.tools select') as HTMLSelectElement;
    for (const by of ['name', 'kind', 'hidden', 'lines']) {
      select.value = by;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
      expect(page.all('[aria-level="1"]')).toHaveLength(3);
    }
    select.value = 'kind';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(page.all('[aria-level="1"]')[0]?.dataset['row']).toBe(ZOE);
  });

  it('is copied with its documents and their lines', async () => {
    const view = viewOf({ shown: [NEWS, PREVIEW, ZOE].sort() });
    const session = new Session(openMemory(fixture), { view }, () => undefined);
    await session.start();
    const { subgraph: picture, faded, hidden, vocabulary } = session;
    const sheet = sheetOf(
      { picture, columns: TABLE_COLUMNS, faded, hidden, data: undefined },
      { t: CATALOGUES.en, lang: 'en', vocabulary },
    );
    expect(sheet).toContain('Institute opens in Pangyo\t\tdocument\t27 Nov 2024\t2\t0\t\tdoc:news-2024');
    expect(sheet).toContain('Institute opens in Pangyo\tcites\tPreview of the meeting\t\tbibliography');
  });

  it('says nothing of documents where none is shown', async () => {
    const page = await open(`#lang=en&page=table&show=country:kr;${ZOE}`);
    expect(wordsOf(page.all('.tools p')[0])).not.toContain('document');
  });
});
