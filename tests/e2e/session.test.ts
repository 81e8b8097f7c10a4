import { describe, expect, it } from 'vitest';
import { OUTLOOK, useBrowser } from './harness.ts';
import { linkFrom } from '../links.ts';
import { figures, inspector, linkOf, NETWORK, show, viewOf } from './picture.ts';

const walk = useBrowser({ data: OUTLOOK });

/** Holds back the answers to one question of the page until they are let go, and have come or were given up. */
async function holdBack(question: string): Promise<() => Promise<void>> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const answers: Promise<unknown>[] = [];
  await walk.page.route(`**/api/${question}*`, async (route) => {
    answers.push(route.request().response());
    await held;
    await route.continue().catch(() => undefined);
  });
  return async () => {
    await expect.poll(() => answers.length).toBeGreaterThan(0);
    letGo();
    await Promise.all(answers);
  };
}

const shown = async (): Promise<number> => (await viewOf(walk)).picture.shown.length;

describe('while an answer is held back', () => {
  it('nothing that is decided gets lost: language, selection, filter, a second expansion', async () => {
    const { page } = walk;
    await show(walk, `#lang=en&show=${NETWORK};country:us&sel=${NETWORK}`);
    await figures(walk).getByText('2 entities').waitFor();
    const letGo = await holdBack('expand');
    await page.keyboard.press('e');
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('radio', { name: /^未注来源/ }).check();
    await page.locator('.inspector').getByRole('button', { name: '美国' }).first().click();
    await page.locator('.inspector').getByRole('heading', { name: '美国' }).waitFor();
    await page.locator('main').focus();
    await page.keyboard.press('e');
    await letGo();
    await expect
      .poll(async () => Object.keys((await viewOf(walk)).picture.grown ?? {}).sort())
      .toEqual(['country:us', NETWORK]);
    await expect.poll(shown).toBeGreaterThan(17);
    await expect
      .poll(() => viewOf(walk))
      .toMatchObject({
        lang: 'zh',
        selected: 'country:us',
        picture: { filter: { evidence: 'uncited' } },
      });
  });

  it('Escape calls off what is awaited, and the answer changes nothing', async () => {
    const { page } = walk;
    await show(walk, `#lang=en&show=${NETWORK};country:us&sel=${NETWORK}`);
    await figures(walk).getByText('2 entities').waitFor();
    const letGo = await holdBack('expand');
    await page.locator('main').focus();
    await page.keyboard.press('e');
    await page.keyboard.press('Escape');
    await letGo();
    // What was called off is not the selection.
    await expect.poll(async () => (await viewOf(walk)).selected).toBe(NETWORK);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await viewOf(walk)).selected).toBeUndefined();
    await expect.poll(shown).toBe(2);
  });
});

describe('Back', () => {
  it('never brings back what was undone', async () => {
    const { page } = walk;
    await show(walk, `#lang=en&show=country:us,gb&sel=country:us`);
    await figures(walk).getByText('2 entities').waitFor();
    await page.getByRole('navigation').getByRole('button', { name: 'Lists' }).click();
    await page.getByRole('navigation').getByRole('button', { name: 'Explore' }).click();
    await figures(walk).getByText('2 entities').waitFor();
    await page.getByRole('button', { name: 'United States' }).first().click();
    await inspector(walk).getByRole('heading', { name: 'United States' }).waitFor();
    await page.keyboard.press('h');
    await figures(walk).getByText('1 entity').waitFor();
    await page.keyboard.press('Control+z');
    await figures(walk).getByText('2 entities').waitFor();
    await page.goBack();
    await expect.poll(async () => (await viewOf(walk)).page.is).toBe('list');
    await expect.poll(shown).toBe(2);
    await page.goForward();
    await figures(walk).getByText('2 entities').waitFor();
    await page.goForward();
    await figures(walk).getByText('1 entity').waitFor();
  });
});

describe('a link', () => {
  it('that was cut short opens with what arrived, and says so in one line', async () => {
    const { page, address } = walk;
    const link = linkFrom('#lang=en&show=country:gb,us');
    await page.goto(`${address}${link.slice(0, link.indexOf(',us') + 2)}`);
    await page.getByText('This link was cut short on its way').waitFor();
    await expect.poll(async () => (await viewOf(walk)).picture.shown).toEqual(['country:gb']);
  });

  it('opens as it was meant after a chat has escaped it, with a full stop behind it', async () => {
    const { page, address } = walk;
    const link = linkFrom('#lang=en&show=country:gb,us').replaceAll('&', '&amp;').replaceAll('=', '%3D');
    await page.goto(`${address}${link}.`);
    await figures(walk).getByText('2 entities').waitFor();
    await expect.poll(() => page.getByText('This link was').count()).toBe(0);
  });

  it('that names 4,000 unknown kinds opens, counts them, and goes on without them', async () => {
    const { page, address } = walk;
    const kinds = Array.from({ length: 4000 }, (_, at) => `kind-${at}`).join(',');
    await page.goto(`${address}${linkFrom(`#lang=en&show=country:gb,us&hide=${kinds}`)}`);
    await page.getByText('and 3990 more').waitFor();
    await figures(walk).getByText('2 entities').waitFor();
    await expect.poll(async () => (await linkOf(walk)).length).toBeLessThan(300);
    await page.keyboard.press('Escape');
    await page.getByText('3990 more').waitFor({ state: 'detached' });
  });

  it('opens although its # was escaped', async () => {
    const { page, address } = walk;
    await page.goto(`${address}${linkFrom('#lang=en&show=country:gb,us').replace('#', '%23')}`);
    await figures(walk).getByText('2 entities').waitFor();
  });
});
