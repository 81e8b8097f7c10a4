import type { Recorder } from './record.ts';

/** What people look for in the shipped data, in both languages, with an error among them. */
const QUERIES = [
  'South Korea',
  '首尔意向声明',
  'Bletchley',
  '国际网络',
  'AISI',
  'United States',
  'Brookngs',
  '英美',
  'OECD',
];
/** Milliseconds between two letters: quick hands, but slow enough for the page to ask after each letter. */
const LETTER = [130, 220] as const;
/** Milliseconds of looking at what came. */
const LOOK = [250, 900] as const;
/** Milliseconds between two asks whether the store answers, as the page does it. */
const WATCH = 1800;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Random numbers from 0 up to 1, the same in every run: Park and Miller’s generator. */
const numbers = (seed: number): (() => number) => {
  let state = seed + 1;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
};

interface Found {
  hits: { id: string; type: string }[];
}
interface Detail {
  relations?: { items: { id: string; from: string; to: string }[] };
  claims?: { items: { id: string }[] };
}

/** Somebody who types, opens, expands, asks for paths and turns to lists, without a rest, until the time is over. */
export async function person(recorder: Recorder, seed: number, until: number): Promise<void> {
  const random = numbers(seed * 7919);
  const between = ([least, most]: readonly [number, number]): number => least + random() * (most - least);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const over = (): boolean => performance.now() > until;
  const { get } = recorder;

  async function watch(): Promise<void> {
    while (!over()) {
      await get('readyz');
      await wait(WATCH);
    }
  }

  /** Letter by letter; the next one calls off the search for those before, as on the page. */
  async function search(): Promise<Found | undefined> {
    let last: Promise<unknown> = Promise.resolve();
    let leaving = new AbortController();
    const letters = Array.from(pick(QUERIES) ?? '');
    for (let at = 1; at <= letters.length && !over(); at++) {
      leaving.abort();
      leaving = new AbortController();
      const query = encodeURIComponent(letters.slice(0, at).join(''));
      last = get(`api/search?query=${query}`, leaving.signal);
      await wait(between(LETTER));
    }
    return (await last) as Found | undefined;
  }

  /** An entity into the picture and the inspector, its neighbours, and some of its lines with their claims. */
  async function open(id: string): Promise<void> {
    const [detail] = await Promise.all([get(`api/entity?id=${id}`), get(`api/among?ids=${id}`)]);
    await wait(between(LOOK));
    await get(`api/expand?id=${id}`);
    await wait(between(LOOK));
    const { relations, claims } = (detail ?? {}) as Detail;
    const lines = (relations?.items ?? []).slice(0, 8);
    await Promise.all(lines.map((line) => get(`api/relation?id=${encodeURIComponent(line.id)}`)));
    const claim = pick(claims?.items ?? []);
    if (claim) await get(`api/claim?id=${encodeURIComponent(claim.id)}`);
    const other = pick(lines)?.to;
    if (other && other !== id) await get(`api/paths?from=${id}&to=${other}`);
  }

  async function turn(): Promise<void> {
    await get(pick(['api/claims', 'api/relations', 'api/documents', 'api/entities', 'api/network']) ?? '');
    await wait(between(LOOK));
  }

  await Promise.all([get(''), get('api/about')]);
  const watching = watch();
  while (!over()) {
    const found = await search();
    const hit = found?.hits.find(({ type }) => type === 'entity');
    if (hit) await open(hit.id);
    await turn();
  }
  await watching;
}
