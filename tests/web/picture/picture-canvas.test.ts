import { mount, unmount, type ComponentProps } from 'svelte';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { pinning } from '../../../src/web/picture/changes.ts';
import { Commands } from '../../../src/web/picture/commands.svelte.ts';
import { Session } from '../../../src/web/session/session.svelte.ts';
import { CATALOGUES } from '../../../src/web/i18n/catalogues.ts';
import type { RendererEvents, Renderer } from '../../../src/web/parts/context.ts';
import { PictureRegion } from '../../../src/web/parts/region.svelte.ts';
import { settle } from '../page.ts';
import { sampleReader } from '../sample.ts';
import PictureCanvas from '../../../src/web/picture/PictureCanvas.svelte';
import { viewOf } from '../../links.ts';
import PanelHost from '../PanelHost.svelte';

const SHOWN = ['country:us', 'institute:i0'];

/** The picture alone, on the sample, with a canvas that only remembers; gone after the test. */
async function openPicture() {
  const committed = vi.fn();
  const session = new Session(await sampleReader(), { view: viewOf({ shown: SHOWN }) }, committed);
  const commands = new Commands(session);
  const region = new PictureRegion();
  let heard: RendererEvents | undefined;
  const outside = new Set<string>();
  const places: Record<string, { x: number; y: number; radius: number }> = {};
  const drawing = {
    ...{
      draw: vi.fn<Renderer['draw']>(async () => undefined),
      destroy: vi.fn(),
      reveal: vi.fn(),
      keepClear: vi.fn(),
      fit: vi.fn(),
      focus: vi.fn(),
    },
    screenOf: (id: string) => places[id],
    positions: () => places,
    outside: () => outside.size,
  } as unknown as Renderer & { draw: ReturnType<typeof vi.fn<Renderer['draw']>> };
  // Only what the picture asks for.
  const given = {
    ...{ session, commands, region },
    ui: { lang: 'en', t: CATALOGUES.en, theme: 'light', reducedMotion: true, characterKeys: true },
    makeRenderer: async (_: HTMLElement, events: RendererEvents) => {
      heard = events;
      return drawing;
    },
  } as unknown as ComponentProps<typeof PanelHost>['given'];
  await session.start();
  const target = document.createElement('div');
  document.body.append(target);
  const host = mount(PanelHost, { target, props: { given, panel: PictureCanvas } });
  const close = async (): Promise<void> => {
    await unmount(host);
    target.remove();
  };
  onTestFinished(() => (target.isConnected ? close() : undefined));
  await settle();
  if (!heard) throw new Error('Nobody asked for a canvas.');
  return { session, region, drawing, places, outside, committed, target, close, events: heard };
}

describe('what is selected', () => {
  it('is brought into view where that happened outside of the picture, as soon as it has a place', async () => {
    const { session, drawing, places, events } = await openPicture();
    session.select('country:us');
    await settle();
    expect(drawing.reveal).not.toHaveBeenCalled();
    places['country:us'] = { x: 900, y: 10, radius: 16 };
    events.settled?.({});
    expect(drawing.reveal).toHaveBeenCalledExactlyOnceWith('country:us');
    places['institute:i0'] = { x: 10, y: 10, radius: 16 };
    events.select({ type: 'node', id: 'institute:i0' });
    await settle();
    expect(drawing.reveal).toHaveBeenCalledTimes(1);
    session.select('country:us');
    await settle();
    expect(drawing.reveal).toHaveBeenCalledTimes(2);
  });
});

describe('what has no place yet', () => {
  it('is counted on the picture as soon as drawing it takes time, until it is drawn', async () => {
    const { session, target, drawing } = await openPicture();
    const notice = () => target.querySelector('[role="status"]')?.textContent?.trim();
    let done = (): void => undefined;
    drawing.draw.mockImplementationOnce(() => new Promise((resolve) => (done = () => resolve(undefined))));
    session.select('country:us');
    await settle();
    expect(notice()).toBe('');
    await vi.waitFor(() => expect(notice()).toBe('2 entities being placed …'));
    expect(target.textContent).not.toContain('Drawing');
    done();
    await settle();
    expect(notice()).toBe('');
  });
});

describe('a picture that somebody leaves while it is drawn', () => {
  it('is asked for nothing any more when it is drawn at last', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    onTestFinished(() => warned.mockRestore());
    const { session, drawing, close } = await openPicture();
    let done = (): void => undefined;
    drawing.draw.mockImplementationOnce(() => new Promise((resolve) => (done = () => resolve(undefined))));
    session.select('country:us');
    await settle();
    await close();
    session.select('institute:i0');
    done();
    await settle();
    expect(warned).not.toHaveBeenCalled();
  });
});

