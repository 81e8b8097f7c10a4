import { mount, unmount } from 'svelte';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Lang } from '../../../../src/graph/names.ts';
import { CATALOGUES } from '../../../../src/web/i18n/catalogues.ts';
import { matchCopy } from '../../../../src/web/trace/own-copy/match-copy.ts';
import { OwnCopies } from '../../../../src/web/trace/own-copy/own-copies.svelte.ts';
import { settle } from '../../page.ts';
import CopyHost from './CopyHost.svelte';
import { claimsOfTea, documentOfTea, idOf, TEA } from './tea.ts';

interface Given {
  lang?: Lang;
  fallen?: ReadonlySet<string>;
}

/** What the page has of copies, without the page; gone after the test. */
async function openHost({ lang = 'en', ...rest }: Given = {}) {
  const copies = new OwnCopies(async (request) => matchCopy(structuredClone(request)));
  const target = document.createElement('div');
  document.body.append(target);
  const ui = {
    ...{ t: CATALOGUES[lang], lang, textsIn: () => CATALOGUES[lang], theme: 'light' as const },
    ...{ reducedMotion: false, byKeyboard: false, characterKeys: true },
  };
  const props = { ui, copies, document: documentOfTea, claims: claimsOfTea, ...rest };
  const host = mount(CopyHost, { target, props }) as {
    select: (claim: string) => void;
    selection: () => string | undefined;
  };
  onTestFinished(async () => {
    await unmount(host);
    target.remove();
  });
  const all = (selector: string) => [...target.querySelectorAll<HTMLElement>(selector)];
  const words = (selector: string) =>
    all(selector).map((each) => each.textContent.replace(/\s+/g, ' ').trim());
  return {
    copies,
    all,
    words,
    select: async (n: number) => (host.select(idOf(n)), settle()),
    selection: () => host.selection(),
    open: async (...files: File[]) => {
      await copies.open(files, { document: 'doc:tea', claims: claimsOfTea });
      await settle();
    },
    press: async (name: string) => {
      all('button')
        .find((button) => button.textContent.trim() === name)
        ?.click();
      await settle();
    },
    key: async (key: string) => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
      await settle();
    },
  };
}

const tea = (text = TEA, name = 'tea.txt'): File => new File([text], name);
const TEXT = '.text';
const marksOf = (n: number): string => `${TEXT} mark[data-claims~="${idOf(n)}"]`;
const buttonOf = (n: number): string => `${TEXT} [data-begins~="${idOf(n)}"]`;

describe('a copy on the page', () => {
  it('shows the text itself, page furniture and all', async () => {
    const page = await openHost();
    await page.open(tea());
    expect(page.all('.outline')).toEqual([]);
    expect(page.words('.heading')).toEqual(['一、开端', '2.往来']);
    expect(page.words('.furniture')[0]).toBe('茶事月报 编辑部 电话 000-1234 <http://tea.example>');
    expect(page.words('.paragraph').join('')).toContain('茶路因此一分为二：东路走水，西路走山。重复。');
  });

  it('highlights each claim by its status, also where a page break cuts it', async () => {
    const page = await openHost();
    await page.open(tea());
    expect(page.words(marksOf(3))).toEqual(['社员增', '至十二家']);
    expect(page.all(marksOf(3)).map((mark) => mark.className.includes('cited'))).toEqual([true, true]);
    expect(page.all(marksOf(5))[0]?.className).toContain('uncited');
    expect(page.all(marksOf(5))[0]?.title).toBe('Claim 5 · Uncited');
  });

  it('lets step back what stands on nothing without the sources that are off, and says so', async () => {
    const page = await openHost({ fallen: new Set([idOf(3)]) });
    await page.open(tea());
    expect(page.all(marksOf(3))[0]?.className).toContain('fallen');
    expect(page.all(marksOf(3))[0]?.title).toBe('Claim 3 · Cited · stands on nothing now');
    expect(page.all(marksOf(5))[0]?.className).not.toContain('fallen');
  });

  it('counts and lists what was not found, and opens it', async () => {
    const page = await openHost();
    await page.open(tea());
    expect(page.words('.figure')).toEqual(['5 of 7 claims found']);
    expect(page.words('summary')).toEqual(['1 not found, 1 found more than once, 1 without its marker']);
    expect(page.words('details li')).toEqual([
      'Claim 6 茶叶不停 after “茶叶不” it has “停” (U+505C), the text “断” (U+65AD)',
      'Claim 7 重复 found 2 times',
      'Claim 3 [1] is not in its sentence',
    ]);
    await page.press('Claim 7');
    expect(page.selection()).toBe(idOf(7));
    expect(page.words('.unfound')[0]).toContain('Claim 7 is not highlighted');
  });

  it('says the same in Chinese', async () => {
    const page = await openHost({ lang: 'zh' });
    await page.open(tea());
    expect(page.words('.figure')).toEqual(['7条论断中找到5条']);
    expect(page.words('summary')).toEqual(['1条未找到，1条不止一处，1处缺注释编号']);
  });

  it('shows the selected claim stronger', async () => {
    const page = await openHost();
    await page.open(tea());
    await page.select(3);
    expect(page.words('mark.on')).toEqual(['社员增', '至十二家']);
    expect(page.all('[aria-pressed="true"]')).toEqual(page.all(buttonOf(3)));
  });

  it('selects the claim whose words are clicked; where several overlap one after the other', async () => {
    const page = await openHost();
    await page.open(tea());
    const click = async (selector: string, at = 0) => (page.all(selector)[at]?.click(), settle());
    await click(marksOf(5));
    expect(page.selection()).toBe(idOf(5));
    await click(marksOf(1), 1);
    expect(page.selection()).toBe(idOf(2));
    await click(marksOf(1), 1);
    expect(page.selection()).toBe(idOf(1));
    await click(marksOf(1), 1);
    expect(page.selection()).toBe(idOf(2));
    await click('.paragraph');
    expect(page.selection()).toBe(idOf(2));
  });

  it('is one stop of the Tab key, from which arrow keys go from claim to claim', async () => {
    const page = await openHost();
    await page.open(tea());
    expect(page.all(`${TEXT} [tabindex="0"]`)).toEqual(page.all(buttonOf(1)));
    page.all(buttonOf(1))[0]?.focus();
    for (const [key, n] of [
      ['ArrowRight', 2],
      ['ArrowRight', 3],
      ['ArrowLeft', 2],
      ['End', 5],
      ['ArrowRight', 5],
      ['Home', 1],
      ['ArrowLeft', 1],
      ['ArrowRight', 2],
    ] as const) {
      await page.key(key);
      expect(document.activeElement).toBe(page.all(buttonOf(n))[0]);
      expect(page.all(`${TEXT} [tabindex="0"]`)).toEqual(page.all(buttonOf(n)));
    }
    expect(page.selection()).toBeUndefined();
    await page.key('Enter');
    expect(page.selection()).toBe(idOf(2));
  });

  it('goes to claims that are further on in a book than what has been drawn so far', async () => {
    // No frame comes, so nothing more is drawn by itself.
    const frames = vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0);
    onTestFinished(() => frames.mockRestore());
    const page = await openHost();
    const filler = Array.from({ length: 60 }, (_, at) => `${at}${'茶'.repeat(2999)}。\n\n`).join('');
    await page.open(tea(`${TEA.replace('茶路因此', `${filler}茶路因此`)}`));
    expect(page.all(marksOf(5))).toEqual([]);
    await page.select(5);
    expect(page.words('mark.on')).toEqual(['东路走水，西路走山']);
    page.all(buttonOf(1))[0]?.focus();
    await page.key('End');
    expect(document.activeElement).toBe(page.all(buttonOf(5))[0]);
  });

  it('begins the walk at the claim that is selected elsewhere', async () => {
    const page = await openHost();
    await page.open(tea());
    await page.select(4);
    expect(page.all(`${TEXT} [tabindex="0"]`)).toEqual(page.all(buttonOf(4)));
  });

  it('gives the outline back', async () => {
    const page = await openHost();
    await page.open(tea());
    await page.press('Back to the outline');
    expect(page.words('.outline')).toEqual(['Outline']);
  });
});

