/** Rounds of the event loop between two questions. One round lets one connection in, so these let in a crowd. */
const ROUNDS = 64;

const round = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const pause = async (): Promise<void> => {
  for (let rounds = 0; rounds < ROUNDS; rounds += 1) await round();
};

/**
 * Hands out turns with a short pause before each. The store answers without one; question after
 * question, it would leave nobody else a word: not even who asks whether the server is alive.
 */
export function createTurns(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => (last = last.then(pause));
}
