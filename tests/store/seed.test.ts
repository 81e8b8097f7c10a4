import { expect, it } from 'vitest';
import { openDataset } from '../../src/dataset/load.ts';
import { createApp } from '../../src/server/app.ts';
import { openHttp } from '../../src/store/http.ts';
import { openMemory } from '../../src/store/memory/open-memory.ts';
import { describeReaderOf } from './contract.ts';

const opened = await openDataset('graph-seed');
if ('faults' in opened) throw new Error(`graph-seed has ${opened.faults.length} faults: see “entente check”`);
const { graph } = opened;

describeReaderOf('memory with the shipped data', async () => ({ reader: openMemory(graph) }), graph);

describeReaderOf(
  'http with the shipped data',
  async () => {
    const app = createApp({ reader: openMemory(graph) });
    return { reader: openHttp('http://localhost', (url, init) => app.request(url, init)) };
  },
  graph,
);

it('a name of one’s own stands above the same words that somebody else prints for another', async () => {
  const { hits } = await openMemory(graph).search('AI Safety Summit');
  expect(hits.slice(0, 2).map(({ id }) => id)).toEqual(['summit:bletchley', 'summit:seoul']);
});
