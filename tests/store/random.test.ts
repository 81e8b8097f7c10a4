import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInterchange } from '../../src/dataset/interchange/read.ts';
import { openDataset } from '../../src/dataset/load.ts';
import { canonicalJson } from '../../src/graph/canonical.ts';
import { createApp } from '../../src/server/app.ts';
import { openHttp } from '../../src/store/http.ts';
import { openMemory } from '../../src/store/memory/open-memory.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { folderOf } from '../dataset/fixture.ts';
import { describeSame } from './contract/random.ts';
import { filesOf } from './contract/random/folder.ts';
import { graphs } from './contract/random/graphs.ts';

/** A store behind a server: it is filled past the server, and asked through it. */
async function overHttp(): Promise<GraphStore> {
  const memory = openMemory();
  const app = createApp({ reader: memory });
  const reader = openHttp('http://localhost', (url, init) => app.request(url, init));
  return {
    ...reader,
    load: (graph) => memory.load(graph),
    clear: () => memory.clear(),
    close: () => memory.close(),
  };
}

describeSame('http with small random graphs', overHttp, { runs: 15 });

describe('the random graphs', () => {
  it('are such as the check accepts: a folder with the same words makes the same graph', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async ({ authored, graph }) => {
        const opened = await openDataset(await folderOf(filesOf(authored)));
        expect('faults' in opened ? opened.faults : []).toEqual([]);
        expect(opened).toMatchObject({ graph: { data: graph.data } });
      }),
      { numRuns: 25 },
    );
  });

  it('are such as an export may hold', () => {
    fc.assert(
      fc.property(graphs, ({ graph }) => {
        expect(readInterchange(canonicalJson(graph))).toEqual(graph);
      }),
      { numRuns: 25 },
    );
  });

  it('hold now and then whatever a store has to tell apart', () => {
    const drawn = fc.sample(graphs, { numRuns: 200, seed: 1 }).map(({ graph }) => JSON.stringify(graph));
    const holds = (what: string) => drawn.filter((text) => text.includes(what)).length;
    for (const what of WHATEVER) expect(holds(what), what).toBeGreaterThan(2);
    const itself = drawn.filter((text) => /"from":"([^"]+)","to":"\1"/.test(text));
    expect(itself.length, 'a relation of a thing with itself').toBeGreaterThan(20);
  });
});

const WHATEVER = [
  ...['"rejected":', '"predicted"', '"denies"', '"disputed":', '"in-tension"', '"prospective":true', '"met"'],
  ...[
    '"wide"',
    '"mismatch"',
    '"sources":2',
    '"sources":1',
    '/second"',
    '"number":3',
    '"former"',
    '"lang":"ja"',
  ],
  ...[
    'cooperates-with/',
    '2-plus-2/',
    'entente-meta:',
    '2nd-body:',
    'from:',
    '/1000"',
    '"complete":',
    '"not-met"',
  ],
];
