import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { packed } from '../../src/exporters/html/packed.ts';

/** Some four megabytes that do not repeat themselves, so that they are cut and compressed in many parts. */
const LARGE = Array.from({ length: 150_000 }, (_, at) => `人工智能 ${(at * 2654435761) % 4294967296};`);

const textOf = (base64: string): string => gunzipSync(Buffer.from(base64, 'base64')).toString('utf8');
const packedOf = (chunks: Iterable<string>): string => [...packed(chunks)].join('');

it.each([
  ['nothing', []],
  ['a word', ['安全']],
  ['exactly as much as is compressed at a time', ['x'.repeat(1 << 20)]],
  ['more than fits into one part', LARGE],
])('%s comes back whole', (_, chunks) => {
  expect(textOf(packedOf(chunks)) === chunks.join('')).toBe(true);
});

it('depends on the text alone, not on how it comes or when', () => {
  const once = packedOf(LARGE);
  expect(packedOf([LARGE.join('')]) === once).toBe(true);
  expect([...Buffer.from(once.slice(0, 16), 'base64').subarray(4, 8)]).toEqual([0, 0, 0, 0]);
});

it('is made while the text comes, so that none of it has to be held whole', () => {
  let asked = 0;
  const chunks = (function* () {
    for (const line of LARGE) {
      asked++;
      yield line;
    }
  })();
  packed(chunks).next();
  expect(asked).toBeLessThan(LARGE.length / 2);
});
