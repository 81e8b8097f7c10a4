import { describe, expect, it } from 'vitest';
import { openMemory } from '../../../src/store/memory/open-memory.ts';
import { aCitation, aClaim, aDocument, graphOf } from '../../graph/build.ts';
import { openPage, settle, type OpenedPage } from '../page.ts';
import { answering, sampleReader } from '../sample.ts';

const graph = graphOf(
  [
    aClaim('claim:text/001', {
      ...{ section: '一', paragraph: 1 },
      cites: [aCitation({ document: 'doc:source', marker: '[1]' })],
    }),
    aClaim('claim:text/002', { section: '二', paragraph: 1, modality: 'forecast' }),
    aClaim('claim:official/001', { decides: [{ claim: 'claim:text/002', outcome: 'met' }] }),
  ],
  [
    aDocument('doc:official', { class: 'official', title: { en: 'The official page' } }),
    aDocument('doc:source', { title: { en: 'The source' } }),
    aDocument('doc:text', {
      title: { en: 'A preview' },
      references: [{ number: 1, document: 'doc:source' }],
    }),
  ],
);

const open = async (link: string): Promise<OpenedPage> => {
  const page = await openPage(link, openMemory(graph));
  await settle();
  return page;
};
const reader = (page: OpenedPage): string => page.find('.reader').textContent ?? '';

