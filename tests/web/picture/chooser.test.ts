import { describe, expect, it } from 'vitest';
import { answering, sampleReader } from '../sample.ts';
import { openPage, settle, type OpenedPage } from '../page.ts';

/** The chooser of a country with few neighbours that says it has very many. */
async function openChooser(): Promise<OpenedPage> {
  const reader = await sampleReader();
  const many = answering(reader, {
    expand: async (id, options) => {
      const answer = await reader.expand(id, options);
      return { ...answer, total: 63, degrees: { ...answer.degrees, [id]: 63 } };
    },
    among: async (...asked) => {
      const answer = await reader.among(...asked);
      return { ...answer, degrees: { ...answer.degrees, 'country:us': 63 } };
    },
  });
  const page = await openPage('#lang=en&show=country:us&sel=country:us', many);
  await page.press('e');
  return page;
}

const words = (page: OpenedPage): string => page.find('dialog[open]').textContent.replace(/\s+/g, ' ');
const labelled = (page: OpenedPage, label: RegExp): HTMLElement => {
  const found = page.all('dialog[open] label').find(({ textContent }) => label.test(textContent));
  if (!found) throw new Error(`Nothing is labelled ${label} in ${words(page)}`);
  return found.querySelector('input') ?? found;
};
async function add(page: OpenedPage): Promise<void> {
  page.find('dialog[open] .btn.pri').click();
  await settle();
}

describe('the chooser', () => {
  it('opens where there are very many, and says how many each relation leads to', async () => {
    const page = await openChooser();
    expect(words(page)).toContain('63 neighbours of United States are hidden');
    expect(words(page)).toContain('is represented by (10)');
    expect(words(page)).toContain('0 of 63 shown');
    const sizes = page.all('dialog[open] label:has([type="radio"])').map((one) => one.textContent.trim());
    expect(sizes).toEqual(['20', '50', 'all 63']);
    expect(page.button('Add 20 of 63')).toBeTruthy();
  });

  it('adds along the relations that were chosen, and says what is left', async () => {
    const page = await openChooser();
    labelled(page, /hosts/).click();
    await settle();
    expect(page.button('Add up to 20')).toBeTruthy();
    await add(page);
    expect(location.hash).toContain('institute:i0');
    expect(location.hash).not.toContain('meeting:first');
    expect(words(page)).toContain('10 of 63 shown. More can be added.');
  });

  it('says that nothing new came', async () => {
    const page = await openChooser();
    labelled(page, /hosts/).click();
    await settle();
    await add(page);
    await add(page);
    expect(words(page)).toContain('Nothing new: these relations lead to nobody else.');
  });

  it('asks for at least one relation', async () => {
    const page = await openChooser();
    for (const box of page.all('dialog[open] [type="checkbox"]')) box.click();
    await settle();
    expect(page.button('Choose at least one relation')).toHaveProperty('disabled', true);
  });

  it('begins anew each time it is opened', async () => {
    const page = await openChooser();
    labelled(page, /hosts/).click();
    page.button('Done').click();
    await settle();
    expect(page.all('dialog[open]')).toEqual([]);
    await page.press('e');
    expect(labelled(page, /hosts/)).toHaveProperty('checked', true);
  });
});
