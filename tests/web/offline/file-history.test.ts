import { afterEach, describe, expect, it, vi } from 'vitest';
import { BrowserHistory } from '../../../src/web/app/browser-history.ts';
import { fileHistory } from '../../../src/web/offline/file-history.ts';
import { blankView, type View } from '../../../src/graph/view.ts';

/** A page within another one, as a mere text: its address cannot be written. */
function forbidWriting(): void {
  for (const method of ['pushState', 'replaceState'] as const)
    vi.spyOn(history, method).mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
}

afterEach(() => vi.restoreAllMocks());

const at = (page: 'start' | 'table'): View => ({ ...blankView('en'), page: { is: page } });
const travelled = (): Promise<unknown> =>
  new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));

describe('the history of a page in one file', () => {
  it('writes nothing but the part of the address behind the #', () => {
    const push = vi.spyOn(history, 'pushState');
    new BrowserHistory(fileHistory(window)).write(at('table'), 'push');
    expect(push.mock.calls[0]?.[2]).toMatch(/^#lang=en&page=table/);
  });

  it('goes back and forth by itself where the browser lets no address be written', async () => {
    forbidWriting();
    const { history: own, location } = fileHistory(window);
    own.replaceState('first', '', '#a');
    own.pushState('second', '', '#b');
    own.pushState('third', '', '#c');
    own.go(-2);
    await travelled();
    expect([own.state, location.hash]).toEqual(['first', '#a']);
    own.go(1);
    await travelled();
    own.pushState('other', '', '#d');
    expect([own.state, location.hash]).toEqual(['other', '#d']);
    own.go(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(own.state).toBe('other');
  });
});
