/** Iterations of the event loop between two questions. Each accepts one connection, so that many can get in. */
const ROUNDS = 64;

const round = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const pause = async (): Promise<void> => {
  for (let rounds = 0; rounds < ROUNDS; rounds += 1) await round();
};

/**
 * Makes a function whose calls resolve one after the other, with a pause between two in which the event loop can
 * do other work; where nothing was asked just before, nobody waits. The embedded store answers synchronously: a series
 * of questions would otherwise block even the health check.
 */
export function createEventLoopYield(): () => Promise<void> {
  let next: Promise<void> = Promise.resolve();
  return () => {
    const turn = next;
    next = turn.then(pause);
    return turn;
  };
}
