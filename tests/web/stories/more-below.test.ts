import { describe, expect, it, vi } from 'vitest';
import { moreBelow, panesMoreBelow } from '../../../src/web/stories/more-below.ts';

/** A box of some height in which something is longer; nothing is laid out here. */
function box(scrollHeight: number, clientHeight = 100): HTMLElement {
  const element = document.createElement('div');
  element.style.overflowY = 'auto';
  Object.defineProperties(element, {
    scrollHeight: { value: scrollHeight, configurable: true },
    clientHeight: { value: clientHeight },
  });
  return document.body.appendChild(element);
}
/** Sizes are looked at once something is observed, as in a browser. */
class Sizes {
  readonly #tell: () => void;
  constructor(tell: () => void) {
    this.#tell = tell;
  }
  observe(): void {
    this.#tell();
  }
  disconnect(): void {
    /* nothing is kept */
  }
}
vi.stubGlobal('ResizeObserver', Sizes);

const says = (element: HTMLElement): boolean => element.hasAttribute('data-more');
function scrollTo(element: HTMLElement, top: number): void {
  element.scrollTop = top;
  element.dispatchEvent(new Event('scroll'));
}

describe('what scrolls by itself', () => {
  it('says that it goes on below until its end is reached, and again when one goes back', () => {
    const element = box(260);
    moreBelow(1)(element);
    expect(says(element)).toBe(true);
    expect(element.tabIndex).toBe(0);
    scrollTo(element, 160);
    expect(says(element)).toBe(false);
    expect(element.tabIndex).toBe(0);
    scrollTo(element, 40);
    expect(says(element)).toBe(true);
  });

  it('says nothing where all of it is seen, or where what is around it scrolls instead', () => {
    const whole = box(105);
    moreBelow(1)(whole);
    expect(says(whole)).toBe(false);
    expect(whole.hasAttribute('tabindex')).toBe(false);
    const open = box(260);
    open.style.overflowY = 'visible';
    moreBelow(1)(open);
    expect(says(open)).toBe(false);
  });

  it('keeps the place that it had among what keys reach', () => {
    const element = box(90);
    element.tabIndex = -1;
    moreBelow(1)(element);
    expect(element.getAttribute('tabindex')).toBe('-1');
  });

  it('begins at its top when something else is read there', () => {
    const element = box(260);
    scrollTo(element, 120);
    moreBelow(2)(element);
    expect(element.scrollTop).toBe(0);
  });

  it('is followed in a page that comes later than its slide, and no longer once it is gone', async () => {
    const shown = document.body.appendChild(document.createElement('div'));
    const stop = panesMoreBelow(1)(shown);
    const pane = box(260);
    pane.setAttribute('data-pane', '');
    shown.append(pane);
    await vi.waitFor(() => expect(says(pane)).toBe(true));
    stop?.();
    scrollTo(pane, 160);
    expect(says(pane)).toBe(true);
  });
});
