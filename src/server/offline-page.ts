import { createHash } from 'node:crypto';
import { encodingFor, Packer } from './compression.ts';
import { bytesOf } from './static.ts';

/** A text to be saved, whatever a browser is told to do with it: as a page it would be empty, since it has no data. */
const HEADERS = {
  'content-type': 'text/plain; charset=utf-8',
  'content-disposition': 'attachment; filename="offline-page.txt"',
  'cache-control': 'no-cache',
  vary: 'accept-encoding',
};

const tagOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

/**
 * Serves the page that one HTML file is made of, to the page that makes one: packed where that is taken, and not again
 * to whoever has it. Answers undefined where it was not built.
 */
export function createOfflinePage(
  file: string,
): (asked: Pick<Request, 'headers' | 'method'>) => Promise<Response | undefined> {
  const packer = new Packer();
  return async (asked) => {
    const bytes = await bytesOf(file);
    if (!bytes) return undefined;
    const tag = tagOf(bytes);
    const encoding = encodingFor(asked.headers.get('accept-encoding') ?? '');
    const headers = { ...HEADERS, etag: `"${tag}-${encoding ?? 'plain'}"` };
    if (asked.headers.get('if-none-match') === headers.etag)
      return new Response(null, { status: 304, headers });
    if (encoding === undefined) return new Response(new Uint8Array(bytes), { headers });
    const described = { headers: { ...headers, 'content-encoding': encoding } };
    // Every page asks whether this is there: nothing is packed for that.
    if (asked.method === 'HEAD') return new Response(null, described);
    return new Response(new Uint8Array(await packer.pack(tag, bytes, encoding)), described);
  };
}
