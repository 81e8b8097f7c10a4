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
    new BrowserHistory(fileHistory(window), { pictured: false, turned: false }).write(at('table'), 'push');
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

  it('turns a phone back to the words where no address can be written', async () => {
    forbidWriting();
    const own = fileHistory(window);
    const face = { pictured: false, turned: false };
    const written = new BrowserHistory(own, face);
    const view: View = { ...blankView('en'), page: { is: 'picture' } };
    written.write(view, 'replace');
    face.pictured = true;
    written.turned(view);
    const before = own.location.hash;
    own.history.go(-1);
    await travelled();
    written.arrived({ turn: () => expect.unreachable(), restore: () => expect.unreachable() }, view);
    expect(face).toEqual({ pictured: false, turned: true });
    expect(own.location.hash).toBe(before);
  });
});
