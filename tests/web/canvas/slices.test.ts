import { describe, expect, it } from 'vitest';
import { atOnce, goOn, letOthersIn, type Sliced } from '../../../src/web/canvas/slices.ts';

function* countingTo(last: number): Sliced<number> {
  for (let count = 1; count < last; count++) yield;
  return last;
}

describe('work in slices', () => {
  it('is done at once where nobody waits', () => {
    expect(atOnce(countingTo(5))).toBe(5);
  });

  it('goes one step at least, however little time it has, and tells its result when it is done', () => {
    const work = countingTo(3);
    expect([goOn(work, 0), goOn(work, 0), goOn(work, 0)]).toEqual([undefined, undefined, { result: 3 }]);
  });

  it('is done in one go where it has the time', () => {
    expect(goOn(countingTo(1000), Infinity)).toEqual({ result: 1000 });
  });

  it('lets others in that came before', async () => {
    const said: string[] = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => void said.push('somebody');
    port2.postMessage('here I am');
    await letOthersIn();
    said.push('goes on');
    port1.close();
    expect(said).toEqual(['somebody', 'goes on']);
  });
});
