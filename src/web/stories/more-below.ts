import type { Attachment } from 'svelte/attachments';

/** Pixels in which no line of a text can hide: parts of a pixel that are rounded, and free room at the foot. */
const NOTHING = 12;

/**
 * Says of what scrolls by itself that it goes on below, as long as it does (`data-more`, drawn in controls.css), and lets
 * keys reach it: a text that ends in the middle of a sentence looks as if that were all.
 * @param of what is read there: another one begins at its top.
 */
export const moreBelow =
  (of: unknown): Attachment<HTMLElement> =>
  (element) => {
    void of;
    element.scrollTop = 0;
    const before = element.getAttribute('tabindex');
    if (typeof ResizeObserver === 'undefined') return undefined;
    const look = (): void => {
      const { scrollHeight, clientHeight, scrollTop } = element;
      const scrolls =
        scrollHeight > clientHeight + NOTHING && getComputedStyle(element).overflowY !== 'visible';
      element.toggleAttribute('data-more', scrolls && scrollTop + clientHeight < scrollHeight - NOTHING);
      if (scrolls) element.tabIndex = 0;
      else if (before === null) element.removeAttribute('tabindex');
      else element.setAttribute('tabindex', before);
    };
    const sizes = new ResizeObserver(look);
    const watch = (): void => {
      sizes.disconnect();
      for (const each of [element, ...element.children]) sizes.observe(each);
    };
    const children = new MutationObserver(watch);
    children.observe(element, { childList: true });
    element.addEventListener('scroll', look, { passive: true });
    watch();
    return () => {
      sizes.disconnect();
      children.disconnect();
      element.removeEventListener('scroll', look);
    };
  };

/** The same of what a page scrolls by itself (`data-pane`), which comes later than the slide. */
export const panesMoreBelow =
  (of: unknown): Attachment<HTMLElement> =>
  (element) => {
    const stops = new Map<HTMLElement, () => void>();
    const look = (): void => {
      const panes = new Set(element.querySelectorAll<HTMLElement>('[data-pane]'));
      for (const [pane, stop] of stops)
        if (!panes.has(pane)) {
          stop();
          stops.delete(pane);
        }
      for (const pane of panes)
        if (!stops.has(pane)) stops.set(pane, moreBelow(of)(pane) ?? (() => undefined));
    };
    const changes = new MutationObserver(look);
    changes.observe(element, { childList: true, subtree: true });
    look();
    return () => {
      changes.disconnect();
      for (const stop of stops.values()) stop();
    };
  };
