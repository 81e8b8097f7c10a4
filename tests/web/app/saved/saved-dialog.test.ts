import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPage, settle, type OpenedPage } from '../../page.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

function dialogOf(page: OpenedPage): HTMLDialogElement {
  const dialog = page.find('dialog[open]');
  if (!(dialog instanceof HTMLDialogElement)) throw new Error('no dialog is open');
  return dialog;
}

async function press(page: OpenedPage, name: string): Promise<void> {
  page.button(name).click();
  await settle();
}

async function save(page: OpenedPage, name: string): Promise<void> {
  const field = dialogOf(page).querySelector('input');
  if (!field) throw new Error('nowhere to write a name');
  field.value = name;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
  dialogOf(page).querySelector('form')?.requestSubmit();
  await settle();
}

const said = (page: OpenedPage): string => dialogOf(page).textContent.replace(/\s+/g, ' ');

/** From now on the browser keeps nothing more; what it holds stays. */
function refuse(): void {
  const { localStorage: held } = window;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.getItem(key),
    setItem: () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    },
  });
}

describe('saved views', () => {
  it('need a name, and ask before one takes the place of another', async () => {
    const page = await openPage('#lang=en&show=country:us');
    await press(page, 'Saved views');
    await save(page, ' ');
    expect(said(page)).toContain('Give it a name first.');
    await save(page, 'Mine');
    expect(said(page)).toContain('“Mine” is saved in this browser.');
    await save(page, 'Mine');
    expect(said(page)).toContain('Replace it?');
    await save(page, 'Mine');
    expect(said(page)).toContain('Replace it?');
    await press(page, 'Replace');
    expect(said(page)).toContain('“Mine” is saved in this browser.');
    expect(said(page)).toContain('1 saved view');
  });

  it('are opened as they were saved, and can be left again by undo', async () => {
    const page = await openPage('#lang=en&show=country:us');
    await press(page, 'Saved views');
    await save(page, 'Mine');
    dialogOf(page).close();
    await press(page, 'Table');
    await press(page, 'Saved views');
    await press(page, 'Open “Mine”');
    expect(page.all('dialog[open]')).toEqual([]);
    expect(location.hash).toContain('show=country:us');
    expect(location.hash).not.toContain('page=table');
    await press(page, 'Undo');
    expect(location.hash).toContain('page=table');
  });

  it('are removed, and put back where somebody thinks better of it', async () => {
    const page = await openPage('#lang=en&show=country:us');
    await press(page, 'Saved views');
    await save(page, 'Mine');
    await press(page, 'Remove “Mine”');
    expect(said(page)).toContain('Nothing saved yet.');
    await press(page, 'Put it back');
    expect(said(page)).toContain('1 saved view');
  });

  it('say so where the browser keeps nothing, and break nothing', async () => {
    const page = await openPage('#lang=en&show=country:us');
    await press(page, 'Saved views');
    refuse();
    await save(page, 'Mine');
    expect(said(page)).toContain('This browser does not allow saving.');
    expect(said(page)).toContain('Nothing saved yet.');
  });

  it('are not said to be removed where they are still there', async () => {
    const page = await openPage('#lang=en&show=country:us');
    await press(page, 'Saved views');
    await save(page, 'Mine');
    refuse();
    await press(page, 'Remove “Mine”');
    expect(said(page)).toContain('This browser does not allow saving.');
    expect(said(page)).not.toContain('is removed');
    expect(said(page)).toContain('1 saved view');
  });
});
