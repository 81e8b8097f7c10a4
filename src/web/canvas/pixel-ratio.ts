/**
 * Calls back whenever a screen pixel comes to stand for another number of dots: because somebody zooms in the
 * browser, or moves the window to another screen. No other event is sure to tell.
 * @returns ends that
 */
export function onPixelRatio(window: Window | null, changed: () => void): () => void {
  let query: MediaQueryList | undefined;
  const look = (): void => {
    query?.removeEventListener('change', turn);
    // A query for the ratio of now ceases to match, once.
    query = window?.matchMedia?.(`(resolution: ${window.devicePixelRatio}dppx)`);
    query?.addEventListener('change', turn);
  };
  const turn = (): void => {
    look();
    changed();
  };
  look();
  return () => query?.removeEventListener('change', turn);
}
