/** Doublings of the zoom for a pixel of scrolling; a pinch on a trackpad arrives in much smaller steps. */
const STEP = 0.002;
const PINCH = 8;
const LINE = 16;
const MOST = 120;

/** By which factor one turn of the wheel zooms; the same for mice and trackpads of every browser. */
export function wheelFactor({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const pixels = deltaMode === 0 ? deltaY : deltaY * LINE;
  const turned = Math.max(-MOST, Math.min(MOST, pixels * (ctrlKey ? PINCH : 1)));
  return 2 ** (-turned * STEP);
}

/**
 * Take the wheel over from cytoscape, whose steps differ tenfold between a mouse and a trackpad; to be
 * called before cytoscape listens.
 */
export function ownWheel(
  host: HTMLElement,
  zoom: (factor: number, at: { x: number; y: number }) => void,
): void {
  const turn = (event: WheelEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const { left, top } = host.getBoundingClientRect();
    zoom(wheelFactor(event), { x: event.clientX - left, y: event.clientY - top });
  };
  host.addEventListener('wheel', turn, { capture: true, passive: false });
}
