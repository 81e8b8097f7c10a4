import { onTestFinished } from 'vitest';
import type { BrowserLike } from '../../src/web/app/browser-history.ts';

/** A history that travels as one in a browser does, later and with an event, over the address of the test. */
export interface TestBrowser extends BrowserLike {
  /** What a person does. */
  back(): Promise<void>;
  forward(): Promise<void>;
}

export function testBrowser(): TestBrowser {
  const entries: { state: unknown; url: string }[] = [{ state: null, url: location.href }];
  let at = 0;
  let gone = false;
  // Files share modules and globals: a page that still waits for its browser would write into the address of the next.
  onTestFinished(() => void (gone = true));
  const write = (state: unknown, url: string): void => {
    if (!gone) history.replaceState(state, '', url);
  };
  const go = (by: number): void => {
    setTimeout(() => {
      const entry = entries[at + by];
      if (!entry || gone) return;
      at += by;
      write(entry.state, entry.url);
      window.dispatchEvent(new PopStateEvent('popstate', { state: entry.state }));
    });
  };
  const travel = async (by: number): Promise<void> => {
    go(by);
    await new Promise((resolve) => setTimeout(resolve, 1));
  };
  return {
    location,
    history: {
      get state(): unknown {
        return entries[at]?.state;
      },
      pushState(state: unknown, _: string, url: string) {
        entries.splice(++at, entries.length, { state, url });
        write(state, url);
      },
      replaceState(state: unknown, _: string, url: string) {
        entries[at] = { state, url };
        write(state, url);
      },
      go: (by = 0) => go(by),
    },
    back: () => travel(-1),
    forward: () => travel(1),
  };
}
