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
