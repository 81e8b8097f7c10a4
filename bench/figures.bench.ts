import { afterAll, beforeAll, it } from 'vitest';
import { LAYOUT_IDS, type LayoutId, type Scene } from '../src/web/picture/scene.ts';
import { openEasel } from './picture/easel.ts';
import { figuresOf, type Figures } from './picture/figures.ts';
import type { Positions } from '../src/web/canvas/renderer.ts';
import { madeAlbum, shippedAlbum, type Album } from './picture/scenes.ts';

/**
 * ENTENTE_BENCH is a regular expression that chooses cases by their names, as they stand in the table:
 * `^shipped en force`, `grown`, `made 80.*1440`. ENTENTE_BENCH_PICTURES is a folder for pictures of them.
 */
const CHOSEN = new RegExp(process.env['ENTENTE_BENCH'] ?? '');
const PICTURES = process.env['ENTENTE_BENCH_PICTURES'];

/** Size of the picture on the page, by the width of the window (1440 × 900, 1024 × 768, 768 × 1024, 390 × 844). */
const SIZES = {
  1440: { width: 836, height: 819 },
  1024: { width: 652, height: 687 },
  768: { width: 768, height: 509 },
  390: { width: 390, height: 489 },
} as const;
const WIDTHS = [1440, 1024, 768, 390] as const;
const LANGS = ['en', 'zh'] as const;
const MADE = [25, 80, 300];
const EXPANSIONS = 11;
/** After so many of them the same is laid out afresh as well, as “Tidy” does. */
const TIDIED = [2, 3, 5, 11];
const START = 'network:international-network';

let easel: Awaited<ReturnType<typeof openEasel>>;
const rows: Record<string, Record<string, number | string>> = {};
beforeAll(async () => {
  easel = await openEasel();
}, 120_000);
afterAll(async () => {
  await easel.close();
  console.table(rows);
});

const rowOf = (figures: Figures) => ({
  crossings: figures.crossings,
  'through nodes': figures.throughNodes,
  'through names': figures.throughNames,
  'names on nodes': figures.namesOnNodes,
  touching: figures.touching,
  '< 10 px': figures.near,
  astray: figures.astray,
  merged: figures.merged,
  undrawn: figures.undrawn,
  'left out': figures.leftOut,
  'letter px': figures.smallestLetter.toFixed(1),
  'width %': figures.width,
  'height %': figures.height,
  outside: figures.outside,
});

/** Draw a scene, and add what it measures to the table. */
async function measure(
  name: string,
  scene: Scene,
  { width, whole, moved }: { width: keyof typeof SIZES; whole: boolean; moved?: Positions },
): Promise<Positions> {
  const { shapes, positions } = await easel.draw(scene, whole);
  const jumps = Object.entries(moved ?? {}).filter(
    ([id, { x, y }]) => positions[id]?.x !== x || positions[id].y !== y,
  );
  rows[name] = { nodes: scene.nodes.length, ...rowOf(figuresOf(shapes, SIZES[width])), moved: jumps.length };
  if (PICTURES) await easel.picture(`${PICTURES}/${name.replaceAll(' ', '-')}.png`);
  return positions;
}

const cases = LANGS.flatMap((lang) =>
  LAYOUT_IDS.flatMap((layout) => WIDTHS.map((width) => ({ lang, layout, width }))),
);

async function measureAll(
  data: string,
  album: Album,
  { lang, layout, width }: (typeof cases)[number],
): Promise<void> {
  const name = `${data} ${lang} ${layout} ${width}`;
  if (!CHOSEN.test(name)) return;
  await easel.open(SIZES[width]);
  await measure(name, await album.scene({ shown: album.whole, lang, layout }), { width, whole: true });
}

it('the shipped data', async () => {
  const album = await shippedAlbum();
  for (const each of cases) await measureAll('shipped', album, each);
}, 600_000);

it('a hub of the shipped data with its neighbours', async () => {
  const album = await shippedAlbum();
  const shown = [...new Set([START, ...(await album.neighbours(START))])].sort();
  for (const each of cases) await measureAll('hub', { ...album, whole: shown }, each);
}, 600_000);

/** Institutes, countries, what they founded and signed: the picture of an alliance, without endorsements and attendance. */
const ALLIANCE = [
  'network:international-network',
  'union:eu',
  ...['us', 'gb', 'kr', 'jp', 'fr', 'ca', 'sg', 'au', 'ke'].map((code) => `country:${code}`),
];
const OFF = ['endorsed', 'takes-part'];

it('an alliance of the shipped data, two kinds of relation switched off', async () => {
  const album = await shippedAlbum();
  const near = await Promise.all(ALLIANCE.map((id) => album.neighbours(id)));
  const named = new Set(ALLIANCE);
  const shown = [
    ...new Set([...ALLIANCE, ...near.flat().filter((id) => /^(institute|summit|meeting):/.test(id))]),
  ];
  const alliance = {
    ...{ ...album, whole: shown.filter((id) => named.has(id) || !id.startsWith('country:')).sort() },
    scene: (wanted: Parameters<Album['scene']>[0]) => album.scene({ ...wanted, off: OFF }),
  };
  for (const each of cases) await measureAll('alliance', alliance, each);
}, 600_000);

it.each(MADE)(
  'a made graph of %i',
  async (count) => {
    const album = await madeAlbum(count);
    for (const each of cases) await measureAll(`made ${count}`, album, each);
  },
  1_800_000,
);

/** Of the nodes that have hidden neighbours the one with most lines in the picture, the first among equals. */
function mostConnected({ nodes, edges }: Scene): string | undefined {
  const degree = (id: string): number => edges.filter(({ from, to }) => from === id || to === id).length;
  const open = nodes.filter(({ hidden }) => hidden > 0);
  return open.sort((a, b) => degree(b.id) - degree(a.id) || (a.id < b.id ? -1 : 1))[0]?.id;
}

/** Expand the most connected node that has hidden neighbours, again and again; then lay out afresh what has grown. */
async function grow(lang: Scene['lang'], layout: LayoutId): Promise<void> {
  const name = `grown ${lang} ${layout} 1440`;
  if (!CHOSEN.test(name)) return;
  const album = await shippedAlbum();
  await easel.open(SIZES[1440]);
  let shown = [...new Set([START, ...(await album.neighbours(START))])].sort();
  let positions: Positions = {};
  const fresh: { step: number; shown: string[] }[] = [];
  for (let step = 0; step <= EXPANSIONS; step++) {
    const scene = await album.scene({ shown, lang, layout, positions });
    positions = await measure(`${name} +${String(step).padStart(2, '0')}`, scene, {
      ...{ width: 1440, whole: false, moved: positions },
    });
    if (TIDIED.includes(step)) fresh.push({ step, shown });
    const next = mostConnected(await album.scene({ shown, lang, layout }));
    if (next === undefined) break;
    shown = [...new Set([...shown, ...(await album.neighbours(next))])].sort();
  }
  for (const { step, shown: same } of fresh) {
    await easel.open(SIZES[1440]);
    const scene = await album.scene({ shown: same, lang, layout });
    await measure(`${name} +${String(step).padStart(2, '0')} tidied`, scene, { width: 1440, whole: true });
  }
}

it('growing', async () => {
  for (const lang of LANGS) for (const layout of LAYOUT_IDS) await grow(lang, layout);
}, 900_000);
