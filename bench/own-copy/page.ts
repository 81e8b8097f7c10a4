import { mount } from 'svelte';
import type { Claim, Document } from '../../src/graph/model.ts';
import { CATALOGUES } from '../../src/web/i18n/catalogues.ts';
import { OwnCopies } from '../../src/web/trace/own-copy/own-copies.svelte.ts';
import '../../src/web/styles/fonts.ts';
import '../../src/web/styles/tokens.css';
import '../../src/web/styles/base.css';
import CopyHost from '../../tests/web/trace/own-copy/CopyHost.svelte';

/** A document with its claims, and a copy of its text. */
export interface GivenText {
  document: Document;
  claims: Claim[];
  text: string;
}

/** Milliseconds. */
export interface OpeningTimes {
  /** From the choice of the file to the text on the screen. */
  open: number;
  /** Longest time in which the page did nothing else. */
  longestTask: number;
  /** Of the frames while the text is scrolled from its beginning on: the usual one, and one of twenty. */
  frame: number;
  slowFrame: number;
}

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

async function scroll(element: Element): Promise<number[]> {
  const frames: number[] = [];
  let last = await nextFrame();
  for (let step = 0; step < 200; step++) {
    element.scrollTop += 700;
    const now = await nextFrame();
    frames.push(now - last);
    last = now;
  }
  return frames.sort((a, b) => a - b);
}

async function measure({ document: of, claims, text }: GivenText): Promise<OpeningTimes> {
  const target = document.querySelector('#app');
  if (!target) throw new Error('The page has no place for it.');
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) =>
    tasks.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ entryTypes: ['longtask'] });
  const copies = new OwnCopies();
  const ui = {
    ...{ t: CATALOGUES.en, lang: 'en' as const, textsIn: () => CATALOGUES.en, theme: 'light' as const },
    ...{ reducedMotion: false, byKeyboard: false, characterKeys: true },
  };
  mount(CopyHost, { target, props: { ui, copies, document: of, claims } });
  await nextFrame();
  const from = performance.now();
  await copies.open([new File([text], 'made.txt')], { document: of.id, claims });
  await nextFrame();
  await nextFrame();
  const open = performance.now() - from;
  const scroller = document.querySelector('.text');
  if (!scroller) throw new Error(`The text was not opened: ${JSON.stringify(copies.attempt(of.id))}`);
  const longestTask = Math.max(0, ...tasks);
  const frames = await scroll(scroller);
  if (scroller.scrollTop === 0) throw new Error('The text did not scroll.');
  return { open, longestTask, frame: frames[100] ?? NaN, slowFrame: frames[190] ?? NaN };
}

Object.assign(globalThis, { measure });
