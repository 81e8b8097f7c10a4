import { BLOCKS } from '../../exporters/html/places.ts';
import { EntenteError } from '../../graph/errors.ts';
import type { Opening } from '../../exporters/html/opening.ts';
import type { Graph } from '../../graph/model.ts';

const damaged = (cause: unknown): EntenteError =>
  new EntenteError('bad-data', 'The data in this file cannot be read.', { cause });

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64.trim());
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** Whether a browser has what unpacks the data, and the youngest of what the page is made with. */
const isYoungEnough = (): boolean => typeof DecompressionStream === 'function' && 'any' in AbortSignal;

async function unpacked(element: Element | null): Promise<Blob> {
  const packed = new Blob([bytesOf(element?.textContent ?? '')]);
  return new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
}

const isGraph = (value: unknown): value is Graph =>
  typeof value === 'object' && value !== null && Reflect.get(value, 'format') === 'entente/1';

async function graphIn(document: Document): Promise<Graph> {
  const read: unknown = JSON.parse(await (await unpacked(document.getElementById(BLOCKS.graph))).text());
  if (isGraph(read)) return read;
  throw new TypeError('not a graph');
}

/** The files that workers start from, by the name that the code of the page has for them. */
async function filesIn(document: Document): Promise<Map<string, string>> {
  const elements = [...document.querySelectorAll('script[data-file]')];
  const files = elements.map(async (element): Promise<[string, string]> => {
    const code = new Blob([await unpacked(element)], { type: 'text/javascript' });
    return [element.getAttribute('data-file') ?? '', URL.createObjectURL(code)];
  });
  return new Map(await Promise.all(files));
}

/** What a page in one file was given along. */
interface Blocks {
  graph: Graph;
  opening: Opening;
  /** Addresses of the files that workers start from. */
  files: ReadonlyMap<string, string>;
}

/**
 * Unpack what the file holds besides the page.
 * @throws EntenteError `bad-data` where it is not whole, `unavailable` where the browser is too old for it.
 */
export async function readBlocks(document: Document): Promise<Blocks> {
  if (!isYoungEnough()) throw new EntenteError('unavailable', 'This browser is too old for this file.');
  try {
    // The one place where the file is taken for what the export wrote.
    const opening = JSON.parse(document.getElementById(BLOCKS.opening)?.textContent ?? '') as Opening;
    const [graph, files] = await Promise.all([graphIn(document), filesIn(document)]);
    return { graph, opening, files };
  } catch (cause) {
    throw cause instanceof EntenteError ? cause : damaged(cause);
  }
}
