import { describe, expect, it } from 'vitest';
import { accessibilityFaults, useBrowser } from './harness.ts';
import { addressOf } from './picture.ts';
import { linkFrom } from '../links.ts';

const walk = useBrowser();

/** The page with an answering search box, as somebody finds it who opened the printed address. */
async function start() {
  const { page, address } = walk;
  await page.goto(address);
  await page.getByRole('combobox').first().waitFor();
  return page;
}

async function find(text: string, key = 'Enter') {
  const page = await start();
  await page.getByRole('combobox').fill(text);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press(key);
  return page;
}

const inspector = () => walk.page.getByRole('region', { name: 'Details' });

describe('the first minute', () => {
  it('starts with the search box in focus, so that one can type at once', async () => {
    const page = await start();
    await page.keyboard.type('iso');
    await page.getByRole('option', { name: /^International Organization for Standardization/ }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it.each([
    ['102 claims', '102'],
    ['19 cite a source', '19'],
    ['83 do not', '83'],
    ['68 are forecasts', '68'],
  ])('says “%s”, and the number opens a list of as many', async (words, total) => {
    const page = await start();
    await page.getByRole('link', { name: words }).click();
    await page.getByRole('heading', { name: new RegExp(`\\b${total}\\b`) }).waitFor();
    // The other lists are parts of this one.
    if (total === '102') expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('opens the whole network with what matters, and shows the rest at another press', async () => {
    const page = await start();
    await page.getByRole('button', { name: 'Show the whole network' }).click();
    const said = page.getByRole('region', { name: 'What of the network is shown' });
    await said.getByText('60 of the 221 entities that have relations').waitFor();
    await page.getByRole('contentinfo').getByText('60 entities').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await said.getByRole('button', { name: 'Show all 221' }).click();
    await page.getByRole('contentinfo').getByText('387 relations').waitFor();
    await expect.poll(() => said.count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe('search', () => {
  it.each(['韩国', '韓國', 'hanguo', 'South Korea', 'ＫＯＲＥＡ', '大韩民国'])(
    'finds South Korea as %s',
    async (words) => {
      await find(words);
      await inspector().getByRole('heading', { name: 'South Korea' }).waitFor();
    },
  );

  it('shows both bodies of a name that two have, with what tells them apart', async () => {
    const page = await start();
    await page.getByRole('combobox').fill('AI Safety Summit');
    await page.getByRole('option', { name: /AI Seoul Summit/ }).waitFor();
    await page.getByRole('option', { name: /英国人工智能安全峰会/ }).waitFor();
  });

  it('says so when nothing is found', async () => {
    const page = await start();
    await page.getByRole('combobox').fill('qqqq');
    await page.getByText('qqqq').last().waitFor();
    await expect.poll(() => page.getByRole('option').count()).toBe(0);
  });
});

describe('on whose word', () => {
  it('shows every printed name of the Network on one node', async () => {
    await find('International Network of AI Safety Institutes');
    const names = [
      '国际人工智能安全研究所网络',
      '跨国人工智能安全研究所联盟',
      '人工智能安全研究所国际合作网络',
      '跨国人工智能安全研究机构网络',
    ];
    await inspector()
      .getByRole('button', { name: /^and \d+ more names$/ })
      .click();
    for (const name of names) await inspector().getByText(name, { exact: true }).first().waitFor();
    await inspector()
      .getByRole('heading', {
        name: 'International Network for Advanced AI Measurement, Evaluation and Science',
      })
      .waitFor();
  });

  it('leads from a name over a line to its claim, its place, and the source that it cites', async () => {
    const page = await find('OpenAI o1');
    await inspector()
      .getByRole('button', { name: /^Supported/ })
      .click();
    await inspector().getByRole('heading', { name: 'OpenAI develops o1' }).waitFor();
    await inspector().getByText('I.1, para. 1, sentence 5').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await inspector()
      .getByRole('button', { name: /^\[2\]/ })
      .click();
    await inspector()
      .getByRole('heading', { name: /^How the UK Should Engage China/ })
      .waitFor();
    await inspector().getByRole('button', { name: 'OpenAI o1 System Card' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('says of a line that no sentence gives a source for that none is cited', async () => {
    const page = await find('GDPR');
    await inspector()
      .getByRole('button', { name: /^Uncited/ })
      .first()
      .click();
    await inspector()
      .getByRole('heading', { name: /^General Data Protection Regulation was issued by / })
      .waitFor();
    await inspector().getByText('Uncited', { exact: true }).first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('sets a finding about the print beside the print', async () => {
    await find('Csernatoni');
    await inspector().getByText('Csernaton, R.', { exact: true }).first().waitFor();
  });
});

describe('the address', () => {
  it('brings somebody else to the same picture and the same selection', async () => {
    const page = await find('International Network of AI Safety Institutes', 'Shift+Enter');
    await page.getByRole('contentinfo').getByText('26 entities').waitFor();
    const link = await addressOf(walk);
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByRole('contentinfo').getByText('26 entities').waitFor();
    await inspector()
      .getByRole('heading', {
        name: 'International Network for Advanced AI Measurement, Evaluation and Science',
      })
      .waitFor();
  });

  it('says which ids of a link are gone', async () => {
    const { page, address } = walk;
    await page.goto(`${address}${linkFrom('#lang=en&show=country:us,nowhere')}`);
    await page.getByText('country:nowhere').first().waitFor();
  });
});

describe('language and theme', () => {
  it('switches to Chinese and back without losing the picture', async () => {
    const page = await find('South Korea', 'Shift+Enter');
    await inspector().getByRole('heading', { name: 'South Korea' }).waitFor();
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { name: '韩国' }).waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toMatch(/^zh/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await inspector().getByRole('heading', { name: 'South Korea' }).waitFor();
  });

  it('switches to dark and remembers it', async () => {
    const page = await start();
    await page.getByRole('button', { name: /dark/i }).click();
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.reload();
    await page.getByRole('combobox').first().waitFor();
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  it('goes from the search to a claim and back', async () => {
    const page = await find('OpenAI o1');
    await inspector().getByRole('heading', { name: 'o1' }).waitFor();
    await page.keyboard.press('/');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
      .toBe('combobox');
    await page.keyboard.type('南北');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  });
});
