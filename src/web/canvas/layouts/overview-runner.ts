import { EntenteError } from '../../../graph/errors.ts';
import type { PositionArray } from './layout-input.ts';
import type { OverviewInput, Structure } from './overview-layout.ts';
import type { OverviewReply } from './overview-messages.ts';

/** Who hears of a layout while it runs. */
export interface OverviewListener {
  structure(structure: Structure): void;
  /** @param last whether these are final. */
  positions(positions: PositionArray, last: boolean): void;
  failed(error: EntenteError): void;
}

const startWorker = (): Worker =>
  new Worker(new URL('./overview.worker.ts', import.meta.url), { type: 'module' });

const layoutError = (why: string): EntenteError =>
  new EntenteError('unavailable', `The overview was not laid out: ${why}. Reload the page to try again.`);

/** Lay an overview out in a worker of its own; hands back how to stop it. */
export function runOverview(
  input: OverviewInput,
  listener: OverviewListener,
  start = startWorker,
): () => void {
  const worker = start();
  worker.onmessage = ({ data }: MessageEvent<OverviewReply>) => {
    if ('structure' in data) return listener.structure(data.structure);
    if ('failure' in data) return listener.failed(layoutError(data.failure));
    listener.positions(data.positions, data.last);
    if (data.last) worker.terminate();
  };
  worker.onerror = ({ message }) =>
    listener.failed(
      message
        ? layoutError(message)
        : new EntenteError('not-found', 'The code of the layout of the overview is not there.'),
    );
  worker.postMessage(input);
  return () => worker.terminate();
}
