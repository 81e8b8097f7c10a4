import { describe, expect, it } from 'vitest';
import { EntenteError } from '../../../src/graph/errors.ts';
import { openPage, settle, type OpenedPage } from '../page.ts';
import { answering, sampleReader } from '../sample.ts';

async function press(page: OpenedPage, name: string): Promise<void> {
  page.button(name).click();
  await settle();
}

const here = (page: OpenedPage) => page.all('nav [aria-current="page"]').map((tab) => tab.textContent.trim());
const disabled = (page: OpenedPage, name: string): boolean => page.button(name).hasAttribute('disabled');
const menu = (page: OpenedPage): string | null => page.button('More').getAttribute('aria-expanded');

describe('the status bar', () => {
  it('says what stands on nothing without some sources, and switches all on again on request', async () => {
    const page = await openPage('#lang=en&show=all&off=doc:press,doc:text');
    const foot = () => page.find('footer[aria-label]').textContent.replace(/\s+/g, ' ');
    const sentence = 'Without [1], “The outlook”: 2 claims and 1 relation stand on nothing';
    expect(foot()).toContain(sentence);
    expect(foot()).toContain('Dimmed');
    await press(page, 'Switch all on again');
    expect(foot()).not.toContain('stand on nothing');
    expect(foot()).not.toContain('Dimmed');
    expect(location.hash).not.toContain('off=');
    await press(page, 'Undo');
    expect(location.hash).toContain('off=doc:press,doc:text');
    expect(foot()).toContain(sentence);
  });
});

describe('the top bar', () => {
  it('takes steps back and forward, where there are any', async () => {
    const page = await openPage('#lang=en&show=country:us');
    expect([disabled(page, 'Undo'), disabled(page, 'Redo')]).toEqual([true, true]);
    await press(page, 'Table');
    await press(page, 'Undo');
    expect(location.hash).not.toContain('page=table');
    expect([disabled(page, 'Undo'), disabled(page, 'Redo')]).toEqual([true, false]);
    await press(page, 'Redo');
    expect(location.hash).toContain('page=table');
  });

  it('leads to the table and back to the picture, and says which is here', async () => {
    const page = await openPage('#lang=en&show=all');
    expect(here(page)).toEqual(['Explore']);
    await press(page, 'Table');
    expect(here(page)).toEqual(['Table']);
    expect(page.all('[role="treegrid"]')).toHaveLength(1);
    await press(page, 'Lists');
    expect(here(page)).toEqual(['Lists']);
    await press(page, 'Explore');
    expect(here(page)).toEqual(['Explore']);
    expect(location.hash).not.toContain('page=table');
  });

  it('stays where it is when there is nothing to make a table of', async () => {
    const reader = await sampleReader();
    const fails = () => Promise.reject(new EntenteError('unavailable', 'Too busy.'));
    const page = await openPage('#lang=en', answering(reader, { network: fails }));
    await press(page, 'Table');
    expect(location.hash).not.toContain('page=table');
    expect(disabled(page, 'Undo')).toBe(true);
  });

  it('closes its menu by Escape alone, and keeps focus and selection', async () => {
    const page = await openPage('#lang=en&show=all&sel=country:us');
    await press(page, 'More');
    page.button('Copy a link to this view').focus();
    await page.press('Escape');
    expect(menu(page)).toBe('false');
    expect(document.activeElement).toBe(page.button('More'));
    expect(location.hash).toContain('sel=country:us');
  });

  it('closes its menu when somebody presses elsewhere', async () => {
    const page = await openPage('#lang=en&show=all');
    await press(page, 'More');
    page.find('main').dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await settle();
    expect(menu(page)).toBe('false');
  });

  it('leaves the focus on its menu when that is gone with what was chosen', async () => {
    const page = await openPage('#lang=en&show=country:us');
    await press(page, 'Table');
    await press(page, 'More');
    await press(page, 'Undo');
    expect(menu(page)).toBe('false');
    expect(document.activeElement).toBe(page.button('More'));
  });
});

describe('the bar below', () => {
  it('counts the picture, and opens what it counts as a table', async () => {
    const page = await openPage('#lang=en&show=all');
    await press(page, '12 entities');
    expect(location.hash).toContain('page=table');
    expect(page.all('[role="treegrid"]')).toHaveLength(1);
    const words = page.find('footer[aria-label]').textContent.replace(/\s+/g, ' ');
    expect(words).toContain('12 entities 11 relations');
  });

  it('says how much of it is in the background', async () => {
    const page = await openPage('#lang=en&show=all&evidence=disputed');
    expect(page.find('footer[aria-label]').textContent).toContain('Dimmed: 10 entities, 10 relations');
  });
});

describe('the controls of the picture', () => {
  it('choose a layout, lay out anew as a step, fit and zoom', async () => {
    const page = await openPage('#lang=en&show=all');
    const select = page.find('[role="toolbar"] select');
    if (!(select instanceof HTMLSelectElement)) throw new Error('no choice of layouts');
    select.value = 'columns';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(location.hash).toContain('layout=columns');
    await press(page, 'Redo layout');
    await press(page, 'Undo');
    expect(location.hash).toContain('layout=columns');
    await press(page, 'Undo');
    expect(location.hash).not.toContain('layout=');
    await press(page, 'Zoom in');
    expect(page.drawing.zoomBy).toHaveBeenLastCalledWith(1.25);
  });
});