describe('the picture on the page', () => {
  it('says how many are outside of the window, and fits them in when asked', async () => {
    const { target, events, outside, drawing } = await openPicture();
    expect(target.textContent).not.toContain('outside');
    outside.add('country:us').add('institute:i0');
    events.frame?.();
    await settle();
    const pill = [...target.querySelectorAll('button')].find((button) =>
      /^2 outside\s*· F$/u.test(button.textContent?.trim() ?? ''),
    );
    pill?.click();
    expect(drawing.fit).toHaveBeenCalledOnce();
    outside.clear();
    events.frame?.();
    await settle();
    expect(target.textContent).not.toContain('outside');
  });

  it('offers to tidy what has grown into a tangle: one step back, with what is pinned where it stands', async () => {
    const { session, target, events } = await openPicture();
    const places = { 'country:us': [0, 0], 'institute:i0': [90, 0] } as const;
    events.settled?.({ 'country:us': { x: 0, y: 0 }, 'institute:i0': { x: 90, y: 0 } });
    session.change(pinning(['country:us']));
    const tidy = () =>
      [...target.querySelectorAll('button')].find((each) => each.textContent?.trim() === 'Tidy');
    expect(tidy()).toBeUndefined();
    events.untidy?.(true);
    await settle();
    expect(session.announcement).toEqual({ is: 'untidy' });
    expect(session.view.picture.positions).toEqual(places);
    const steps = session.steps.past.length;
    tidy()?.focus();
    tidy()?.click();
    await settle();
    expect(tidy()).toBeUndefined();
    expect(target.contains(document.activeElement)).toBe(true);
    expect(session.view.picture.positions).toEqual({ 'country:us': [0, 0] });
    expect(session.steps.past).toHaveLength(steps + 1);
    session.undo();
    expect(session.view.picture.positions).toEqual(places);
  });

  it('offers that no longer than it holds', async () => {
    const { target, events } = await openPicture();
    events.untidy?.(true);
    await settle();
    expect(target.textContent).toContain('Tidy');
    events.untidy?.(false);
    await settle();
    expect(target.textContent).not.toContain('Tidy');
  });

  it('lets others reach the canvas for as long as there is one', async () => {
    const { region, drawing, close } = await openPicture();
    expect(region.renderer).toBe(drawing);
    await close();
    expect(region.renderer).toBeUndefined();
    expect(drawing.destroy).toHaveBeenCalledOnce();
  });

  it('keeps where it has settled in the link, without a step to undo', async () => {
    const { session, events, committed } = await openPicture();
    const steps = session.steps.past.length;
    events.settled?.({ 'country:us': { x: 0.4, y: 1 }, 'institute:i0': { x: 99.6, y: 0 } });
    expect(session.view.picture.positions).toEqual({ 'country:us': [0, 1], 'institute:i0': [100, 0] });
    expect(committed).toHaveBeenLastCalledWith(expect.anything(), 'replace');
    expect(session.steps.past).toHaveLength(steps);
  });

  it('writes nothing where it settles at places that it has, or tells of another picture', async () => {
    const { events, committed } = await openPicture();
    const settled = { 'country:us': { x: 0, y: 1 }, 'institute:i0': { x: 100, y: 0 } };
    events.settled?.(settled);
    const count = committed.mock.calls.length;
    events.settled?.(settled);
    events.settled?.({ ...settled, 'institute:i4': { x: 5, y: 5 } });
    expect(committed.mock.calls).toHaveLength(count);
  });

  it('takes what somebody moved as a step, and draws it there', async () => {
    const { session, events, drawing } = await openPicture();
    events.moved?.({ 'country:us': { x: 10.2, y: 20.7 } });
    await settle();
    expect(session.steps.past).toHaveLength(1);
    const scene = drawing.draw.mock.lastCall?.[0];
    expect(scene?.nodes.find(({ id }) => id === 'country:us')?.at).toEqual({ x: 10, y: 21 });
  });

  it.each(['badge', 'open'] as const)('expands an entity at %s', async (event) => {
    const { session, events } = await openPicture();
    events[event]?.('country:us');
    await settle();
    expect(session.view.picture.shown).toHaveLength(12);
  });

  it('names some of those who are hidden while their badge is pointed at', async () => {
    const { events, target } = await openPicture();
    events.hover?.({ type: 'badge', id: 'country:us' });
    await settle();
    const tip = target.querySelector('.tip');
    expect(tip?.textContent).toMatch(/10 hidden: Institute 1, Institute 2, Institute 3, …/);
    // The key would work on nobody: nothing is selected.
    expect(tip?.querySelector('kbd')).toBeNull();
    events.hover?.(null);
    await settle();
    expect(target.querySelector('.tip')).toBeNull();
  });

  it('keeps the element of the keys over its entity when the picture moves', async () => {
    const { events, places, target } = await openPicture();
    places['country:us'] = { x: 30, y: 40, radius: 20 };
    events.frame?.();
    await settle();
    const walker = target.querySelector<HTMLElement>('.walker');
    expect(walker?.style.left).toBe('30px');
    expect(walker?.style.top).toBe('40px');
    expect(walker?.style.getPropertyValue('--size')).toBe('40px');
  });
});