/** Choose in the list of that name. */
async function choose(page: OpenedPage, label: string, value: string): Promise<void> {
  const found = page.all('label').find((one) => one.textContent?.trim().startsWith(label));
  const select = found?.querySelector('select');
  if (!select) throw new Error(`There is no list “${label}”`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

describe('the page of tracing', () => {
  it('shows the text with most claims where none is named, and says how many cite a source', async () => {
    const page = await open('#lang=en&page=trace');
    expect(page.find('.trace h2').textContent).toContain('A preview');
    expect(page.find('.trace .figure').textContent).toContain('of 2 claims cite a source (1 do not)');
  });

  it('names a document that no claims were read from, says so, and leads to the texts that have claims', async () => {
    const page = await open('#lang=en&page=trace&text=doc:source&part=forecasts');
    expect(page.find('.trace h2').textContent).toContain('The source');
    expect(page.find('.trace .empty').textContent).toBe(
      'No claims were read from this document, so there is nothing to trace in it.',
    );
    expect(page.find('.trace').textContent).not.toMatch(/0 of 0|no forecasts/);
    const texts = page.find('.trace select');
    expect(texts instanceof HTMLSelectElement && texts.selectedOptions[0]?.textContent).toBe(
      'The source · 0',
    );
    await choose(page, 'Text', 'doc:text');
    expect(page.find('.trace .figure').textContent).toContain('of 2 claims cite a source');
  });

  it('says the same of data that has no claims at all, where nothing can be chosen', async () => {
    const bare = openMemory(graphOf([], [aDocument('doc:source', { title: { en: 'The source' } })]));
    const page = await openPage('#lang=en&page=trace&text=doc:source', bare);
    await settle();
    expect(page.find('.trace').textContent).toContain('No claims were read from this document');
    expect(page.all('.trace select')).toEqual([]);
  });

  it('leads from there to the text of a claim that is selected', async () => {
    const page = await open('#lang=en&page=trace&text=doc:source&sel=claim:text/001');
    page.button('Open that text').click();
    await settle();
    expect(reader(page)).toContain('Claim 1');
  });

  it('has its filters and orders in the link, and takes them back as steps', async () => {
    const page = await open('#lang=en&page=trace&text=doc:text&part=ledger');
    await choose(page, 'Which claims to show', 'forecast');
    expect(location.hash).toContain('only=forecast');
    expect(reader(page)).toContain('1 of 2 shown');
    await choose(page, 'Order of the sources', 'alone');
    await choose(page, 'Which sources to show', 'never');
    expect(location.hash).toContain('order=alone');
    expect(location.hash).toContain('ledger=never');
    page.button('Of the whole data').click();
    await settle();
    expect(location.hash).toContain('everywhere=yes');
    for (let step = 0; step < 4; step++) {
      page.button('Undo').click();
      await settle();
    }
    expect(location.hash).not.toMatch(/only=|order=|ledger=|everywhere=/);
    expect(reader(page)).not.toContain('shown');
  });

  it('says of a disputed claim which text says what, and leads to both sides', async () => {
    const page = await openPage('#lang=en&page=trace&text=doc:text&sel=claim:text/001');
    await settle();
    expect(reader(page).replace(/\s+/g, ' ')).toContain(
      '20 Nov 2024 Official Press release21 Nov 2024 this text',
    );
    page.button('Compare the sides').click();
    await settle();
    expect(location.hash).toContain('part=conflicts');
    expect(document.activeElement?.textContent).toMatch(/^Between documents/);
  });

  it('leads from the number of contradictions of a text to these, whatever else is in conflict', async () => {
    const reader = await sampleReader();
    const tension = { id: 'a-or-b', side: ['claim:text/001'], against: ['claim:text/002'] };
    const split = answering(reader, {
      document: async (id) => {
        const detail = await reader.document(id);
        const tensions = [{ ...tension, reason: { zh: '甲或乙', en: 'a or b' } }];
        return { ...detail, document: { ...detail.document, tensions } };
      },
    });
    const page = await openPage('#lang=en&page=trace&text=doc:text&sel=claim:text/001', split);
    await settle();
    page.button('1 contradiction between its own claims').click();
    await settle();
    expect(document.activeElement?.textContent).toBe('Within this text · 1');
  });

  it('says before what would fall that a source was compared and does not say what it is cited for', async () => {
    const cites = [aCitation({ document: 'doc:source', marker: '[1]', fidelity: 'mismatch' })];
    const wrong = graphOf([aClaim('claim:text/001', { cites })], graph.documents);
    const page = await openPage('#lang=en&page=trace&text=doc:text&sel=doc:source', openMemory(wrong));
    await settle();
    expect(page.find('.dependence').textContent?.replace(/\s+/g, ' ')).toMatch(
      /^ ?Without \[1\] ?Switch it off ?Compared: the source does not say this\. Cited for it in Claim 1 .*would stand on nothing/,
    );
    expect(page.find('.sources .bad').textContent).toBe('does not say it');
  });

  it('hides nothing that is selected, whatever is filtered', async () => {
    const page = await open('#lang=en&page=trace&text=doc:text&only=forecast&sel=claim:text/001');
    expect(reader(page)).toContain('Claim 1');
    expect(reader(page)).toContain('2 of 2 shown');
  });

  it('says on whose word a forecast came about by the name of the document', async () => {
    const page = await open('#lang=en&page=trace&text=doc:text&part=forecasts');
    expect(page.find('.middle').textContent).toMatch(/on the word of\s+The official page, Claim 1/);
  });

  it('makes no finding of it that what speaks for itself cites nothing', async () => {
    const page = await open('#lang=en&page=trace&text=doc:official');
    expect(page.find('.trace .figure').textContent).toContain('1 claim, on the document’s own word');
    expect(reader(page)).not.toContain('cite a source');
  });

  it('says in the strip and beside the figures what stands on nothing without a source that is off', async () => {
    const page = await open('#lang=en&page=trace&text=doc:text&part=coverage&off=doc:source');
    const ticks = page.all('.strip .tick').map((tick) => tick.getAttribute('aria-label'));
    expect(ticks).toEqual(['Claim 1, with a footnote, stands on nothing now', 'Claim 2, without a footnote']);
    expect(page.find('.trace .figure').textContent).toContain('1 claim stands on nothing now');
    // The figures go on counting footnotes, and say so.
    expect(page.find('.middle').textContent).toContain('1 of 2');
    expect(page.find('.middle').textContent).toContain(
      'A footnote counts here although its source is switched off.',
    );
    page.button('Switch all on again').click();
    await settle();
    expect(page.all('.strip .tick.fallen')).toEqual([]);
    expect(page.find('.middle').textContent).not.toContain('A footnote counts here');
  });

  it('has in the row of a source the figure by which the list is ordered', async () => {
    const page = await open('#lang=en&page=trace&text=doc:text');
    const row = (): string => page.find('.source .about').textContent?.replace(/\s+/g, ' ').trim() ?? '';
    expect(row()).toMatch(/unchecked$/);
    await choose(page, 'Order of the sources', 'alone');
    expect(row()).toMatch(/1 claim on it alone$/);
    await choose(page, 'Order of the sources', 'cited');
    expect(row()).toMatch(/cited 1 ×$/);
  });

  it('is left by keys for what stands beside the text', async () => {
    const page = await open('#lang=en&page=trace&text=doc:text');
    page.button('Skip to: Sources').click();
    await settle();
    expect(document.activeElement).toBe(page.find('.columns > .sources'));
  });
});
