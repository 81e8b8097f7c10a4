import { afterEach, describe, expect, it } from 'vitest';
import { openPage, settle, type OpenedPage } from '../../page.ts';

afterEach(() => localStorage.clear());

const figures = (page: OpenedPage): string =>
  page.find('footer[aria-label]').textContent.replace(/\s+/g, ' ');
const openDialog = (page: OpenedPage) => page.all('dialog[open]')[0];

describe('keys', () => {
  it('expand, collapse, pin and dismiss what is selected, and take it all back', async () => {
    const page = await openPage('#lang=en&show=country:us&sel=country:us');
    await page.press('e');
    expect(figures(page)).toContain('12 entities');
    await page.press('c');
    expect(figures(page)).toContain('1 entity');
    await page.press('z', { ctrlKey: true });
    expect(figures(page)).toContain('12 entities');
    await page.press('p');
    expect(location.hash).toContain('&pin=');
    await page.press('H', { shiftKey: true });
    expect(figures(page)).toContain('1 entity');
    await page.press('z', { ctrlKey: true });
    await page.press('Z', { ctrlKey: true, shiftKey: true });
    expect(figures(page)).toContain('1 entity');
  });

  it('do nothing while somebody types, nor in a dialog', async () => {
    const page = await openPage('#lang=en&show=country:us&sel=country:us');
    page.find('[role="combobox"]').focus();
    await page.press('e');
    expect(figures(page)).toContain('1 entity');
    page.find('[role="combobox"]').blur();
    await page.press('?');
    expect(openDialog(page)?.textContent).toContain('Keys');
    await page.press('e');
    expect(figures(page)).toContain('1 entity');
  });

  it('take back and do again from the search box that has the focus at the start, until somebody types', async () => {
    const page = await openPage();
    page.button('Show the whole network').click();
    await settle();
    page.find('main').focus();
    await page.press('z', { ctrlKey: true });
    expect(location.hash).toContain('page=start');
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
    await page.press('Z', { ctrlKey: true, shiftKey: true });
    expect(location.hash).toContain('show=all');
    page.find('main').focus();
    await page.press('z', { ctrlKey: true });
    await page.type('u');
    await page.type('');
    await page.press('y', { ctrlKey: true });
    expect(location.hash).toContain('page=start');
  });

  it('take back what was chosen in a field that has no steps of its own', async () => {
    const page = await openPage('#lang=en&show=country:us;meeting:first');
    const layout = page.find('select');
    layout.focus();
    (layout as HTMLSelectElement).value = 'concentric';
    layout.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(location.hash).toContain('layout=concentric');
    await page.press('z', { ctrlKey: true });
    expect(location.hash).not.toContain('layout=concentric');
    await page.press('e');
    expect(figures(page)).toContain('2 entities');
  });

  it('of one character can be switched off, and stay off at the next visit', async () => {
    const page = await openPage('#lang=en&show=country:us&sel=country:us');
    page.button('Keys').click();
    await settle();
    openDialog(page)?.querySelector<HTMLInputElement>('input')?.click();
    (openDialog(page) as HTMLDialogElement).close();
    await settle();
    await page.press('e');
    expect(figures(page)).toContain('1 entity');
    const again = await openPage('#lang=en&show=country:us&sel=country:us');
    await again.press('e');
    expect(figures(again)).toContain('1 entity');
  });

  it('leave alone a picture that a list stands in front of', async () => {
    const page = await openPage('#lang=en&show=all&sel=country:us&list=entities');
    await page.press('h');
    expect(location.hash).toContain('show=all');
  });

  it('do nothing once somebody else has dealt with them, nor while a sign is being composed', async () => {
    const page = await openPage('#lang=en&show=country:us&sel=country:us');
    await page.press('e', { isComposing: true });
    expect(figures(page)).toContain('1 entity');
    page.find('main').addEventListener('keydown', (event) => event.preventDefault());
    page.find('main').focus();
    await page.press('e');
    expect(figures(page)).toContain('1 entity');
  });

  it('change the layout and fit the picture', async () => {
    const page = await openPage('#lang=en&show=all');
    await page.press('l');
    expect(location.hash).toContain('layout=concentric');
    await page.press('f');
    expect(page.drawing.fit).toHaveBeenCalled();
  });

  it('step back from the selection', async () => {
    const page = await openPage('#lang=en&show=all&sel=country:us');
    await page.press('Escape');
    expect(location.hash).not.toContain('sel=');
  });
});
