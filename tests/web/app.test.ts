import { describe, expect, it } from 'vitest';
import { EntenteError } from '../../src/graph/errors.ts';
import { openPage, settle } from './page.ts';
import { answering, sampleReader } from './sample.ts';

const link = (): string => decodeURIComponent(location.hash);

describe('the page', () => {
  it('opens with the counts as a sentence whose numbers open their lists', async () => {
    const page = await openPage();
    const sentence = page.find('.counts').textContent?.replace(/\s+/g, ' ');
    expect(sentence).toContain(
      'The outlook, read sentence by sentence. Of its 2 claims, 1 cites a source and 1 does not; 1 is a forecast.',
    );
    const forecasts = page.all('.counts a').find((anchor) => anchor.textContent === '1 is a forecast');
    forecasts?.click();
    await settle();
    expect(link()).toContain('list=claims&document=doc:text&modality=forecast');
    expect(page.all('.lists .claim')).toHaveLength(1);
  });

  it('says in words what each mark means, behind a button', async () => {
    const page = await openPage();
    page.button('Key').click();
    await settle();
    const rows = page.all('dialog li').map((row) => row.textContent?.replace(/\s+/g, ' ').trim());
    expect(rows).toHaveLength(9);
    expect(rows[2]).toBe('Weak: what it cites only touches the subject, or it stands uncited in the press');
    expect(rows.at(-1)).toContain('so many of its neighbours are not shown');
  });

  it('suggests the acronym that bodies share and a reference of the text', async () => {
    const page = await openPage();
    const chips = page.all('.try .chip').map((chip) => chip.textContent?.replace(/\s+/g, ' ').trim());
    expect(chips[0]).toBe('CAISI two bodies share it');
    expect(chips.at(-1)).toContain('[1]');
  });

  it('shows the whole network and writes it into the address', async () => {
    const page = await openPage();
    page.button('Show the whole network').click();
    await settle();
    expect(link()).toContain('show=all');
    const scene = page.drawing.draw.mock.lastCall?.[0];
    expect(scene?.nodes).toHaveLength(12);
  });

  it('says in the title of the window which page it shows, and what is selected there', async () => {
    const page = await openPage('#lang=zh');
    expect(document.title).toBe('Entente');
    const titles: string[] = [];
    for (const name of ['溯源', '列表', '探索']) {
      page.button(name).click();
      await settle();
      titles.push(document.title);
    }
    expect(titles).toEqual(['溯源 · Entente', '列表 · Entente', '探索 · Entente']);
    page.canvas.select({ type: 'node', id: 'country:us' });
    await settle();
    expect(document.title).toMatch(/美国.* · 探索 · Entente$/);
    page.button('演示').click();
    await settle();
    expect(document.title).toBe('演示 · Entente');
  });

  it('names ten things that a link is missing, counts the rest, and Escape closes the notice', async () => {
    const many = Array.from({ length: 14 }, (_, at) => `country:x${at}`).join(';');
    const page = await openPage(`#lang=en&show=country:us;${many}&data=${'<b>'.repeat(9)}`);
    const notice = () => page.all('.notice').map((one) => one.textContent.replace(/\s+/g, ' '));
    expect(notice()).toHaveLength(1);
    expect(notice()[0]).toContain('and 4 more.');
    expect(notice()[0]).not.toContain('<b>');
    await page.press('Escape');
    expect(notice()).toEqual([]);
  });

  it('keeps what was done before for the way back', async () => {
    const page = await openPage();
    page.button('Show the whole network').click();
    await settle();
    page.canvas.select({ type: 'node', id: 'country:us' });
    await settle();
    expect(link()).toContain('sel=country:us');
    await page.browser.back();
    await settle();
    expect(link()).toContain('page=start');
    await page.browser.forward();
    await settle();
    expect(link()).toContain('show=all');
  });

  it('expands a node that is opened in the picture', async () => {
    const page = await openPage('#lang=en&show=meeting:first');
    page.canvas.open('meeting:first');
    await settle();
    expect(link()).toContain('show=country:us;meeting:first');
  });

  it('changes its language at once, in the address and in the document', async () => {
    const page = await openPage('#lang=en&show=all');
    page.button('中文').click();
    await settle();
    expect(document.documentElement.lang).toBe('zh');
    expect(link()).toContain('lang=zh');
    expect(page.find('.legend').textContent).toContain('未注来源');
  });

  it('says why when the store answers but not this question, and tries again', async () => {
    const reader = await sampleReader();
    let down = true;
    const page = await openPage(
      '#lang=en',
      answering(reader, {
        about: () => (down ? Promise.reject(new EntenteError('unavailable', 'Too busy.')) : reader.about()),
      }),
    );
    expect(page.find('[role="alert"]').textContent).toContain('The server could not answer this. Too busy.');
    down = false;
    page.button('Try again').click();
    await settle();
    expect(page.find('.counts').textContent).toContain('The outlook');
  });

  it('says that a link was made on other data', async () => {
    const page = await openPage('#lang=en&show=all&data=ffffffffffffffff');
    expect(page.find('.notice').textContent).toContain('ffffffffffffffff');
  });

  it('narrows a list and says its true total', async () => {
    const page = await openPage('#lang=en&list=entities');
    expect(page.find('.total').textContent?.replace(/\s+/g, ' ')).toContain('Entities 13');
    const select = page.find('select');
    if (select instanceof HTMLSelectElement) select.value = 'meeting';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(link()).toContain('list=entities&kind=meeting');
    expect(page.all('.lists li')).toHaveLength(1);
  });
});
