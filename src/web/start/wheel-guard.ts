import type { Attachment } from 'svelte/attachments';

/**
 * Lets the wheel over a picture turn the page: the picture has it only with Ctrl or Cmd, as a pinch on a trackpad
 * sends it, and from a press into it until the pointer leaves.
 */
export const wheelGuard: Attachment<HTMLElement> = (element) => {
  let entered = false;
  const enter = (): void => void (entered = true);
  const leave = (): void => void (entered = false);
  const guard = (event: WheelEvent): void => {
    if (!entered && !event.ctrlKey && !event.metaKey) event.stopPropagation();
  };
  element.addEventListener('wheel', guard, { capture: true, passive: true });
  element.addEventListener('pointerdown', enter, { capture: true });
  element.addEventListener('pointerleave', leave);
  return () => {
    element.removeEventListener('wheel', guard, { capture: true });
    element.removeEventListener('pointerdown', enter, { capture: true });
    element.removeEventListener('pointerleave', leave);
  };
};
