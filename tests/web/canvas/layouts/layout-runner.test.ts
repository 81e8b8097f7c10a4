import { describe, expect, it } from 'vitest';
import type { LayoutInput, PositionArray } from '../../../../src/web/canvas/layouts/layout-input.ts';
import type { LayoutReply, LayoutRequest } from '../../../../src/web/canvas/layouts/worker-messages.ts';
import { workerRunner } from '../../../../src/web/canvas/layouts/layout-runner.ts';

const input = (id: string): LayoutInput => ({
  nodes: [{ id, extents: { left: 1, right: 1, top: 1, bottom: 1 } }],
  edges: [],
  width: 100,
  height: 100,
});

/** A worker that answers when it is told to. */
class Double extends EventTarget implements Worker {
  onmessage: Worker['onmessage'] = null;
  onmessageerror: Worker['onmessageerror'] = null;
  onerror: Worker['onerror'] = null;
  ended = false;
  asked: LayoutRequest[] = [];
  postMessage(request: LayoutRequest): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(data: LayoutReply): void {
    this.onmessage?.call(this, new MessageEvent('message', { data }));
  }
  fail(message: string): void {
    this.onerror?.call(this, new ErrorEvent('error', { message }));
  }
}

function runner() {
  const workers: Double[] = [];
  const start = () => {
    const worker = new Double();
    workers.push(worker);
    return worker;
  };
  const { run, ...rest } = workerRunner(start);
  const seen: PositionArray[] = [];
  const options = {
    layout: 'force',
    onProgress: (positions: PositionArray) => void seen.push(positions),
  } as const;
  return { workers, seen, run: (asked: LayoutInput) => run(asked, options), ...rest };
}

const POSITIONS = new Float32Array([1, 2]);

describe('workerRunner', () => {
  it('asks the worker that was started beforehand, and another where that one could not be started', async () => {
    const { prepare, run, workers } = runner();
    prepare();
    prepare();
    expect(workers).toHaveLength(1);
    const first = run(input('a'));
    workers[0]?.answer({ positions: POSITIONS });
    expect(await first).toBe(POSITIONS);
    const late = runner();
    late.prepare();
    late.workers[0]?.fail('');
    const second = late.run(input('b'));
    expect(late.workers).toHaveLength(2);
    late.workers[1]?.fail('');
    await expect(second).rejects.toMatchObject({ code: 'not-found' });
  });

  it('gives the positions that the worker answers, and asks the same worker again', async () => {
    const { run, workers } = runner();
    const first = run(input('a'));
    workers[0]?.answer({ positions: POSITIONS });
    expect(await first).toBe(POSITIONS);
    const second = run(input('b'));
    workers[0]?.answer({ positions: POSITIONS });
    expect(await second).toBe(POSITIONS);
    expect(workers).toHaveLength(1);
  });

  it('cancels the older layout, and its worker, when a newer one comes', async () => {
    const { run, workers } = runner();
    const older = run(input('a'));
    const newer = run(input('b'));
    expect(await older).toBeUndefined();
    expect(workers[0]?.ended).toBe(true);
    workers[1]?.answer({ positions: POSITIONS });
    expect(await newer).toBe(POSITIONS);
  });

  it('passes on the progress of the layout that runs, and of no other', async () => {
    const { run, workers, seen } = runner();
    void run(input('a'));
    const newer = run(input('b'));
    workers[0]?.answer({ progress: new Float32Array([8, 8]) });
    workers[1]?.answer({ progress: new Float32Array([3, 4]) });
    workers[1]?.answer({ positions: POSITIONS });
    expect(await newer).toBe(POSITIONS);
    expect(seen).toEqual([new Float32Array([3, 4])]);
  });

  it('asks for a comparison with where the nodes stand, and lets a layout go first', async () => {
    const { run, compare, workers } = runner();
    const options = { layout: 'columns', standing: POSITIONS } as const;
    const older = compare(input('a'), options);
    const laidOut = run(input('a'));
    expect(await older).toBeUndefined();
    workers[1]?.answer({ positions: POSITIONS });
    expect(await laidOut).toBe(POSITIONS);
    const newer = compare(input('a'), options);
    expect(workers[1]?.asked.at(-1)).toEqual({ input: input('a'), ...options });
    workers[1]?.answer({ comparison: { standing: 5, fresh: 1 } });
    expect(await newer).toEqual({ standing: 5, fresh: 1 });
  });

  it('keeps an idle worker when told to cancel what is running', () => {
    const { run, cancel, workers } = runner();
    void run(input('a'));
    cancel();
    expect(workers[0]?.ended).toBe(true);
    cancel();
    void run(input('b'));
    expect(workers).toHaveLength(2);
  });

  it('says which layout failed and why, or that its file is not there, and starts a new worker next time', async () => {
    const { run, workers } = runner();
    const failing = run(input('a'));
    workers[0]?.answer({ failure: 'no such node' });
    await expect(failing).rejects.toThrow(/“force” did not run: no such node/);
    const broken = run(input('a'));
    workers[1]?.fail('');
    await expect(broken).rejects.toMatchObject({ name: 'EntenteError', code: 'not-found' });
    const failed = run(input('a'));
    workers[2]?.fail('out of memory');
    await expect(failed).rejects.toMatchObject({ name: 'EntenteError', code: 'unavailable' });
    expect(workers.map((worker) => worker.ended)).toEqual([true, true, true]);
  });

  it('rejects where the page cannot start a worker at all', async () => {
    const cause = new Error('refused');
    const { run } = workerRunner(() => {
      throw cause;
    });
    const options = { layout: 'force', onProgress: () => undefined } as const;
    await expect(run(input('a'), options)).rejects.toMatchObject({ code: 'unavailable', cause });
  });
});
