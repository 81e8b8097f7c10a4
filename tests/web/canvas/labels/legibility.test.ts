import { documents as texts } from '../../../../src/web/i18n/en-documents.ts';
import { describe, expect, it } from 'vitest';
import { openDataset } from '../../../../src/dataset/load.ts';
import { indexVocabulary } from '../../../../src/graph/vocabulary.ts';
import { boxAt, overlapArea, type Box } from '../../../../src/web/canvas/geometry.ts';
import { layoutInputOf, newPositions } from '../../../../src/web/canvas/layouts/input-from-scene.ts';
import { bodyBoxes } from '../../../../src/web/canvas/labels/label-cost.ts';
import { obstaclesOf } from '../../../../src/web/canvas/labels/obstacles.ts';
import { LAYOUTS } from '../../../../src/web/canvas/layouts/index.ts';
import { LEGIBLE_SIZE } from '../../../../src/web/canvas/labels/legibility.ts';
import { Labelling } from '../../../../src/web/canvas/labels/labelling.ts';
import { nameBoxes } from '../../../../src/web/canvas/labels/name-boxes.ts';
import { fitTransform, DEFAULT_VIEWPORT } from '../../../../src/web/canvas/viewport.ts';
import { openMemory } from '../../../../src/store/memory/open-memory.ts';
import { hiddenIn } from '../../../../src/web/session/hidden.ts';
import { learn, NOTHING_KNOWN } from '../../../../src/web/session/known.ts';
import { subgraphOf } from '../../../../src/web/session/subgraph.ts';
import { viewOf } from '../../../links.ts';
import { LAYOUT_IDS, sceneOf, type LayoutId, type Scene } from '../../../../src/web/picture/scene.ts';

const NETWORK = 'network:international-network';
const MEETING = 'meeting:network-first';

// The outlook alone: a picture that stays while the shipped data grows.
const opened = await openDataset('tests/fixtures/outlook.json');
if ('faults' in opened) throw new Error('the fixture has faults: see “entente check”');
const reader = openMemory(opened.graph);
const { vocabulary } = opened.graph;

/** The picture of 25 that one comes to by expanding the Network and its first meeting. */
async function pictureOf25(lang: 'zh' | 'en', layout: LayoutId): Promise<Scene> {
  const pieces = [await reader.expand(NETWORK), await reader.expand(MEETING)];
  const ids = [
    ...new Set([NETWORK, MEETING, ...pieces.flatMap((piece) => piece.entities.map(({ id }) => id))]),
  ];
  const shown = ids.slice(0, 25).sort();
  const among = await reader.among(shown);
  const known = learn(NOTHING_KNOWN, among);
  const subgraph = subgraphOf(known, shown);
  return sceneOf(
    { subgraph, hidden: hiddenIn(subgraph, known), faded: { entities: new Set(), relations: new Set() } },
    viewOf({ shown, layout }, { lang }),
    {
      vocabulary: indexVocabulary(vocabulary),
      theme: 'light',
      reducedMotion: true,
      bibliography: texts.documentLayer.lines,
      words: { between: (from, until) => `${from}–${until}`, foretold: (day) => `forecast for ${day}` },
    },
  );
}

/** The picture as it is shown whole at 1440 × 900: sizes of letters on the screen, and what covers what. */
function shown(scene: Scene) {
  const labelling = new Labelling(null);
  const input = layoutInputOf(scene, new Map(), { labelling, viewport: DEFAULT_VIEWPORT });
  const positions = newPositions(input, LAYOUTS[scene.layout](input));
  labelling.place(scene, positions, obstaclesOf(scene, positions));
  const box = labelling.placed.bounds(1);
  if (!box) throw new Error('nothing is drawn');
  const { zoom } = fitTransform((at) => labelling.placed.bounds(at) ?? box, DEFAULT_VIEWPORT);
  const drawn = scene.nodes.flatMap(({ id }) => labelling.placed.drawn(id, zoom) ?? []);
  const named = drawn.filter(({ scale }) => scale > 0);
  const letters = named.map(({ id, scale }) => {
    const node = scene.nodes.find((each) => each.id === id)!;
    return labelling.footprint(node, scene).smallestFont * scale * zoom;
  });
  // Line by line: a short one below a long one leaves room at its sides.
  const labels = named.flatMap(({ id, at, text, position, scale }) =>
    nameBoxes(text, position, scale).map((box) => ({ id, box: boxAt(at, box) })),
  );
  const bodies = drawn.map((each) => ({ id: each.id, boxes: bodyBoxes(each) }));
  return { zoom, letters, labels, bodies, badges: drawn.flatMap((each) => badgesOf(each)) };
}

const badgesOf = ({
  id,
  at,
  marks,
}: {
  id: string;
  at: { x: number; y: number };
  marks?: { badge?: Box };
}) => (marks?.badge ? [{ id, box: boxAt(at, marks.badge) }] : []);

const covering = (one: { id: string; box: Box }, others: { id: string; box: Box }[], least = 0): string[] =>
  others.flatMap((other) =>
    other.id !== one.id && overlapArea(one.box, other.box) > least ? [`${one.id} on ${other.id}`] : [],
  );

describe.each(['zh', 'en'] as const)('the picture of 25 in %s', (lang) => {
  it.each(LAYOUT_IDS)('can be read without zooming, laid out by %s', async (layout) => {
    const scene = await pictureOf25(lang, layout);
    expect(scene.nodes).toHaveLength(25);
    const { letters, labels, bodies, badges } = shown(scene);
    expect(Math.min(...letters)).toBeGreaterThanOrEqual(LEGIBLE_SIZE - 0.01);
    expect(labels.flatMap((label) => covering(label, labels))).toEqual([]);
    const nodes = bodies.flatMap(({ id, boxes }) => boxes.map((box) => ({ id, box })));
    expect(labels.flatMap((label) => covering(label, nodes))).toEqual([]);
    expect(badges.flatMap((badge) => covering(badge, nodes))).toEqual([]);
  });
});
