import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Copying } from '../../../../src/web/app/copying/copying.svelte.ts';
import type { LocalPlace } from '../../../../src/web/app/copying/loopback.ts';

const HERE: LocalPlace = { is: 'host', host: '127.0.0.1:3000' };

const copying = (localPlace: LocalPlace | undefined, allowed = true) =>
  new Copying({ write: async () => allowed, link: () => 'http://127.0.0.1:3000/#lang=en', localPlace });

describe('a link that is copied', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is said to be copied, for a while', async () => {
    const made = copying(undefined);
    await made.copyLink();
    expect([made.copied, made.local]).toEqual([true, undefined]);
    vi.runAllTimers();
    expect(made.copied).toBe(false);
  });

  it('to this machine is told apart, once, and for as long as somebody needs to read it', async () => {
    const made = copying(HERE);
    await made.copyLink();
    expect([made.copied, made.local]).toEqual([false, HERE]);
    vi.runAllTimers();
    expect(made.local).toBe(HERE);
    made.closeLocal();
    expect(made.local).toBeUndefined();
  });

  it('that the browser did not take is shown instead, wherever it leads', async () => {
    const made = copying(HERE, false);
    await made.copyLink();
    expect([made.copied, made.local]).toEqual([false, undefined]);
    expect(made.byHand).toBe('http://127.0.0.1:3000/#lang=en');
  });
});
