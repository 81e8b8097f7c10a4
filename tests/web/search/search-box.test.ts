import { describe, expect, it, vi } from 'vitest';
import { Finder } from '../../../src/web/search/finder.svelte.ts';
import { EntenteError } from '../../../src/graph/errors.ts';
import type { Found, GraphReader, Hit } from '../../../src/store/port.ts';
import { openPage, settle } from '../page.ts';
import { answering, sampleReader } from '../sample.ts';

const found = (query: string): Found => ({ query, total: 0, kinds: [], hits: [] });

describe('the search box', () => {
  it('has the focus when the page opens', async () => {
    const page = await openPage();
    expect(document.activeElement).toBe(page.find('[role="combobox"]'));
  });

  it('groups what it finds by kind, with totals, and chooses the first', async () => {
    const page = await openPage();
    await page.type('first');
    const box = page.find('[role="combobox"]');
    expect(box.getAttribute('aria-expanded')).toBe('true');
    expect(page.find('.popup [role="group"]').textContent).toContain('Results of the kind “meeting” · 1');
    const active = page.find(`#${box.getAttribute('aria-activedescendant')}`);
    expect(active.getAttribute('aria-selected')).toBe('true');
    expect(active.textContent).toContain('First meeting');
  });

  it('says that bodies share an acronym and what tells them apart', async () => {
    const page = await openPage();
    await page.type('CAISI');
    expect(page.find('.popup').textContent).toContain('“CAISI” is the name of 2 different bodies');
    const options = page.all('[role="option"]').map((option) => option.textContent);
    expect(options[0]).toContain('acronym');
    expect(new Set(options).size).toBe(options.length);
  });

  it('walks with the arrows, around the ends', async () => {
    const page = await openPage();
    await page.type('CAISI');
    const chosen = () =>
      page
        .all('[role="option"]')
        .findIndex(
          (option) => option.ariaSelected === 'true' || option.getAttribute('aria-selected') === 'true',
        );
    expect(chosen()).toBe(0);
    await page.press('ArrowDown');
    expect(chosen()).toBe(1);
    await page.press('ArrowUp');
    await page.press('ArrowUp');
    expect(chosen()).toBe(page.all('[role="option"]').length - 1);
  });

  it('opens with Enter, alone in a picture that has others', async () => {
    const page = await openPage('#lang=en&show=meeting:first');
    await page.type('Institute 3');
    await page.press('Enter');
    expect(decodeURIComponent(location.hash)).toMatch(/sel=institute:i3&.*show=institute:i3;meeting:first&/);
  });

  it('puts what is in the picture first, selects it with Enter, and brings it into view', async () => {
    const page = await openPage('#lang=en&show=country:us;institute:i1');
    const before = location.hash.replace(/&end=.*/, '');
    await page.type('Institute');
    expect(page.find('.popup .cap').textContent).toMatch(/In this picture · 1/);
    expect(page.all('[role="option"]')[0]?.textContent).toContain('Institute 1');
    await page.press('Enter');
    await settle();
    expect(page.find('.inspector h2').textContent).toContain('Institute 1');
    expect(page.drawing.reveal).toHaveBeenCalledWith('institute:i1');
    expect(location.hash).toContain('show=country:us;institute:i1');
    expect(location.hash.replace(/&end=.*|&sel=[^&]*/g, '')).toBe(before);
  });

  it('leaves the keys to what was chosen, even where that is selected already', async () => {
    const page = await openPage('#lang=en&show=country:us;institute:i1');
    for (const _ of ['first', 'again']) {
      page.find('[role="combobox"]').focus();
      await page.type('Institute 1');
      await page.press('Enter');
      await settle();
      expect(document.activeElement?.getAttribute('role')).not.toBe('combobox');
    }
  });

  it('has no part of its own for the picture on another page', async () => {
    const page = await openPage('#lang=en&show=country:us&list=entities');
    await page.type('United');
    expect(page.find('.popup').textContent).not.toContain('In this picture');
  });

  it('opens with its neighbours with Shift and Enter', async () => {
    const page = await openPage('#lang=en&show=meeting:first');
    await page.type('Institute 3');
    await page.press('Enter', { shiftKey: true });
    expect(decodeURIComponent(location.hash)).toContain('show=country:us;institute:i3;meeting:first');
  });

  it('brings the neighbours into an empty picture, which would be one dot otherwise', async () => {
    const page = await openPage();
    await page.type('Institute 3');
    await page.press('Enter');
    expect(decodeURIComponent(location.hash)).toContain('show=country:us;institute:i3');
  });

  it('closes with Escape and keeps what was typed', async () => {
    const page = await openPage();
    await page.type('first');
    await page.press('Escape');
    const box = page.find('[role="combobox"]');
    expect(box.getAttribute('aria-expanded')).toBe('false');
    expect((box as HTMLInputElement).value).toBe('first');
  });

  it('takes the focus on a slash', async () => {
    const page = await openPage('#lang=en&show=all');
    expect(document.activeElement).not.toBe(page.find('[role="combobox"]'));
    await page.press('/');
    expect(document.activeElement).toBe(page.find('[role="combobox"]'));
  });

  it('says what was searched where nothing was found', async () => {
    const page = await openPage();
    await page.type('zzzz');
    expect(page.find('.popup').textContent).toContain('Nothing found for “zzzz”');
    expect(page.find('.popup').textContent).toContain('pinyin');
  });

  it('says what is only near, and by what', async () => {
    const page = await openPage();
    await page.type('Instittue');
    const popup = page.find('.popup').textContent;
    expect(popup).toContain('No exact match. These are close.');
    expect(page.all('[role="option"]')[0]?.textContent).toContain('near: one letter differs');
  });

  it('says that more fit than were looked at, and gives no totals', async () => {
    const reader = await sampleReader();
    const page = await openPage(
      '#lang=en',
      answering(reader, {
        search: async (query) => ({ ...(await reader.search(query)), partial: true, total: 2000 }),
      }),
    );
    await page.type('institute');
    const popup = page.find('.popup');
    expect(popup.textContent).toContain('More than 2,000 fit; these are the likeliest.');
    expect(popup.querySelector('[role="group"]')?.textContent).toMatch(/· first \d+/);
    expect(page.find('[role="status"].unseen').textContent).toContain('More than 2,000 fit');
  });

  it('says that a query was too long', async () => {
    const page = await openPage();
    await page.type('first'.padEnd(401, '.'));
    expect(page.find('.popup').textContent).toContain('only the first 400 characters were looked for');
    expect(page.all('[role="option"]').length).toBeGreaterThan(0);
  });

  it.each([
    ['Escape', (page: Awaited<ReturnType<typeof openPage>>) => page.press('Escape')],
    [
      'a click elsewhere',
      async () => {
        const box = document.activeElement;
        box?.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: null }));
      },
    ],
  ])('opens nothing where %s came after Enter and before the answer', async (_, leave) => {
    const reader = await sampleReader();
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    const page = await openPage(
      '#lang=en',
      answering(reader, { search: async (query) => (await held, reader.search(query)) }),
    );
    await page.type('Institute 3');
    await page.press('Enter');
    await leave(page);
    answer();
    await settle();
    expect(location.hash).not.toContain('institute:i3');
  });

  const CUT = new EntenteError('bad-data', 'The answer was cut.');

  /** Choose what opens only when the test says how, with the keys in the box until then. */
  async function opening(link: string) {
    let fail = (_: Error): void => undefined;
    const reader = await sampleReader();
    const until = (signal: AbortSignal): GraphReader =>
      answering(reader, {
        expand: () =>
          new Promise((_, reject) => {
            fail = reject;
            signal.addEventListener('abort', reject);
          }),
      });
    const page = await openPage(link, { ...reader, until });
    await page.type('Institute 3');
    await page.press('Enter');
    expect(document.activeElement).toBe(document.body);
    return { page, fail: (cause: Error) => (fail(cause), settle()) };
  }

  it.each(['#lang=en', '#lang=en&list=entities'])(
    'has the focus again where what was chosen did not open: %s',
    async (link) => {
      const { page, fail } = await opening(link);
      await fail(CUT);
      expect(page.find('[role="alert"]').textContent).toContain('The answer was cut.');
      expect(document.activeElement).toBe(page.find('[role="combobox"]'));
    },
  );

  it('has the focus again where somebody called off what was chosen', async () => {
    const { page } = await opening('#lang=en');
    await page.press('Escape');
    expect(document.activeElement).toBe(page.find('[role="combobox"]'));
  });

  it('leaves the focus to whoever has gone elsewhere before what was chosen failed', async () => {
    const { page, fail } = await opening('#lang=en');
    page.button('Saved views').focus();
    await fail(CUT);
    expect(document.activeElement).toBe(page.button('Saved views'));
  });

  it('says so when the search got no answer', async () => {
    const reader = await sampleReader();
    const page = await openPage(
      '#lang=en',
      answering(reader, { search: () => Promise.reject(new Error('gone')) }),
    );
    await page.type('first');
    expect(page.find('.popup').textContent).toContain('The search got no answer');
  });
});

