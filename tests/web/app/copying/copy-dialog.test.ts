import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openPage, settle, type OpenedPage } from '../../page.ts';

async function press(page: OpenedPage, name: string): Promise<void> {
  page.button(name).click();
  await settle();
}

/** A browser that does not let a page copy. */
function forbidCopying(): void {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
  onTestFinished(() => write.mockRestore());
}

const field = (page: OpenedPage): HTMLTextAreaElement =>
  page.find('dialog[open] textarea') as HTMLTextAreaElement;

/** Every text that the page copies: where, the button, and how the text begins. */
const COPIES = [
  ['#lang=en&show=all', 'Copy a link to this view', /^http.*#lang=en/],
  ['#lang=en&show=all&sel=country:us', 'Copy link', /sel=country:us/],
  ['#lang=en&show=all&sel=claim:text/002', 'Copy with citation', /“The outlook”/],
  ['#lang=en&page=table&show=all', 'Copy as a table', /\tcountry:us/],
] as const;

describe('where the browser does not let the page copy', () => {
  it.each(COPIES)('%s: what “%s” copies is shown, selected', async (link, button, text) => {
    forbidCopying();
    const page = await openPage(link);
    if (!page.all('button').some((one) => one.textContent?.trim() === button)) await press(page, 'More');
    await press(page, button);
    const { value, selectionStart, selectionEnd, readOnly } = field(page);
    expect(value).toMatch(text);
    expect([selectionStart, selectionEnd, readOnly]).toEqual([0, value.length, true]);
    expect(document.activeElement).toBe(field(page));
    expect(page.all('[role="status"]').map((one) => one.textContent?.trim())).not.toContain('Link copied');
  });

  it('the Cypher is shown in the same way, over its own dialog', async () => {
    forbidCopying();
    const page = await openPage('#lang=zh&show=all');
    await press(page, 'Cypher：整张图');
    const cypher = page.find('dialog pre').textContent;
    await press(page, '复制');
    const shown = page.all('dialog[open] textarea')[0] as HTMLTextAreaElement;
    expect(shown.value).toBe(cypher);
    expect(shown.closest('dialog')?.textContent).toContain('浏览器未允许');
  });

  it('the text goes when its dialog is closed', async () => {
    forbidCopying();
    const page = await openPage('#lang=en&show=all');
    await press(page, 'Copy a link to this view');
    (page.find('dialog[open]') as HTMLDialogElement).close();
    await settle();
    expect(page.all('dialog[open]')).toEqual([]);
  });
});
