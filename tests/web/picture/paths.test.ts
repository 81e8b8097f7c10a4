import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openPage, settle, type OpenedPage } from '../page.ts';

const paths = (page: OpenedPage): string =>
  page.find('[aria-label="Paths"]').textContent.replace(/\s+/g, ' ');

async function begin(link: string): Promise<OpenedPage> {
  const page = await openPage(link);
  page.button('Paths from here …').click();
  await settle();
  return page;
}

describe('paths in the picture', () => {
  it('go from one entity to whichever is opened next, with their evidence', async () => {
    const page = await begin('#lang=en&show=all&sel=institute:i3');
    expect(page.find('.centre').textContent).toContain('From Institute 3 to …');
    page.canvas.select({ type: 'node', id: 'meeting:first' });
    await settle();
    await settle();
    expect(paths(page)).toContain('Institute 3 → First meeting');
    expect(paths(page)).toContain('1 shortest path, 2 steps');
    expect(location.hash).toContain('path=institute:i3,meeting:first');
    const step = page.all('[aria-label="Paths"] .step')[0]!;
    expect(step.textContent).toMatch(/represents: uncited forecast$/);
    expect(page.all('[aria-label="Paths"] .steps > li').map((row) => row.textContent.trim())).toEqual([
      expect.stringMatching(/represents.*United States$/s),
      expect.stringMatching(/hosts.*First meeting$/s),
    ]);
    const drawn = page.drawing.draw.mock.lastCall?.[0];
    expect(drawn?.edges.filter((edge) => edge.onPath).map(({ id }) => id)).toEqual([
      'hosts/country:us/meeting:first',
      'represents/institute:i3/country:us',
    ]);
    step.click();
    await settle();
    expect(location.hash).toContain('sel=represents');
    expect(page.find('.step.on').getAttribute('aria-current')).toBe('true');
  });

  it('have the search at hand meanwhile: no letter is a command, wherever it is typed', async () => {
    const page = await begin('#lang=en&show=all&sel=institute:i3');
    const box = page.find('[role="combobox"]');
    expect(document.activeElement).toBe(box);
    page.find('main').focus();
    await page.press('h');
    expect(document.activeElement).toBe(box);
    expect(location.hash).toContain('show=all');
    page.find('.walker').focus();
    await page.press('ArrowDown');
    expect(document.activeElement).not.toBe(box);
    await page.press('e');
    expect(document.activeElement).toBe(box);
    await page.press('Escape');
    expect(page.find('.centre').textContent).not.toContain('Institute 3 to');
    page.find('main').focus();
    await page.press('h');
    expect(location.hash).not.toContain('show=all');
  });

  it('are given up by Escape, before anything else', async () => {
    const page = await begin('#lang=en&show=all&sel=institute:i3');
    await page.press('Escape');
    expect(page.find('.centre').textContent).not.toContain('From Institute 3 to …');
    expect(location.hash).toContain('sel=institute:i3');
  });

  it('are given up by Escape from within the details, which stay', async () => {
    const page = await openPage('#lang=en&show=all&sel=institute:i3');
    const button = page.button('Paths from here …');
    button.focus();
    button.click();
    await settle();
    page.find('.inspector h2').focus();
    await page.press('Escape');
    expect(page.find('.centre').textContent).not.toContain('From Institute 3 to …');
    expect(page.find('.inspector h2').textContent).toContain('Institute 3');
    expect(document.activeElement).toBe(button);
  });

  it('wait for an entity while a relation is looked at', async () => {
    const page = await begin('#lang=en&show=all&sel=institute:i3');
    page.canvas.select({ type: 'edge', id: 'hosts/country:us/meeting:first' });
    await settle();
    expect(page.find('.centre').textContent).toContain('From Institute 3 to …');
  });

  it('find their other end in a list as well', async () => {
    const page = await begin('#lang=en&show=all&sel=institute:i3&list=entities');
    expect(page.find('.centre').textContent).toContain('From Institute 3 to …');
    page.button('First meeting').click();
    await settle();
    expect(paths(page)).toContain('Institute 3 → First meeting');
  });

  it('are kept clear of the panel that describes them, and brought into view', async () => {
    const height = vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(150);
    onTestFinished(() => height.mockRestore());
    const page = await openPage('#lang=en&show=all&path=institute:i3,meeting:first');
    await settle();
    expect(page.drawing.keepClear).toHaveBeenLastCalledWith({ top: 150, bottom: 0 });
    expect(page.drawing.reveal).toHaveBeenLastCalledWith('country:us', 'institute:i3', 'meeting:first');
  });

  it('that are not there are said with how far was looked', async () => {
    const page = await openPage('#lang=en&show=all&path=institute:i3,meeting:first');
    page.find('[aria-label="Paths"] input').click();
    await settle();
    expect(paths(page)).toMatch(/none within \d+ steps/);
    page.button('Close the paths').click();
    await settle();
    expect(page.all('[aria-label="Paths"]')).toEqual([]);
  });
});
