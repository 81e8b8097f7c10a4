import { describe, expect, it } from 'vitest';
import { EntenteError } from '../../../src/graph/errors.ts';
import { openPage, type OpenedPage } from '../page.ts';

const gone = (): Promise<never> => Promise.reject(new EntenteError('not-found', 'http://host/assets/x.js'));
const alerts = (page: OpenedPage): string[] =>
  page.all('[role="alert"]').map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '');

describe('a file of the page that an upgrade has taken away', () => {
  it('is said once, with a way to load the page anew', async () => {
    const page = await openPage('#lang=en&show=country:us', undefined, gone);
    expect(alerts(page)).toEqual([expect.stringMatching(/^A part of this page is no longer on the server/)]);
    expect(page.button('Reload the page')).toBeDefined();
    expect(page.find('.picture').textContent).toContain('The picture could not be drawn');
    expect(document.body.textContent).not.toContain('http://host');
  });

  it('is said in Chinese, and not where nothing is drawn', async () => {
    const page = await openPage('#lang=zh&show=country:us', undefined, gone);
    expect(alerts(page)).toEqual([expect.stringMatching(/^服务器上已没有本页所需的一个文件/)]);
    expect(alerts(await openPage('#lang=en&page=table&show=country:us', undefined, gone))).toEqual([]);
  });

  it('is told apart from a layout that fails', async () => {
    const page = await openPage('#lang=en&show=country:us', undefined, () =>
      Promise.reject(new EntenteError('unavailable', 'The layout did not run.')),
    );
    expect(alerts(page)).toEqual([]);
    expect(page.find('.picture').textContent).toContain('The layout did not run.');
  });
});

describe('a link that names what is not there', () => {
  it('has ten of a hundred kinds named, the others counted, and long names cut', async () => {
    const kinds = ['a'.repeat(500), ...Array.from({ length: 99 }, (_, at) => `kind-${at}`)];
    const page = await openPage(`#lang=en&show=country:us&hide=${kinds.join(',')}`);
    const notice = page.find('.notice').textContent?.replace(/\s+/g, ' ') ?? '';
    expect(notice).toContain(`${'a'.repeat(60)}…, kind-0`);
    expect(notice).toContain('and 90 more');
    expect(notice.length).toBeLessThan(400);
    expect(location.hash.length).toBeLessThan(200);
  });
});
