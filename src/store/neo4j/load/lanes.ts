/**
 * What writes at the same time: while the server works on the batch of one lane, the rows of another are made. More
 * than two gain nothing on the server, whose commits follow one another.
 */
export const LANES = ['1', '2'] as const;
export type Lane = (typeof LANES)[number];

/**
 * Work through items in several lanes, each taking the next item when it has done one. Items are made one at a time,
 * as they are taken. After a failure no lane takes another; it is thrown once all of them have come to rest.
 */
export async function inLanes<T>(
  items: Iterable<T>,
  lanes: readonly Lane[],
  work: (item: T, lane: Lane) => Promise<void>,
): Promise<void> {
  const left = items[Symbol.iterator]();
  let failed = false;
  const run = async (lane: Lane): Promise<void> => {
    for (let next = left.next(); !next.done && !failed; next = left.next()) {
      try {
        await work(next.value, lane);
      } catch (cause) {
        failed = true;
        throw cause;
      }
    }
  };
  const ended = await Promise.allSettled(lanes.map(run));
  for (const each of ended) if (each.status === 'rejected') throw each.reason;
}
