import { it } from 'vitest';
import { STATUSES } from '../src/graph/lists.ts';
import type { Claim } from '../src/graph/model.ts';
import { decodeCopy } from '../src/graph/text-copy/decode-copy.ts';
import { matchCopy } from '../src/web/trace/own-copy/match-copy.ts';
import { layoutOf } from '../src/web/trace/own-copy/text-layout.ts';
import { aClaim, aDocument, claimIn, graphOf } from '../tests/graph/build.ts';
import { madeText } from './made-text.ts';
import { measureOpening } from './own-copy/opening.ts';

/** How long a person's own copy of so many pages takes to open; ENTENTE_BENCH says another number. */
const PAGES = Number(process.env['ENTENTE_BENCH'] ?? 300);
const ROUNDS = 9;
/** Of the reader: beside the chain of a claim, and alone. */
const WIDTHS = [320, 640];

const milliseconds = (time: number): string => `${time.toFixed(0)} ms`;
const median = (times: readonly number[]): string =>
  milliseconds([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN);

/** Milliseconds that a step takes, and what it gives. */
function timed<T>(step: () => T): { time: number; result: T } {
  const from = performance.now();
  const result = step();
  return { time: performance.now() - from, result };
}

it(`${PAGES} pages, step by step`, () => {
  const { text, claims } = madeText(PAGES);
  const bytes = new TextEncoder().encode(text);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const decoded = timed(() => decodeCopy(bytes, 'made.txt'));
    const matched = timed(() => matchCopy({ document: 'doc:made', claims, text }));
    const { resolution, blocks } = matched.result;
    const laid = timed(() => layoutOf(text, blocks, resolution.found));
    return { decoded, matched, laid, found: resolution.found.length };
  });
  console.log(`${text.length} characters, ${rounds[0]?.found} of ${claims.length} claims found`);
  console.table({
    'read as text': { median: median(rounds.map(({ decoded }) => decoded.time)) },
    'find the claims': { median: median(rounds.map(({ matched }) => matched.time)) },
    'lay out': { median: median(rounds.map(({ laid }) => laid.time)) },
  });
}, 600_000);

it(`${PAGES} pages in a browser`, async () => {
  const { text, claims } = madeText(PAGES);
  const plain = claimIn(graphOf([aClaim('claim:made/001')]), 'claim:made/001');
  const whole = claims.map((claim, at): Claim => {
    const status = STATUSES[at % STATUSES.length] ?? 'uncited';
    return { ...plain, ...claim, cites: [...claim.cites], status };
  });
  const document = aDocument('doc:made', { lang: 'zh' });
  const rows: Record<string, Record<string, string>> = {};
  for (const width of WIDTHS) {
    const times = await measureOpening({ document, claims: whole, text }, width);
    rows[`${width} px`] = Object.fromEntries(
      Object.entries(times).map(([name, time]: [string, number]) => [name, milliseconds(time)]),
    );
  }
  console.table(rows);
}, 600_000);
