import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLink } from '../../../src/graph/link/link.ts';
import { blankView, type View } from '../../../src/graph/view.ts';
import { BrowserHistory, type BrowserLike } from '../../../src/web/app/browser-history.ts';
import { differ, NO_STEPS, stepping, turning } from '../../../src/web/session/steps.ts';

/** A browser in which a journey is over at once, as soon as it is let go on. */
function quickBrowser() {
  const entries: { state: unknown; address: string }[] = [{ state: null, address: '' }];
  let at = 0;
  let wanted = 0;
  const browser: BrowserLike = {
    location: {
      pathname: '',
      get hash() {
        return entries[at]?.address ?? '';
      },
    },
    history: {
      get state(): unknown {
        return structuredClone(entries[at]?.state);
      },
      pushState: (state: unknown, _: string, address: string) =>
        void entries.splice(++at, entries.length, { state, address }),
      replaceState: (state: unknown, _: string, address: string) => void (entries[at] = { state, address }),
      go: (by = 0) => void (wanted += by),
    },
  };
  /** Whether it went anywhere. */
  const goOn = (): boolean => {
    const by = wanted;
    wanted = 0;
    if (by === 0 || !entries[at + by]) return false;
    at += by;
    return true;
  };
  return { browser, goOn };
}

/** A view that is told from others by whom it shows; a page of its own for every third, without a picture. */
const viewOf = (number: number): View => ({
  ...blankView('en'),
  page: number % 3 === 2 ? { is: 'trace' } : { is: 'picture' },
  picture: { ...blankView('en').picture, shown: [`country:c${number}`] },
});
const numberOf = ({ picture }: View): number => Number(/\d+$/.exec(String(picture.shown[0]))?.[0]);
const isPicture = (number: number): boolean => viewOf(number).page.is === 'picture';

/** A phone on which somebody takes steps, turns, and travels. */
function phone() {
  const { browser, goOn } = quickBrowser();
  const face = { pictured: false, turned: false };
  let history = new BrowserHistory(browser, face);
  let view = viewOf(0);
  let steps = NO_STEPS;
  let made = 0;
  const heard = (): void => {
    if (!goOn()) return;
    history.arrived(
      {
        turn: (by) => {
          const turned = turning(steps, view, by);
          if (!turned) return false;
          ({ view, steps } = turned);
          history.write(view, 'replace');
          return true;
        },
        restore: (link) => {
          if (differ(view, link.view)) steps = stepping(steps, view);
          ({ view } = link);
          history.write(view, 'replace');
        },
      },
      view,
    );
  };
  history.write(view, 'replace');
  const travel = (by: number): void => {
    browser.history.go(by);
    heard();
  };
  const take = (by: -1 | 1): void => {
    const turned = turning(steps, view, by);
    if (!turned) return;
    ({ view, steps } = turned);
    history.write(view, by);
    heard();
  };
  return {
    push(): void {
      steps = stepping(steps, view);
      view = viewOf(++made);
      history.write(view, 'push');
    },
    turn(): void {
      if (view.page.is !== 'picture') return;
      face.pictured = !face.pictured;
      history.turned(view);
    },
    undo: () => take(-1),
    redo: () => take(1),
    back: () => travel(-1),
    forward: () => travel(1),
    reload(): void {
      face.pictured = false;
      steps = NO_STEPS;
      view = fromLink(browser.location.hash, 'en').view;
      history = new BrowserHistory(browser, face);
      history.write(view, 'replace');
    },
    /** What is seen, and what the address says of it. */
    get seen() {
      const addressed = numberOf(fromLink(browser.location.hash, 'en').view);
      const shown = numberOf(view);
      return { shown, addressed, pictured: isPicture(shown) ? face.pictured : undefined };
    },
  };
}

interface Place {
  shown: number;
  pictured: boolean;
}

/** The same as a list of places, in which every step and every turn is one. */
function model() {
  let places: Place[] = [{ shown: 0, pictured: false }];
  let at = 0;
  let [past, future]: [number[], number[]] = [[], []];
  let made = 0;
  /** How a phone shows pictures, on any page. */
  let pictured = false;
  const here = (): Place => places[at] ?? { shown: 0, pictured };
  const add = (place: Place): void => {
    places = [...places.slice(0, ++at), place];
  };
  const arrive = (to: number): void => {
    at = to;
    if (isPicture(here().shown)) ({ pictured } = here());
  };
  /** Steps as undo remembers them, once somebody has gone to one of them. */
  const stepTo = (shown: number): void => {
    const all = [...past, current, ...future];
    const place = all.indexOf(shown);
    [past, future] = [all.slice(0, place), all.slice(place + 1)];
    current = shown;
  };
  let current = 0;
  const travel = (by: -1 | 1): void => {
    if (!places[at + by]) return;
    arrive(at + by);
    stepTo(here().shown);
  };
  const take = (shown: number | undefined): void => {
    if (shown === undefined) return;
    const stays = isPicture(current) && isPicture(shown);
    const of = places.flatMap((place, index) => (place.shown === shown ? [index] : []));
    const near = of.sort((one, other) => Math.abs(one - at) - Math.abs(other - at));
    const alike = stays ? near.find((index) => places[index]?.pictured === pictured) : undefined;
    const to = alike ?? near[0];
    if (to === undefined) add({ shown, pictured });
    else {
      if (stays) places[to] = { shown, pictured };
      arrive(to);
    }
    stepTo(shown);
  };
  return {
    push(): void {
      [past, future] = [[...past, current], []];
      current = ++made;
      add({ shown: current, pictured });
    },
    turn(): void {
      if (!isPicture(current)) return;
      pictured = !pictured;
      add({ shown: current, pictured });
    },
    undo: () => take(past.at(-1)),
    redo: () => take(future[0]),
    back: () => travel(-1),
    forward: () => travel(1),
    get seen() {
      return {
        shown: current,
        addressed: here().shown,
        pictured: isPicture(current) ? pictured : undefined,
      };
    },
  };
}

const DOES = ['push', 'turn', 'undo', 'redo', 'back', 'forward'] as const;

describe('the history of a phone', () => {
  it('leads through steps and turns as through a list of places, whatever somebody does', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...DOES), { maxLength: 40, size: 'max' }), (does) => {
        const [tried, expected] = [phone(), model()];
        for (const each of does) {
          tried[each]();
          expected[each]();
          expect(tried.seen).toEqual(expected.seen);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('shows what the address says, also after the page was loaded again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...DOES, 'reload' as const), { maxLength: 80, size: 'max' }),
        (does) => {
          const tried = phone();
          for (const each of does) {
            const before = tried.seen;
            tried[each]();
            expect(tried.seen.addressed).toBe(tried.seen.shown);
            if (each === 'reload') expect(tried.seen).toEqual(before);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes back and does again more steps than the browser keeps entries of', () => {
    const tried = phone();
    for (let step = 0; step < 60; step++) tried.push();
    for (let step = 59; step >= 0; step--) {
      tried.undo();
      expect(tried.seen).toMatchObject({ shown: step, addressed: step });
    }
    for (let step = 1; step <= 60; step++) {
      tried.redo();
      expect(tried.seen).toMatchObject({ shown: step, addressed: step });
    }
    for (const back of [59, 58]) {
      tried.back();
      expect(tried.seen).toMatchObject({ shown: back, addressed: back });
    }
  });
});
