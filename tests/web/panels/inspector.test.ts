import { describe, expect, it } from 'vitest';
import { EntenteError } from '../../../src/graph/errors.ts';
import { openPage, settle } from '../page.ts';
import { sampleReader } from '../sample.ts';

const RELATION = 'hosts/country:us/meeting:first';

describe('the inspector', () => {
  it('sets rival values side by side, with how many claims stand behind each', async () => {
    const page = await openPage('?lang=en&show=all&sel=meeting:first');
    const rivals = page.all('.rivals > div').map((rival) => rival.textContent?.replace(/\s+/g, ' ').trim());
    expect(rivals).toEqual(['20 Nov 2024 1 claim, 1 official', '21 Nov 2024 1 claim, none official']);
    expect(page.find('.inspector').textContent).toContain('The values differ.');
  });

  it('says what is disputed about a line, and which claim denies it', async () => {
    const page = await openPage(`?lang=en&show=all&sel=${RELATION}`);
    const words = page.find('.inspector').textContent;
    expect(page.find('.status').textContent).toContain('Disputed');
    expect(words).toContain('Whether it holds at all is disputed.');
    expect(words).toContain('2 claims say so');
    expect(page.all('.claim').filter((claim) => claim.textContent?.includes('denies it'))).toHaveLength(1);
  });

  it('names the class, the document and the place of every claim', async () => {
    const page = await openPage(`?lang=en&show=all&sel=${RELATION}`);
    const metas = page.all('.claim .meta').map((meta) => meta.textContent);
    expect(metas.some((meta) => meta?.includes('Official') && meta.includes('Press release'))).toBe(true);
    expect(metas.some((meta) => meta?.includes('The outlook') && meta.includes('para. 1, sentence 1'))).toBe(
      true,
    );
  });

  it('says why a claim has its status, and keeps wide readings apart', async () => {
    const page = await openPage('?lang=en&show=all&sel=claim:text/001');
    expect(page.find('.inspector').textContent).toContain(
      'Another document denies it or gives another value.',
    );
    expect(page.find('.inspector').textContent).toContain('It cites [1]: near-verbatim.');
    expect(page.find('.wide').textContent).toContain('That is a reading, not the print');
    expect(page.find('.wide').textContent).toContain('same paragraph');
  });

  it('quotes the original in its own language', async () => {
    const page = await openPage('?lang=en&show=all&sel=claim:text/001');
    expect(page.find('blockquote').getAttribute('lang')).toBe('zh');
  });

  it('shows a correction beside the print', async () => {
    const page = await openPage('?lang=en&show=all&sel=doc:text');
    const correction = page.find('.correction').textContent?.replace(/\s+/g, ' ');
    expect(correction).toContain('as printed 2023');
    expect(correction).toContain('proposed 2024');
    expect(page.find('.inspector').textContent).toContain('1 of 2 cite a source');
  });

  it('says where every name is printed, and opens the claim', async () => {
    const page = await openPage('?lang=en&show=all&sel=meeting:first');
    const names = page.all('.about').map((about) => about.textContent?.replace(/\s+/g, ' ').trim());
    expect(names).toEqual(['as printed in I.1']);
    page.button('I.1, Claim 1').click();
    await settle();
    expect(page.find('.inspector h2').textContent).toContain('It begins on 21 November.');
  });

  it('joins beginning and end of what is foretold, and marks it', async () => {
    const page = await openPage('?lang=en&show=all&sel=institute:i1');
    const value = page.find('.value').textContent?.replace(/\s+/g, ' ');
    expect(value).toContain('dates');
    expect(value).toContain('1–2 Feb 2025');
    expect(page.all('.value')).toHaveLength(1);
    expect(page.find('.foretold').textContent).toContain('predicted');
  });

  it('reads the other direction of a relation from the other end', async () => {
    const page = await openPage('?lang=en&show=all&sel=country:us');
    expect(page.all('h4').map((heading) => heading.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'hosts1',
      'is represented by10',
    ]);
  });

  it('adds the neighbours it has counted', async () => {
    const page = await openPage('?lang=en&show=country:us&sel=country:us');
    page.button('Show its 11 neighbours').click();
    await settle();
    expect(page.find('.inspector').textContent).toContain('All of its neighbours are in the picture');
    expect(page.find('[aria-live]').textContent).toContain('11 entities and 11 relations');
  });

  it('follows a name and comes back', async () => {
    const page = await openPage('?lang=en&show=all&sel=country:us');
    page.button('First meeting').click();
    await settle();
    expect(page.find('.inspector h2').textContent).toBe('First meeting');
    page.button('Back').click();
    await settle();
    expect(page.find('.inspector h2').textContent).toBe('United States');
  });

  it('says which id is gone', async () => {
    const page = await openPage('?lang=en&show=country:us,xx&sel=claim:text/999');
    expect(page.find('.inspector').textContent).toContain('Nothing has the id claim:text/999.');
    expect(page.find('.notice').textContent).toContain('country:xx');
    expect(decodeURIComponent(location.search)).not.toContain('xx');
  });

  it('says what to do when the details cannot be fetched, and tries again', async () => {
    const reader = await sampleReader();
    let down = true;
    const failing = {
      ...reader,
      entity: (id: string) =>
        down ? Promise.reject(new EntenteError('unavailable', 'down')) : reader.entity(id),
    };
    const page = await openPage('?lang=en&show=all&sel=country:us', failing);
    expect(page.find('.inspector').textContent).toContain('start it again with npm start');
    down = false;
    page.button('Try again').click();
    await settle();
    expect(page.find('.inspector h2').textContent).toBe('United States');
  });

  it('takes the focus to its heading for a key, and gives it back on Escape', async () => {
    const page = await openPage('?lang=en&show=all');
    const name = page.button('First meeting');
    name.focus();
    await page.press('Enter');
    name.click();
    await settle();
    expect(document.activeElement).toBe(page.find('.inspector h2'));
    await page.press('Escape');
    expect(document.activeElement).toBe(page.find('[role="combobox"]'));
    expect(location.search).not.toContain('sel=');
  });
});
