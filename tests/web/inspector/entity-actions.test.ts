import { describe, expect, it } from 'vitest';
import { openPage, settle, type OpenedPage } from '../page.ts';

const COUNTRY = '#lang=en&show=country:us;institute:i0;meeting:first&sel=country:us';

const names = (page: OpenedPage): string[] =>
  page
    .all('.actions button')
    .filter((button) => button.closest('[hidden]') === null)
    .map((button) => button.textContent.trim());

async function press(page: OpenedPage, name: string): Promise<void> {
  const button = page.button(name);
  if (button.closest('[hidden]')) throw new Error(`“${name}” is hidden.`);
  button.focus();
  button.click();
  await settle();
}

const shown = (): string => new URLSearchParams(location.hash.slice(1)).get('show') ?? '';

describe('what can be done with an entity', () => {
  it('is offered by buttons, the seldom ones under “More actions”', async () => {
    const page = await openPage(COUNTRY);
    const first = ['Show 9 more neighbours', 'Paths from here …', 'More actions'];
    expect(names(page).slice(0, 3)).toEqual(first);
    await press(page, 'More actions');
    expect(page.button('More actions').getAttribute('aria-expanded')).toBe('true');
    expect(names(page).slice(3, 6)).toEqual(['Remove from picture', 'Keep only this', 'Pin']);
  });

  it('expands it, and only then offers to collapse it again', async () => {
    const page = await openPage(COUNTRY);
    expect(names(page)).not.toContain('Collapse');
    await press(page, 'Show 9 more neighbours');
    expect(shown()).toContain('i8,i9');
    expect(page.find('.actions').textContent).toContain('All of its neighbours are in the picture');
    await press(page, 'Collapse');
    expect(shown()).toBe('country:us;institute:i0;meeting:first');
    expect(names(page)).not.toContain('Collapse');
  });

  it('pins it and lets it go', async () => {
    const page = await openPage(COUNTRY);
    await press(page, 'More actions');
    await press(page, 'Pin');
    expect(location.hash).toContain('pin=0');
    await press(page, 'Unpin');
    expect(location.hash).not.toContain('pin=');
    expect(document.activeElement).toBe(page.button('Pin'));
  });

  it('dismisses it, or all others', async () => {
    const page = await openPage(COUNTRY);
    await press(page, 'More actions');
    await press(page, 'Keep only this');
    expect(shown()).toBe('country:us');
    expect(names(page)).not.toContain('Keep only this');
    await press(page, 'Remove from picture');
    expect(page.find('.centre').textContent).toContain('The picture is empty.');
    await press(page, 'Undo');
    expect(shown()).toBe('country:us');
  });

  it('leaves the focus at the heading where the button has gone', async () => {
    const page = await openPage(COUNTRY);
    await press(page, 'Show 9 more neighbours');
    expect(document.activeElement).toBe(page.find('.inspector h2'));
  });

  it('brings into the picture what is not in it', async () => {
    const page = await openPage('#lang=en&show=country:us&sel=institute:i3');
    expect(names(page)).not.toContain('More actions');
    await press(page, 'Show in the picture');
    expect(shown()).toBe('country:us;institute:i3');
  });
});

describe('an empty picture', () => {
  it('says so, and shows the whole network on request', async () => {
    const page = await openPage('#lang=en&show=country:us&sel=country:us');
    await press(page, 'More actions');
    await press(page, 'Remove from picture');
    const empty = page.all('.centre button').find(({ textContent }) => /whole network/.test(textContent));
    empty?.click();
    await settle();
    expect(location.hash).toContain('show=all');
    expect(page.find('.centre').textContent).not.toContain('The picture is empty.');
  });
});
