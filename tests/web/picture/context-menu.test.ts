import { describe, expect, it, vi } from 'vitest';
import { openPage, settle, type OpenedPage } from '../page.ts';

const US = 'country:us';

async function opened(link = '#lang=en&show=country:us;institute:i0;institute:i1'): Promise<OpenedPage> {
  const page = await openPage(link);
  page.drawing.screenOf.mockReturnValue({ x: 10, y: 10, radius: 5 });
  return page;
}

async function menuOf(page: OpenedPage, target: Parameters<NonNullable<OpenedPage['canvas']['menu']>>[0]) {
  page.canvas.menu?.(target, { x: 10, y: 10 });
  await settle();
  return items(page);
}

const items = (page: OpenedPage): string[] =>
  page.all('[role="menuitem"]').map((item) => item.querySelector('.grow')?.textContent?.trim() ?? '');
const item = (page: OpenedPage, words: string): HTMLElement => {
  const found = page.all('[role="menuitem"]').find((one) => one.textContent.includes(words));
  if (!found) throw new Error(`No “${words}” among ${items(page).join(' | ')}`);
  return found;
};
const here = () => document.activeElement?.querySelector('.grow')?.textContent?.trim();

describe('the menu of the picture', () => {
  it('of an entity names it, and has everything that can be done with it, with its keys', async () => {
    const page = await opened();
    expect(await menuOf(page, { type: 'node', id: US })).toEqual([
      ...['Details', 'Expand (9 hidden)', 'Collapse', 'Select together'],
      ...['Paths from here …', 'Paths to here …'],
      ...['Pin', 'Remove from picture', 'Keep only this'],
      ...['Trace to its sources', 'Copy link'],
    ]);
    expect(item(page, 'Expand').querySelector('kbd')?.textContent).toBe('E');
    expect(item(page, 'Collapse').getAttribute('aria-disabled')).toBe('true');
    const menu = page.find('[role="menu"]');
    expect(document.getElementById(menu.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      'United States',
    );
  });

  it('does what is chosen, and is gone then', async () => {
    const page = await opened();
    await menuOf(page, { type: 'node', id: US });
    item(page, 'Expand').click();
    await settle();
    expect(location.hash).toContain('grow=');
    expect(page.all('[role="menu"]')).toEqual([]);
    await menuOf(page, { type: 'node', id: US });
    item(page, 'Collapse').click();
    await settle();
    expect(location.hash).not.toContain('grow=');
  });

  it('does nothing for what is not possible', async () => {
    const page = await opened();
    await menuOf(page, { type: 'node', id: US });
    item(page, 'Collapse').click();
    await settle();
    expect(items(page)).toContain('Collapse');
  });

  it('is walked by the arrow keys, around its ends, and a letter does what stands beside it', async () => {
    const page = await opened();
    await menuOf(page, { type: 'node', id: US });
    expect(here()).toBe('Details');
    await page.press('ArrowDown');
    expect(here()).toBe('Expand (9 hidden)');
    await page.press('End');
    expect(here()).toBe('Copy link');
    await page.press('ArrowDown');
    expect(here()).toBe('Details');
    await page.press('ArrowUp');
    expect(here()).toBe('Copy link');
    await page.press('Home');
    await page.press('p');
    expect(location.hash).toContain('pin=0&');
    expect(page.all('[role="menu"]')).toEqual([]);
  });

  it('opens by key on the element of the keys, and gives the focus back to it', async () => {
    const page = await opened();
    page.find('.walker').focus();
    await settle();
    for (const [key, more] of [
      ['F10', { shiftKey: true }],
      ['ContextMenu', {}],
    ] as const) {
      await page.press(key, more);
      expect(here(), key).toBe('Details');
      await page.press('Escape');
      expect(page.all('[role="menu"]'), key).toEqual([]);
      expect(document.activeElement, key).toBe(page.find('.walker'));
    }
    await page.press('F10');
    expect(page.all('[role="menu"]')).toEqual([]);
  });

  it('goes on from somebody else after a key has taken away what it was of', async () => {
    const page = await opened();
    page.find('.walker').focus();
    await page.press('F10', { shiftKey: true });
    await page.press('h');
    expect(location.hash).not.toContain(US);
    expect(document.activeElement).toBe(page.find('.walker'));
  });

  it('leaves the key to the browser in the details beside the picture', async () => {
    const page = await opened('#lang=en&show=country:us;institute:i0&sel=country:us');
    page.find('.inspector h2').focus();
    await page.press('F10', { shiftKey: true });
    expect(page.all('[role="menu"]')).toEqual([]);
  });

  it('closes for a press elsewhere, and not for one inside', async () => {
    const page = await opened();
    await menuOf(page, { type: 'node', id: US });
    page.find('[role="menu"]').dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await settle();
    expect(items(page)).not.toEqual([]);
    page.find('main').dispatchEvent(new Event('pointerdown', { bubbles: true }));
    await settle();
    expect(items(page)).toEqual([]);
  });

  it('of a relation opens its details, and of the picture itself has what concerns all of it', async () => {
    const page = await opened();
    const relation = 'represents/institute:i0/country:us';
    expect(await menuOf(page, { type: 'edge', id: relation })).toEqual([
      'Details',
      'Trace to its sources',
      'Copy link',
    ]);
    item(page, 'Details').click();
    await settle();
    expect(location.hash).toContain('sel=represents');
    expect(await menuOf(page, null)).toEqual([
      'Fit the picture to the page',
      'Redo layout',
      'Select all',
      'Copy link',
    ]);
    item(page, 'Select all').click();
    await settle();
    // The card of several comes when it is wanted.
    await vi.waitFor(() => expect(page.find('.inspector h2').textContent).toBe('3 entities'));
  });

  it('begins to look for paths, from here and to here', async () => {
    const page = await opened();
    await menuOf(page, { type: 'node', id: 'institute:i0' });
    item(page, 'Paths to here').click();
    await settle();
    expect(page.find('.centre').textContent).toContain('From … to Institute 0: choose the other end');
    page.canvas.select({ type: 'node', id: 'institute:i1' });
    await settle();
    await settle();
    expect(location.hash).toContain('path=institute:i1,institute:i0');
  });
});

describe('paths that are begun away from what is selected', () => {
  it('wait for whoever is chosen next, even if that was selected before', async () => {
    const page = await opened('#lang=en&show=all&sel=institute:i1');
    await menuOf(page, { type: 'node', id: 'institute:i0' });
    item(page, 'Paths from here').click();
    await settle();
    expect(page.find('.centre').textContent).toContain('From Institute 0 to …');
    page.canvas.select({ type: 'node', id: 'institute:i1' });
    await settle();
    await settle();
    expect(location.hash).toContain('path=institute:i0,institute:i1');
  });
});

describe('several in the picture', () => {
  const click = async (page: OpenedPage, id: string, more = false): Promise<void> => {
    page.canvas.select({ type: 'node', id }, { more });
    await settle();
  };
  const heading = (page: OpenedPage) => page.find('.inspector h2').textContent.trim();

  it('are selected with Shift, stand in the details, and are let go by Escape', async () => {
    const page = await opened();
    await click(page, US);
    await click(page, 'institute:i0', true);
    expect(heading(page)).toBe('2 entities');
    expect(page.find('.inspector').textContent).toContain('Institute 0 represents United States');
    const scene = page.drawing.draw.mock.lastCall?.[0];
    expect(scene?.nodes.filter((node) => node.selected).map(({ id }) => id)).toEqual([US, 'institute:i0']);
    page.canvas.select(null, { more: true });
    await settle();
    expect(heading(page)).toBe('2 entities');
    await page.press('Escape');
    expect(heading(page)).toBe('In the picture');
  });

  it('are gathered from the menu too, where there is neither a key nor a mouse', async () => {
    const page = await opened();
    for (const id of [US, 'institute:i0']) {
      await menuOf(page, { type: 'node', id });
      item(page, 'Select together').click();
      await settle();
    }
    expect(heading(page)).toBe('2 entities');
  });

  it('are those in a box that is drawn, added to the ones before', async () => {
    const page = await opened();
    await click(page, US);
    page.canvas.box?.(['institute:i0', 'institute:i1']);
    await settle();
    expect(heading(page)).toBe('3 entities');
    page.canvas.box?.([]);
    await settle();
    expect(heading(page)).toBe('3 entities');
    await click(page, US);
    expect(heading(page)).toBe('United States');
  });

  it('have one menu together, and each key works on all of them', async () => {
    const page = await opened();
    page.canvas.box?.(['institute:i0', 'institute:i1']);
    await settle();
    expect(await menuOf(page, { type: 'node', id: 'institute:i1' })).toEqual([
      ...['Expand each of them', 'Collapse', 'Only the lines among these', 'Show common neighbours'],
      ...['Pin', 'Remove from picture', 'Keep only these'],
    ]);
    await page.press('p');
    expect(location.hash).toContain('pin=1.2&');
    expect((await menuOf(page, { type: 'node', id: US }))[0]).toBe('Details');
    await page.press('Escape');
    await page.press('b');
    expect(page.find('.inspector [aria-pressed]').getAttribute('aria-pressed')).toBe('true');
    await page.press('Delete');
    expect(location.hash).toContain('show=country:us&');
    await page.press('z', { ctrlKey: true });
    expect(location.hash).toContain('institute:i0,i1');
  });

  it('are gathered by keys as well, without losing the place in the picture, and moved', async () => {
    const page = await opened();
    page.drawing.positions.mockReturnValue({ [US]: { x: 0, y: 0 }, 'institute:i0': { x: 100, y: 0 } });
    page.canvas.settled?.({
      [US]: { x: 0, y: 0 },
      'institute:i0': { x: 100, y: 0 },
      'institute:i1': { x: 0, y: 90 },
    });
    page.find('.walker').focus();
    await settle();
    await page.press('Tab');
    await page.press('Enter', { shiftKey: true });
    expect(document.activeElement).toBe(page.find('.walker'));
    await page.press('ArrowRight');
    await page.press('Enter', { shiftKey: true });
    expect(heading(page)).toBe('2 entities');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Institute 0/);
    await page.press('ArrowDown', { shiftKey: true });
    await page.press('ArrowDown', { shiftKey: true });
    const { nodes } = page.drawing.draw.mock.lastCall?.[0] ?? { nodes: [] };
    expect(Object.fromEntries(nodes.map(({ id, at }) => [id, at]))).toEqual({
      [US]: { x: 0, y: 40 },
      'institute:i0': { x: 100, y: 40 },
      'institute:i1': { x: 0, y: 90 },
    });
    await page.press('Escape');
    expect(heading(page)).toBe('In the picture');
    expect(document.activeElement).toBe(page.find('.walker'));
  });
});
