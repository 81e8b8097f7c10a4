import { it } from 'vitest';
import { openMemory } from '../src/store/memory/open-memory.ts';
import type { GraphReader } from '../src/store/port.ts';
import { fixture } from '../tests/store/fixture.ts';
import type { Entity, Graph } from '../src/graph/model.ts';

/** How long searches take on as many names as this; ENTENTE_BENCH says another number. */
const SIZE = Number(process.env['ENTENTE_BENCH'] ?? 100_000);
const ROUNDS = 15;
const ONSETS = ['br', 'kl', 'st', 'm', 'l', 'v', 'tr', 'g', 's', 'p'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ei'];
const CHARACTERS = Array.from('英美中日韩法德俄印欧首尔意向声明安全研究所国际网络人工智能合作协议组织会议');

/** The same numbers in every run: the “minimal standard” generator of Park and Miller, 1988. */
function numbers(seed: number): (most: number) => number {
  let state = seed;
  return (most) => (state = (state * 48271) % 2147483647) % most;
}

/** Entities with a Latin and a Chinese name, of syllables that recur as those of real names do. */
function named(size: number): Graph {
  const next = numbers(7);
  const pick = (from: readonly string[]): string => from[next(from.length)] ?? '';
  const word = (): string =>
    Array.from({ length: 2 + next(2) }, () => `${pick(ONSETS)}${pick(VOWELS)}`).join('');
  const run = (): string => Array.from({ length: 4 + next(6) }, () => pick(CHARACTERS)).join('');
  const entities = Array.from({ length: size }, (_, at): Entity => {
    const names: Entity['names'] = [
      { value: run(), lang: 'zh', role: 'short' },
      { value: `${word()} ${word()} Institute`, lang: 'en', role: 'official' },
    ];
    return { id: `country:n${at}`, kind: 'country', names };
  });
  return { ...fixture, entities, relations: [], claims: [], documents: [] };
}

async function median(reader: GraphReader, query: string): Promise<string> {
  await reader.search(query);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    await reader.search(query);
    times.push(performance.now() - from);
  }
  const [middle = NaN] = times.sort((a, b) => a - b).slice(Math.floor(ROUNDS / 2));
  return `${middle.toFixed(1)} ms`;
}

/** What somebody may type of a name, with and without an error. */
function queriesFor({ entities }: Graph): Record<string, string> {
  const [chinese, latin] = (entities[Math.floor(entities.length / 2)]?.names ?? []).map(({ value }) => value);
  const [first = '', second = ''] = (latin ?? '').split(' ');
  return {
    'whole Latin name': latin ?? '',
    'one word': first,
    'beginning of a word': first.slice(0, 3),
    'frequent word': 'Institute',
    'Latin name with an error': `${first} ${second.slice(0, 2)}${second.slice(3)}`,
    'word with an error': `${first.slice(0, 3)}x${first.slice(4)}`,
    'whole Chinese name': chinese ?? '',
    'two characters': (chinese ?? '').slice(0, 2),
    'Chinese name with an error': `${chinese?.slice(0, 2)}火${chinese?.slice(3)}`,
    'nothing like it': 'qwxyzqwxyz',
  };
}

it(`${SIZE} names`, async () => {
  const graph = named(SIZE);
  const from = performance.now();
  const reader = openMemory(graph);
  await reader.search('x');
  const index = `${((performance.now() - from) / 1000).toFixed(1)} s`;
  const rows: Record<string, { median: string; total: number }> = {};
  for (const [name, query] of Object.entries(queriesFor(graph))) {
    rows[name] = { median: await median(reader, query), total: (await reader.search(query)).total };
  }
  const { heapUsed } = process.memoryUsage();
  console.log(`index: ${index}, heap ${Math.round(heapUsed / 2 ** 20)} MB`);
  console.table(rows);
}, 600_000);
