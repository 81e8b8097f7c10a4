import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPage, settle } from '../page.ts';

afterEach(() => vi.restoreAllMocks());

/** Every question for a narrow window is answered with yes, and every other with no. */
function asOnAPhone(): void {
  const asked = window.matchMedia.bind(window);
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => {
    const answer = asked(query);
    Object.defineProperty(answer, 'matches', { value: query === '(max-width: 639px)' });
    return answer;
  });
}

type Page = Awaited<ReturnType<typeof openPage>>;
const isPictured = ({ all }: Page): boolean => all('[role="treegrid"]').length === 0;
const turnButton = ({ find }: Page): HTMLElement => find('.turn');

async function press(page: Page, name: string): Promise<void> {
  page.button(name).click();
  await settle();
}
async function travel(page: Page, way: 'back' | 'forward'): Promise<void> {
  await page.browser[way]();
  await settle();
}

describe('on a phone', () => {
  it('Back turns from the picture to its words, and leaves them only after that', async () => {
    asOnAPhone();
    const page = await openPage('#lang=en&list=claims');
    await press(page, 'Explore');
    expect(isPictured(page)).toBe(false);
    await press(page, 'Picture');
    expect(isPictured(page)).toBe(true);
    await travel(page, 'back');
    expect(isPictured(page)).toBe(false);
    expect(turnButton(page).textContent).toContain('Picture');
    await travel(page, 'forward');
    expect(isPictured(page)).toBe(true);
    await travel(page, 'back');
    await travel(page, 'back');
    expect(location.hash).toContain('page=list');
  });

  it('gives the focus to what turns back, wherever it was lost', async () => {
    asOnAPhone();
    const page = await openPage('#lang=en&show=country:us;meeting:first');
    turnButton(page).focus();
    await press(page, 'Picture');
    expect(document.activeElement).toBe(turnButton(page));
    await travel(page, 'back');
    expect(document.activeElement).toBe(turnButton(page));
  });

  it('undoes a step in the picture without turning to the words in which it was begun', async () => {
    asOnAPhone();
    const page = await openPage('#lang=en&show=country:us;meeting:first');
    await press(page, 'Picture');
    page.canvas.moved?.({ 'country:us': { x: 10, y: 20 } });
    await settle();
    await page.press('z', { ctrlKey: true });
    expect(isPictured(page)).toBe(true);
    await travel(page, 'back');
    expect(isPictured(page)).toBe(false);
    expect(location.hash).toContain('show=country:us;meeting:first');
  });

  it('Back to another page finds the picture as it was left', async () => {
    asOnAPhone();
    const page = await openPage('#lang=en&show=country:us;meeting:first');
    await press(page, 'Picture');
    await press(page, 'Trace');
    await travel(page, 'back');
    expect(isPictured(page)).toBe(true);
    await press(page, 'Trace');
    await page.press('z', { ctrlKey: true });
    expect(isPictured(page)).toBe(true);
  });
});
