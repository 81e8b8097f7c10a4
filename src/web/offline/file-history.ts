import type { BrowserLike } from '../app/browser-history.ts';

interface Entry {
  state: unknown;
  address: string;
}

/** The entries of a page whose address cannot be written: they are kept here, and are gone with the page. */
function historyWithin(window: Window): BrowserLike {
  const entries: Entry[] = [{ state: null, address: window.location.hash }];
  let at = 0;
  const go = (by: number): void => {
    const entry = entries[at + by];
    if (!entry) return;
    at += by;
    window.dispatchEvent(new PopStateEvent('popstate', { state: entry.state }));
  };
  return {
    location: {
      pathname: '',
      get hash() {
        return entries[at]?.address ?? '';
      },
    },
    history: {
      get state(): unknown {
        return entries[at]?.state;
      },
      pushState: (state: unknown, _: string, address: string) =>
        void entries.splice(++at, entries.length, { state, address }),
      replaceState: (state: unknown, _: string, address: string) => void (entries[at] = { state, address }),
      go: (by = 0) => void setTimeout(() => go(by)),
    },
  };
}

/** The history of the browser, over the part of the address behind the #: of a file nothing else may change. */
const historyOf = ({ history, location }: Window): BrowserLike => ({
  history,
  location: {
    pathname: '',
    get hash() {
      return location.hash;
    },
  },
});

/** Whether the browser lets the page write its address: not where it stands within another one as a mere text. */
function isWritable({ history, location }: Window): boolean {
  try {
    history.replaceState(history.state, '', location.hash === '' ? '#' : location.hash);
    return true;
  } catch {
    // What cannot be written is not needed either: nobody sees the address of such a page.
    return false;
  }
}

/** The history that a page in one file writes its steps into. */
export const fileHistory = (window: Window): BrowserLike =>
  isWritable(window) ? historyOf(window) : historyWithin(window);
