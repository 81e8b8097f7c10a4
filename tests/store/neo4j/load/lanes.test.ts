import { describe, expect, it } from 'vitest';
import { inLanes, LANES } from '../../../../src/store/neo4j/load/lanes.ts';

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

/** Numbers from 0 on, and how many of them were asked for. */
function counted(count: number): { items: Iterable<number>; made: () => number } {
  let made = 0;
  function* numbers(): Generator<number> {
    for (let at = 0; at < count; at++) {
      made = at + 1;
      yield at;
    }
  }
  return { items: numbers(), made: () => made };
}

describe('working in lanes', () => {
  it('does everything once, in each lane one thing at a time', async () => {
    const done: number[] = [];
    const busy = new Map<string, number>();
    await inLanes(counted(20).items, LANES, async (item, lane) => {
      expect(busy.get(lane) ?? 0).toBe(0);
      busy.set(lane, 1);
      await later();
      busy.set(lane, 0);
      done.push(item);
    });
    expect(done.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at));
    expect([...busy.keys()].sort()).toEqual([...LANES]);
  });

  it('makes an item only when a lane takes it', async () => {
    const { items, made } = counted(20);
    let begun = 0;
    await inLanes(items, LANES, async () => {
      begun += 1;
      expect(made()).toBeLessThanOrEqual(begun + LANES.length);
      await later();
    });
  });

  it('takes nothing more after a failure, and throws it when all lanes rest', async () => {
    const { items, made } = counted(100);
    let under = 0;
    const working = inLanes(items, LANES, async (item) => {
      under += 1;
      await later();
      under -= 1;
      if (item === 3) throw new Error('the fourth');
    });
    await expect(working).rejects.toThrow('the fourth');
    expect(under).toBe(0);
    expect(made()).toBeLessThan(10);
  });
});
