import type { Attachment } from 'svelte/attachments';

/**
 * Brings an element into view when it becomes what is sought, and moves nothing else: what can be seen already stays.
 * @param sought whether it is what somebody points at, wherever they do so.
 */
export const inView =
  (sought: boolean): Attachment<HTMLElement> =>
  (element) => {
    if (sought) element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

/** Pixels at the foot of a pane that fade where it goes on below. */
const FADE = 24;

/**
 * The same within the pane that it scrolls in (`data-pane`), in the middle of that: the page around it stays where it is.
 * A pane that has just come is set to its beginning first, so this waits for the next frame.
 */
export const inPane =
  (sought: boolean): Attachment<HTMLElement> =>
  (element) => {
    if (!sought) return undefined;
    const frame = requestAnimationFrame(() => {
      const pane = element.closest('[data-pane]');
      if (!pane) return;
      const [box, seen] = [element.getBoundingClientRect(), pane.getBoundingClientRect()];
      if (box.top >= seen.top && box.bottom <= seen.bottom - FADE) return;
      pane.scrollTop += box.top - seen.top - Math.max(0, (seen.height - box.height) / 2);
    });
    return () => cancelAnimationFrame(frame);
  };
