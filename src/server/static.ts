import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { EntenteError, systemCodeOf } from '../graph/errors.ts';
import { encodingFor, isWorthPacking, Packer } from './compression.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** The build puts a hash of the content into the name of whatever it writes here. */
const HASHED = /^\/assets\//;
const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * The files of a folder by their path in an address. Only what is listed is ever read, so that no
 * path leads out; links are not followed.
 */
function* filesIn(folder: string, path = ''): Generator<[string, string]> {
  // Folder by folder: Node's own recursion follows links from version 22 or 24 on.
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [here, file] = [`${path}/${entry.name}`, join(folder, entry.name)];
    if (entry.isDirectory()) yield* filesIn(file, here);
    else if (entry.isFile()) yield [here, file];
  }
}

/** Listed anew each time: an upgrade may have replaced what was there a moment ago. */
function listed(folder: string): Map<string, string> {
  try {
    return new Map(filesIn(folder));
  } catch (cause) {
    throw new EntenteError('not-found', 'The page is not built yet: run “npm run build”.', { cause });
  }
}

/** The bytes of a file; undefined where it is not there, or has gone since it was listed. */
export const bytesOf = (file: string): Promise<Buffer | undefined> =>
  readFile(file).catch((error: unknown) => {
    if (systemCodeOf(error) === 'ENOENT') return undefined;
    throw error;
  });

/**
 * Where a link leads whose # was escaped on its way, so that a browser takes what the page should read for a
 * path: to the page, with a # again. Undefined for any other address.
 */
export function unescapedFragment(url: string): string | undefined {
  const { pathname, search } = new URL(url);
  const [, fragment] = /^\/%23(.*)$/s.exec(pathname) ?? [];
  return fragment === undefined ? undefined : `./#${fragment}${search}`;
}

/**
 * Serves the built page: `/` is its index, anything else has to be one of its files. What has its content in its name
 * may be kept for ever, and is sent packed to whoever takes that.
 */
export function createStatic(
  folder: string,
): (path: string, accepted?: string) => Promise<Response | undefined> {
  const packer = new Packer();
  return async (path, accepted = '') => {
    const wanted = path === '/' ? '/index.html' : path;
    const file = listed(folder).get(wanted);
    const bytes = file === undefined ? undefined : await bytesOf(file);
    if (file === undefined || bytes === undefined) return undefined;
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const headers = { 'content-type': type, 'cache-control': HASHED.test(wanted) ? FOR_EVER : 'no-cache' };
    if (!HASHED.test(wanted) || !isWorthPacking(type, bytes)) return answer(bytes, headers);
    const encoding = encodingFor(accepted);
    // Whoever keeps it for others has to know that it differs.
    const varied = { ...headers, vary: 'accept-encoding' };
    if (encoding === undefined) return answer(bytes, varied);
    const packed = await packer.pack(wanted, bytes, encoding);
    return answer(packed, { ...varied, 'content-encoding': encoding });
  };
}

const answer = (bytes: Buffer, headers: Record<string, string>): Response =>
  new Response(new Uint8Array(bytes), { headers });