describe('a file that is not opened', () => {
  it('says what it is and what to do, and leaves the outline as it is', async () => {
    const page = await openHost();
    await page.open(tea('<!doctype html><p>Tea'));
    expect(page.words('[role="status"]')[0]).toMatch(/“tea.txt” is a web page.*select all.*Close$/);
    expect(page.words('.outline')).toEqual(['Outline']);
    await page.press('Close');
    expect(page.words('[role="status"]')).toEqual(['']);
  });

  it('is doubted as the text of something else where few claims stand in it, and can be opened all the same', async () => {
    const page = await openHost();
    await page.open(tea('茶社于2019年春成立。', 'other.txt'));
    expect(page.words('[role="status"]')[0]).toContain(
      '1 of 7 claims found in “other.txt”; this does not look like “Of tea”.',
    );
    expect(page.words('.outline')).toEqual(['Outline']);
    await page.press('Open it all the same');
    expect(page.words(marksOf(1))).toEqual(['茶社于2019年春成立']);
  });

  it('cannot be opened where nothing of the document is in it', async () => {
    const page = await openHost();
    await page.open(tea('别的文章。'));
    expect(page.words('[role="status"]')[0]).toContain('None of the 7 claims');
    expect(page.words('button')).not.toContain('Open it all the same');
  });
});

describe('dropping a file', () => {
  /** A drag of files, or of something else. */
  function drag(type: string, files?: File[]): Event {
    const event = new Event(type, { bubbles: true, cancelable: true });
    const dataTransfer = { types: files ? ['Files'] : ['text/plain'], files: files ?? [] };
    return Object.assign(event, { dataTransfer });
  }

  it('shows where it can be dropped while it is dragged over, inside other elements too', async () => {
    const page = await openHost();
    const [place, outline] = [page.all('.place')[0], page.all('.outline')[0]];
    const send = async (to: HTMLElement | undefined, type: string, files?: File[]) => {
      to?.dispatchEvent(drag(type, files));
      await settle();
    };
    await send(place, 'dragenter', []);
    await send(outline, 'dragenter', []);
    expect(page.words('.over')[0]).toContain('Drop your copy of “Of tea” here');
    await send(place, 'dragleave', []);
    expect(page.all('.over')).toHaveLength(1);
    await send(outline, 'dragleave', []);
    expect(page.all('.over')).toEqual([]);
    await send(place, 'dragenter');
    expect(page.all('.over')).toEqual([]);
  });

  it('opens it', async () => {
    const page = await openHost();
    page.all('.place')[0]?.dispatchEvent(drag('dragenter', []));
    const dropped = drag('drop', [tea()]);
    page.all('.place')[0]?.dispatchEvent(dropped);
    await settle();
    expect(dropped.defaultPrevented).toBe(true);
    expect(page.all('.over')).toEqual([]);
    expect(page.words('.figure')).toEqual(['5 of 7 claims found']);
  });

  it('does not leave the page where it is dropped beside its place', async () => {
    await openHost();
    const [beside, words] = [drag('drop', [tea()]), drag('drop')];
    document.body.dispatchEvent(beside);
    document.body.dispatchEvent(words);
    expect([beside.defaultPrevented, words.defaultPrevented]).toEqual([true, false]);
  });
});
