import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPage, settle } from '../page.ts';

afterEach(() => vi.restoreAllMocks());

/** Every question for a narrow window is answered with yes, and every other with no. */
function asOnAPhone(): void {
  const asked = window.matchMedia.bind(window);
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => {
    const answer = asked(query);
    Object.defineProperty(answer, 'matches', { value: query.includes('max-width') });
    return answer;
  });
}

const pressed = (button: HTMLElement) => button.getAttribute('aria-pressed') === 'true';
const legend = (page: Awaited<ReturnType<typeof openPage>>) =>
  page.find('aside').textContent.replace(/\s+/g, ' ');

async function choose(page: Awaited<ReturnType<typeof openPage>>, words: string) {
  const label = page.all('aside label').find((each) => each.textContent.trim() === words);
  if (!label) throw new Error(`no choice “${words}”`);
  label.querySelector('input')?.click();
  await settle();
}

describe('the legend', () => {
  it('counts what is in the picture, kind by kind', async () => {
    const page = await openPage('#lang=en&show=all');
    expect(legend(page)).toContain('Institute 10');
    expect(legend(page)).toContain('represents 10');
    expect(legend(page)).toContain('forecast 10');
  });

  it('brings one row out, and lets go of it again', async () => {
    const page = await openPage('#lang=en&show=all');
    const row = () => page.button('Institute 10');
    row().click();
    await settle();
    expect(pressed(row())).toBe(true);
    expect(location.hash).toContain('focus=kind:institute');
    expect(legend(page)).toContain('Dimmed: 2 entities');
    row().click();
    await settle();
    expect(location.hash).not.toContain('focus');
  });

  it('fades a kind by its eye, and dismisses whoever is faded', async () => {
    const page = await openPage('#lang=en&show=all');
    page.button('Dim Institute').click();
    await settle();
    expect(pressed(page.button('Show Institute again'))).toBe(true);
    page.button('Remove 10 entities').click();
    await settle();
    expect(page.find('footer[aria-label]').textContent).toContain('2 entities');
    expect(legend(page)).toContain('Institute 0');
    page.button('Show everything').click();
    await settle();
    expect(legend(page)).not.toContain('Institute');
  });

  it('lets through what has the evidence that is asked for', async () => {
    const page = await openPage('#lang=en&show=all');
    await choose(page, 'Only disputed');
    expect(location.hash).toContain('evidence=disputed');
    expect(legend(page)).toContain('Dimmed: 10 entities, 10 relations');
    await choose(page, 'Everything');
    await choose(page, 'Show forecasts');
    expect(location.hash).toContain('predictions=no');
    expect(
      page
        .all('[aria-live]')
        .map((each) => each.textContent)
        .join(' '),
    ).toContain('not dimmed');
  });

  it('has the same choices as chips on a phone', async () => {
    asOnAPhone();
    const page = await openPage('#lang=en&show=all');
    const chips = page.all('.chips button');
    expect(chips.map((chip) => chip.textContent.trim())).toContain('Uncited');
    page.button('Disputed').click();
    await settle();
    expect(pressed(page.button('Disputed'))).toBe(true);
    expect(pressed(page.button('Everything'))).toBe(false);
    expect(location.hash).toContain('evidence=disputed');
  });
});

describe('a filter that nothing passes', () => {
  const notice = (page: Awaited<ReturnType<typeof openPage>>) => page.find('.bars').textContent;

  it('says so, and leads back', async () => {
    const page = await openPage('#lang=en&show=all&evidence=supported');
    expect(notice(page)).toContain('No line of this picture passes the filter “Only supported”.');
    page.button('Back to all lines').click();
    await settle();
    expect(notice(page)).not.toContain('No line');
    expect(location.hash).not.toContain('evidence');
  });

  it('says that independence cannot be told where documents name fewer than two publishers', async () => {
    const page = await openPage('#lang=zh&show=all&evidence=independent');
    expect(notice(page)).toContain('无从判断两种来源是否相互独立');
  });

  it('is not said where something passes', async () => {
    const page = await openPage('#lang=en&show=all&evidence=disputed');
    expect(notice(page)).not.toContain('No line');
  });
});
