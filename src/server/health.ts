import type { GraphReader } from '../store/port.ts';
import { problem } from './problems.ts';

const said = (data?: string): Response =>
  new Response(JSON.stringify({ status: 'ok', data }), {
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });

/** Whether this process answers at all: the store is not touched. */
export const live = (): Response => said();

/** Whether the store answers a question in time, and with which data. Not counted among the questions: it must not wait for them. */
export async function ready(reader: GraphReader, milliseconds: number): Promise<Response> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Response>((resolve) => {
    timer = setTimeout(
      () => resolve(problem('unavailable', `The store did not answer within ${milliseconds} ms.`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([reader.version().then(said), late]);
  } finally {
    clearTimeout(timer);
  }
}
