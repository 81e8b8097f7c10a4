/** From where to where something is seen, in pixels of the window. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Who is told what is seen. */
export interface Following {
  /** It was scrolled, or what it lies in changed its size. */
  look(box: Box): void;
  /** It goes onto paper, where all of it is seen, or has gone there. */
  print(printed: boolean): void;
}

/** What an element scrolls in; nothing where that is the window. */
function scrollerOf(element: HTMLElement): HTMLElement | undefined {
  for (let up = element.parentElement; up; up = up.parentElement)
    if (/auto|scroll/.test(getComputedStyle(up).overflowY)) return up;
  return undefined;
}

const boxOf = (scroller: HTMLElement | undefined): Box =>
  scroller?.getBoundingClientRect() ?? new DOMRect(0, 0, window.innerWidth, window.innerHeight);

/**
 * Follow what is seen of an element while it is scrolled or its pane changes its size.
 * @returns how to look once more, and how to stop
 */
export function followSeen(
  element: HTMLElement,
  { look, print }: Following,
): { see: () => void; stop: () => void } {
  const followed = new AbortController();
  const { signal } = followed;
  // Which box scrolls depends on the width of the window.
  let scroller = scrollerOf(element);
  const see = (): void => look(boxOf(scroller));
  const resized = (): void => {
    scroller = scrollerOf(element);
    see();
  };
  const sizes = new ResizeObserver(resized);
  if (element.parentElement) sizes.observe(element.parentElement);
  window.addEventListener('resize', resized, { signal });
  // Scrolling does not bubble.
  window.addEventListener('scroll', see, { capture: true, passive: true, signal });
  window.addEventListener('beforeprint', () => print(true), { signal });
  window.addEventListener('afterprint', () => print(false), { signal });
  see();
  const stop = (): void => {
    sizes.disconnect();
    followed.abort();
  };
  return { see, stop };
}
