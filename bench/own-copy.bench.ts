import { it } from 'vitest';
import { decodeCopy } from '../src/web/trace/own-copy/decode-copy.ts';
import { matchCopy } from '../src/web/trace/own-copy/match-copy.ts';
import { layoutOf } from '../src/web/trace/own-copy/text-layout.ts';
import { madeText } from './made-text.ts';

/** How long a person's own copy of so many pages takes to open; ENTENTE_BENCH says another number. */
const PAGES = Number(process.env['ENTENTE_BENCH'] ?? 300);
const ROUNDS = 9;

const median = (times: readonly number[]): string =>
  `${([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN).toFixed(0)} ms`;

/** Milliseconds that a step takes, and what it gives. */
function timed<T>(step: () => T): { time: number; result: T } {
  const from = performance.now();
  const result = step();
  return { time: performance.now() - from, result };
}

it(`${PAGES} pages`, () => {
  const { text, claims } = madeText(PAGES);
  const bytes = new TextEncoder().encode(text);
  const times: Record<string, number[]> = { 'read as text': [], 'find the claims': [], 'lay out': [] };
  let found = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const decoded = timed(() => decodeCopy(bytes, 'made.txt'));
    const matched = timed(() => matchCopy({ document: 'doc:made', claims, text }));
    const { resolution, blocks } = matched.result;
    const laid = timed(() => layoutOf(text, blocks, resolution.found));
    times['read as text']?.push(decoded.time);
    times['find the claims']?.push(matched.time);
    times['lay out']?.push(laid.time);
    found = resolution.found.length;
  }
  console.log(`${text.length} characters, ${found} of ${claims.length} claims found`);
  console.table(
    Object.fromEntries(Object.entries(times).map(([step, all]) => [step, { median: median(all) }])),
  );
}, 600_000);
