/** Work that may be interrupted wherever it yields, so that the page can answer a person in between. */
export type Sliced<Result> = Generator<undefined, Result>;

/** Do all of it now. */
export function atOnce<Result>(work: Sliced<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/**
 * Go on with it for a while.
 * @param ms how long, in milliseconds; it takes as much longer as one step of the work does
 * @returns its result, once it is done
 */
export function goOn<Result>(work: Sliced<Result>, ms: number): { result: Result } | undefined {
  const end = performance.now() + ms;
  do {
    const { done, value } = work.next();
    if (done) return { result: value };
  } while (performance.now() < end);
  return undefined;
}

/** Let the page do whatever waits. Not by a timer: in a page that nobody sees these come once a second. */
export function letOthersIn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Milliseconds after which a frame does not come: nobody sees the page. */
const NO_FRAME = 100;

/** Let the browser show what was painted. */
export function letItBeSeen(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, NO_FRAME);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
