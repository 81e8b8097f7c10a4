import { openHttp } from '../../../store/http.ts';
import type { DataProgress } from '../../picture/take-along/data/data-request.ts';
import { counting } from './counting.ts';
import { fetchPage } from './offline-page.ts';
import type { DataWorkerReply, DataWorkerRequest } from './worker-messages.ts';
import { writeDataFile } from './write-data-file.ts';

/** Milliseconds between two messages about progress: the page has better things to do than to read them. */
const INTERVAL = 200;

const post = (reply: DataWorkerReply): void => self.postMessage(reply);

async function make({ request, base }: DataWorkerRequest): Promise<void> {
  const progress: DataProgress = { read: 0, written: 0 };
  let told = performance.now();
  const tell = (more: Partial<DataProgress>): void => {
    Object.assign(progress, more);
    if (performance.now() - told < INTERVAL) return;
    told = performance.now();
    post({ progress });
  };
  const get = async (url: string, init?: RequestInit): Promise<Response> =>
    counting(await fetch(url, init), (read) => tell({ read }));
  const from = { reader: openHttp(base, get), page: () => fetchPage(base) };
  post({ made: await writeDataFile(request, from, (written) => tell({ written })) });
}

self.addEventListener('message', ({ data }: MessageEvent<DataWorkerRequest>) => {
  // The page makes an error of it: one thrown here would lose its message on the way.
  make(data).catch((error: unknown) =>
    post({ failure: error instanceof Error ? error.message : String(error) }),
  );
});
