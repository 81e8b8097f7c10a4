import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readBlocks } from '../../../src/web/offline/blocks.ts';

const packed = (text: string): string => gzipSync(text).toString('base64');
const GRAPH = packed(JSON.stringify({ format: 'entente/1', data: '0123456789abcdef' }));

/** The document of a file with these blocks; one that is undefined is not there. */
function documentWith(blocks: { opening?: string; graph?: string; worker?: string }): Document {
  const made = document.implementation.createHTMLDocument();
  const put = (given: string | undefined, attributes: Record<string, string>): void => {
    if (given === undefined) return;
    const element = made.createElement('script');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = given;
    made.body.append(element);
  };
  put(blocks.worker, { type: 'application/gzip', 'data-file': 'assets/a.worker.js' });
  put(blocks.opening, { type: 'application/json', id: 'entente-opening' });
  put(blocks.graph, { type: 'application/gzip', id: 'entente-graph' });
  return made;
}

afterEach(() => vi.unstubAllGlobals());

describe('what a file holds', () => {
  it('is read: the graph, how it opens, and the files of its workers', async () => {
    const read = await readBlocks(
      documentWith({ opening: '{"lang":"zh"}', graph: GRAPH, worker: packed('postMessage(1)') }),
    );
    expect(read.graph.data).toBe('0123456789abcdef');
    expect(read.opening).toEqual({ lang: 'zh' });
    expect(read.files.get('assets/a.worker.js')).toMatch(/^blob:/);
  });

  it.each([
    ['was cut off in the data', { opening: '{}', graph: GRAPH.slice(0, -8) }],
    ['was cut off before the data', { opening: '{}' }],
    ['was cut off before all of it', {}],
    ['was changed', { opening: '{}', graph: GRAPH.replace(/^.{30}/, (start) => `${start.slice(0, 28)}AA`) }],
    ['holds no base64', { opening: '{}', graph: '<<<' }],
    ['holds no JSON', { opening: '{}', graph: packed('{"format":') }],
    ['holds something else', { opening: '{}', graph: packed('{"format":"other/1"}') }],
    ['has a worker that was changed', { opening: '{}', graph: GRAPH, worker: 'H4sI' }],
  ])('is refused where the file %s', async (_, blocks) => {
    await expect(readBlocks(documentWith(blocks))).rejects.toMatchObject({ code: 'bad-data' });
  });

  it.each([
    ['unpacks nothing', () => vi.stubGlobal('DecompressionStream', undefined)],
    ['lacks what the page is made with', () => vi.stubGlobal('AbortSignal', {})],
  ])('is not read by a browser that %s', async (_, age) => {
    age();
    await expect(readBlocks(documentWith({ opening: '{}', graph: GRAPH }))).rejects.toMatchObject({
      code: 'unavailable',
    });
  });
});
