import { expect, it, describe, onTestFinished, vi } from 'vitest';
import { aClaim, aDocument, aCitation, graphOf } from '../../../graph/build.ts';
import { openMemory } from '../../../../src/store/memory/open-memory.ts';
import { openPage, settle, type OpenedPage } from '../../page.ts';

const graph = graphOf(
  [
    aClaim('claim:text/001', {
      ...{ section: '一', paragraph: 1, mentions: ['country:us'] },
      cites: [aCitation({ marker: '[2]' })],
    }),
    aClaim('claim:text/002', { section: '二', paragraph: 1 }),
  ],
  [
    aDocument('doc:text', {
      lang: 'zh',
      title: { zh: '前瞻', en: 'A preview' },
      references: [{ number: 2, document: 'doc:source' }],
    }),
  ],
);

/** Choose in one of the lists of the dialog. */
async function choose(page: OpenedPage, label: string, value: string): Promise<void> {
  const found = page.all('dialog label').find((one) => one.textContent?.trim().startsWith(label));
  const select = found?.querySelector('select');
  if (!select) throw new Error(`There is no list “${label}”`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

const open = async (link: string): Promise<OpenedPage> => {
  const page = await openPage(link, openMemory(graph));
  await settle();
  page.button('Report').click();
  await settle();
  return page;
};
const preview = (page: OpenedPage): string => page.find('dialog .preview').textContent ?? '';

describe('the report on the page of tracing', () => {
  it('shows the whole text where nothing is selected, and one section where that is chosen', async () => {
    const page = await open('#lang=en&page=trace&text=doc:text');
    expect(preview(page)).toContain('# Claims and their sources: “A preview”');
    expect(preview(page)).toContain('2 claims: 1 cites a source');
    await choose(page, 'Of', 'section:二');
    expect(preview(page)).toContain('1 claim: 1 names no source.');
  });

  it('shows what is selected, in either language and in every format', async () => {
    const page = await open('#lang=en&page=trace&text=doc:text&sel=claim:text/001');
    expect(preview(page)).toContain('Claims and their sources: claim 1 of “A preview”');
    await choose(page, 'Language', 'zh');
    expect(preview(page)).toContain('# 论断与来源：《前瞻》，论断1');
    await choose(page, 'Format', 'html');
    expect(page.find('dialog .preview h3').textContent).toBe('论断与来源：《前瞻》，论断1');
    await choose(page, 'Format', 'bibtex');
    expect(preview(page)).toContain('@misc{source,');
    await choose(page, 'Format', 'csl');
    expect(JSON.parse(preview(page))).toHaveLength(2);
  });

  it('says what is switched off, and marks what stands on nothing then', async () => {
    const page = await open('#lang=en&page=trace&text=doc:text&off=doc:source');
    expect(preview(page)).toContain('Without \\[2\\]: 1 claim of this report stands on nothing.');
    expect(preview(page)).toContain('**With what is left out**: it stands on nothing');
  });

  it('puts the report alone on paper, and takes it off again', async () => {
    const page = await open('#lang=en&page=trace&text=doc:text');
    const print = vi.fn(() => document.querySelector('body > .paper')?.textContent);
    vi.stubGlobal('print', print);
    onTestFinished(() => void vi.unstubAllGlobals());
    page.button('Print').click();
    await settle();
    expect(print).toHaveReturnedWith(expect.stringContaining('Claims and their sources: “A preview”'));
    window.dispatchEvent(new Event('afterprint'));
    await settle();
    expect(document.querySelector('body > .paper')).toBeNull();
  });
});