describe('a finder', () => {
  const hit: Hit = {
    type: 'claim',
    id: 'claim:a/001',
    kind: 'fact',
    matched: { value: 'a', lang: 'en', role: 'text' },
  };

  /** A finder into which something was typed, and Enter pressed before the answer. */
  function entered() {
    const finder = new Finder(async (query) => ({ query, total: 1, kinds: [], hits: [hit] }));
    const opened = vi.fn();
    finder.type('a');
    finder.take(opened);
    return { finder, opened };
  }

  it('opens the best hit when Enter came before the answer', async () => {
    vi.useFakeTimers();
    const { opened } = entered();
    expect(opened).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(120);
    vi.useRealTimers();
    expect(opened).toHaveBeenCalledExactlyOnceWith(hit);
  });

  it('opens nothing when it was closed after Enter', async () => {
    vi.useFakeTimers();
    const { finder, opened } = entered();
    finder.close();
    await vi.advanceTimersByTimeAsync(120);
    vi.useRealTimers();
    expect(opened).not.toHaveBeenCalled();
    expect(finder.found?.total).toBe(1);
  });

  it('asks once for several letters in a row', async () => {
    vi.useFakeTimers();
    const search = vi.fn(async (query: string) => found(query));
    const finder = new Finder(search);
    for (const query of ['f', 'fi', 'fir']) finder.type(query);
    await vi.advanceTimersByTimeAsync(119);
    expect(search).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    vi.useRealTimers();
    expect(search.mock.calls.map(([query]) => query)).toEqual(['fir']);
  });

  it('calls off the question of before with the next letter, and when it is cleared', async () => {
    vi.useFakeTimers();
    const signals: AbortSignal[] = [];
    const finder = new Finder((_, signal) => (signals.push(signal), new Promise(() => undefined)));
    const left = () => signals.map(({ aborted }) => aborted);
    finder.type('o');
    await vi.advanceTimersByTimeAsync(120);
    expect(left()).toEqual([false]);
    finder.type('ol');
    await vi.advanceTimersByTimeAsync(120);
    expect(left()).toEqual([true, false]);
    finder.clear();
    expect(left()).toEqual([true, true]);
    vi.useRealTimers();
  });

  it('drops an answer that comes after a newer question', async () => {
    vi.useFakeTimers();
    const answers = new Map<string, (answer: Found) => void>();
    const finder = new Finder((query) => new Promise((resolve) => answers.set(query, resolve)));
    finder.type('old');
    await vi.advanceTimersByTimeAsync(120);
    finder.type('new');
    await vi.advanceTimersByTimeAsync(120);
    answers.get('new')?.(found('new'));
    await vi.advanceTimersByTimeAsync(0);
    answers.get('old')?.(found('old'));
    await vi.advanceTimersByTimeAsync(0);
    vi.useRealTimers();
    expect(finder.found?.query).toBe('new');
  });
});
