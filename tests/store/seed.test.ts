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

it('a name that is all of the initials stands above a longer one that begins with them', async () => {
  const { hits } = await openMemory(graph).search('hg');
  expect(hits.slice(0, 2).map(({ id }) => id)).toEqual(['country:kr', 'summit:seoul']);
});

it('a claim is found by the whole of its own words, however many they are', async () => {
  const store = openMemory(graph);
  for (const { id, text } of graph.claims.slice(0, 20)) {
    for (const words of [text.zh, text.en]) expect((await store.search(words)).hits[0]?.id).toBe(id);
  }
});

it.each([
  [
    'institute:uk-aisi',
    ['British AI Safety Institute', 'United Kingdom AI Safety Institute', 'Great Britain AISI'],
  ],
  [
    'institute:uk-aisi',
    ['UK Artificial Intelligence Safety Institute', '英国AI安全研究所', '英国 AI 安全研究所', '英国AISI'],
  ],
  [
    'institute:us-aisi',
    ['American AI Safety Institute', 'United States of America AISI', '美国AISI', '美国AI安全研究所'],
  ],
  ['institute:cnaisda', ['China AISI', 'Chinese AI Safety Institute', '中国AISI', '中国AI安全研究所']],
  ['institute:japan-aisi', ['Japanese AISI', '日本AI安全研究所']],
  ['institute:korea-aisi', ['South Korean AI Safety Institute', '韩国AISI']],
  ['institute:inesia', ['French AI Safety Institute', 'France AISI', '法国AI安全研究所']],
  ['institute:india-aisi', ['Indian AISI', 'India AISI', '印度AISI']],
  ['institute:canada-caisi', ['Canada AISI', 'Canadian AISI', '加拿大AI安全研究所']],
  ['institute:singapore-aisi', ['Singapore AISI', 'Singaporean AI Safety Institute', '新加坡AISI']],
  ['institute:australia-aisi', ['Australian AISI', '澳大利亚AISI']],
  ['institute:eu-ai-office', ['欧盟AI办公室', 'European Union AI Office']],
])('%s is first, however its country and its field are said: %s', async (id, queries) => {
  const store = openMemory(graph);
  for (const query of queries) expect([query, (await store.search(query)).hits[0]?.id]).toEqual([query, id]);
});
