import type { GraphReader } from '../store/port.ts';
import { problem } from './problems.ts';

const okResponse = (data?: string): Response =>
  new Response(JSON.stringify({ status: 'ok', data }), {
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });

/** The liveness check: the process answers. The store is not asked. */
export const live = (): Response => okResponse();

/** The readiness check: the store answers in time, and with which data. It does not wait behind questions. */
export async function ready(reader: GraphReader, milliseconds: number): Promise<Response> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Response>((resolve) => {
    timer = setTimeout(
      () => resolve(problem('unavailable', `The store did not answer within ${milliseconds} ms.`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([reader.version().then(okResponse), late]);
  } finally {
    clearTimeout(timer);
  }
}
