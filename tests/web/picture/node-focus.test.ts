import { describe, expect, it } from 'vitest';
import { openPage, settle } from '../page.ts';

const PLACES = {
  'country:us': { x: 0, y: 0 },
  'institute:i0': { x: 100, y: 0 },
  'meeting:first': { x: 0, y: 100 },
};

async function walking() {
  const page = await openPage('#lang=en&show=country:us;institute:i0;meeting:first');
  page.drawing.positions.mockReturnValue(PLACES);
  page.find('.walker').focus();
  await settle();
  return page;
}

const here = () => document.activeElement?.getAttribute('aria-label');

describe('walking through the picture by keys', () => {
  it('stands on a real element with the name of the entity, its kind and its lines', async () => {
    await walking();
    expect(here()).toMatch(/^United States, country, 2 lines, 9 hidden/);
  });

  it('goes along the lines, brings what it comes to into view, and says where none leads', async () => {
    const page = await walking();
    await page.press('ArrowRight');
    expect(here()).toMatch(/^Institute 0/);
    expect(page.drawing.reveal).toHaveBeenLastCalledWith('institute:i0');
    await page.press('ArrowRight');
    expect(here()).toMatch(/^Institute 0/);
    expect(page.find('output').textContent).toBe('No line leads that way.');
    await page.press('Home');
    expect(here()).toMatch(/^United States/);
  });

  it('turns from line to line of one entity', async () => {
    const page = await walking();
    await page.press('PageDown');
    expect(here()).toMatch(/^Institute 0/);
    await page.press('PageDown');
    expect(here()).toMatch(/^First meeting/);
    await page.press('PageUp');
    expect(here()).toMatch(/^Institute 0/);
  });

  it('lets the letters work on where it stands', async () => {
    const page = await walking();
    await page.press('ArrowDown');
    await page.press('h');
    expect(location.hash).not.toContain('meeting:first');
  });

  it('opens what it stands on', async () => {
    const page = await walking();
    await page.press('ArrowRight');
    (document.activeElement as HTMLElement).click();
    await settle();
    expect(page.find('.inspector h2').textContent).toContain('Institute 0');
  });

  it('opens the details again where they are open already', async () => {
    const page = await walking();
    for (const round of [1, 2]) {
      page.find('.walker').focus();
      await page.press('Tab');
      page.find('.walker').click();
      await settle();
      expect(document.activeElement, `round ${round}`).toBe(page.find('.inspector h2'));
    }
  });

  it('steps back onto the page by Escape', async () => {
    const page = await walking();
    await page.press('Escape');
    expect(document.activeElement).toBe(page.find('main'));
  });

  it('goes on from somebody else when where it stood is dismissed', async () => {
    const page = await walking();
    await page.press('ArrowRight');
    await page.press('h');
    expect(here()).toMatch(/^United States/);
    await page.press('ArrowDown');
    expect(here()).toMatch(/^First meeting/);
  });
});
