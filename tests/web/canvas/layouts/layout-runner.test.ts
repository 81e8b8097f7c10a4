import { describe, expect, it } from 'vitest';
import { EntenteError } from '../../../../src/graph/errors.ts';
import type { LayoutJob, Placement } from '../../../../src/web/canvas/layouts/layout-input.ts';
import type { LayoutReply, LayoutRequest } from '../../../../src/web/canvas/layouts/worker-messages.ts';
import { workerRunner } from '../../../../src/web/canvas/layouts/layout-runner.ts';

const job = (id: string): LayoutJob => ({
  nodes: [{ id, reach: { left: 1, right: 1, top: 1, bottom: 1 } }],
  links: [],
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
  const seen: Placement[] = [];
  const options = { layout: 'force', partial: (placement: Placement) => void seen.push(placement) } as const;
  return { workers, seen, run: (asked: LayoutJob) => run(asked, options), ...rest };
}

const PLACES = new Float32Array([1, 2]);

describe('workerRunner', () => {
  it('gives the places that the worker answers, and asks the same worker again', async () => {
    const { run, workers } = runner();
    const first = run(job('a'));
    workers[0]?.answer({ placement: PLACES });
    expect(await first).toBe(PLACES);
    const second = run(job('b'));
    workers[0]?.answer({ placement: PLACES });
    expect(await second).toBe(PLACES);
    expect(workers).toHaveLength(1);
  });

  it('drops the older job, and its worker, when a newer one comes', async () => {
    const { run, workers } = runner();
    const older = run(job('a'));
    const newer = run(job('b'));
    expect(await older).toBeUndefined();
    expect(workers[0]?.ended).toBe(true);
    workers[1]?.answer({ placement: PLACES });
    expect(await newer).toBe(PLACES);
  });

  it('passes on the places on the way, of the job that runs only', async () => {
    const { run, workers, seen } = runner();
    void run(job('a'));
    const newer = run(job('b'));
    workers[0]?.answer({ partial: new Float32Array([8, 8]) });
    workers[1]?.answer({ partial: new Float32Array([3, 4]) });
    workers[1]?.answer({ placement: PLACES });
    expect(await newer).toBe(PLACES);
    expect(seen).toEqual([new Float32Array([3, 4])]);
  });

  it('keeps an idle worker when told to drop what is running', () => {
    const { run, drop, workers } = runner();
    void run(job('a'));
    drop();
    expect(workers[0]?.ended).toBe(true);
    drop();
    void run(job('b'));
    expect(workers).toHaveLength(2);
  });

  it('says which layout failed and why, and starts a new worker next time', async () => {
    const { run, workers } = runner();
    const failing = run(job('a'));
    workers[0]?.answer({ fault: 'no such node' });
    await expect(failing).rejects.toThrow(/“force” did not run: no such node/);
    const broken = run(job('a'));
    workers[1]?.fail('');
    await expect(broken).rejects.toThrow(/could not be started/);
    await expect(broken).rejects.toBeInstanceOf(EntenteError);
    expect(workers.map((worker) => worker.ended)).toEqual([true, true]);
  });

  it('rejects where the page cannot start a worker at all', async () => {
    const cause = new Error('refused');
    const { run } = workerRunner(() => {
      throw cause;
    });
    const options = { layout: 'force', partial: () => undefined } as const;
    await expect(run(job('a'), options)).rejects.toMatchObject({ code: 'unavailable', cause });
  });
});
