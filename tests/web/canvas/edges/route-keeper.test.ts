import { describe, expect, it } from 'vitest';
import { RouteKeeper } from '../../../../src/web/canvas/edges/route-keeper.ts';
import { placingNamesAndRoutes } from '../../../../src/web/canvas/edges/scene-routes.ts';
import { Labelling } from '../../../../src/web/canvas/labels/labelling.ts';
import { loopBoxesOf, placeLoops } from '../../../../src/web/canvas/loops/place-loops.ts';
import { atOnce } from '../../../../src/web/canvas/slices.ts';
import type { Scene } from '../../../../src/web/picture/scene.ts';
import { star } from '../scenes.ts';

const SCREEN = { width: 1400, height: 900 };
/** Few edges: a lonely node is no less a node, and finds its place sooner. */
const large = (count: number): Scene => ({ ...star(count), edges: star(count).edges.slice(0, 40) });
const LARGE = large(160);
const across = (at: number) => ({ x: (at % 16) * 90 + (at % 3) * 11, y: Math.floor(at / 16) * 70 });
const placesOf = ({ nodes }: Scene) => new Map(nodes.map(({ id }, at) => [id, across(at)]));

function keeping(scene: Scene) {
  const labelling = new Labelling(null, () => SCREEN);
  const keeper = new RouteKeeper(labelling);
  keeper.update(scene, placesOf(scene), SCREEN);
  return { labelling, keeper };
}

const sidesOf = (labelling: Labelling) => LARGE.nodes.map(({ id }) => labelling.sideOf(id));

/** In as many slices as there can be. */
function finish(keeper: RouteKeeper): number {
  let slices = 0;
  for (; !keeper.isDone; slices++) keeper.workFor(0);
  return slices;
}

describe('the names and routes of a large drawing', () => {
  it('are there at once, names below their nodes and edges straight', () => {
    const { labelling, keeper } = keeping(LARGE);
    expect(keeper.isDone).toBe(false);
    expect(new Set(sidesOf(labelling))).toEqual(new Set(['below']));
    expect(keeper.routes.size).toBe(0);
    expect(labelling.placed.allAt(1).some(({ scale }) => scale > 0)).toBe(true);
  });

  it('are in the end those that are worked out at once', () => {
    const { labelling, keeper } = keeping(LARGE);
    expect(finish(keeper)).toBeGreaterThan(100);
    const other = new Labelling(null, () => SCREEN);
    const positions = placesOf(LARGE);
    const loops = loopBoxesOf(LARGE, placeLoops(LARGE, positions));
    const before = { labels: other.placed, routes: new Map() };
    const found = atOnce(
      placingNamesAndRoutes({ scene: LARGE, positions, loops, screen: SCREEN, before }, other),
    );
    expect(keeper.routes).toEqual(found.routes);
    expect(keeper.routes.size).toBeGreaterThan(0);
    expect(labelling.placed.entries).toEqual(found.labels.entries);
    expect(labelling.placed.shownFrom).toEqual(found.labels.shownFrom);
  });

  it('change only when all of them are known', () => {
    const { labelling, keeper } = keeping(LARGE);
    const before = labelling.placed;
    let changes = 0;
    while (!keeper.isDone) {
      expect(labelling.placed).toBe(before);
      if (keeper.workFor(0)) changes++;
    }
    expect(changes).toBe(1);
    expect(labelling.placed).not.toBe(before);
  });

  it('are those of the drawing of now, where it changes meanwhile', () => {
    const { labelling, keeper } = keeping(LARGE);
    keeper.workFor(0);
    const larger = large(170);
    keeper.update(larger, placesOf(larger), SCREEN);
    finish(keeper);
    expect([...labelling.placed.entries.keys()].toSorted()).toEqual(
      larger.nodes.map(({ id }) => id).toSorted(),
    );
  });

  it('know who was selected meanwhile', () => {
    const { labelling, keeper } = keeping(LARGE);
    const nodes = LARGE.nodes.map((node) => ({ ...node, selected: node.id === 'n7' }));
    keeper.update({ ...LARGE, nodes }, placesOf(LARGE), SCREEN);
    finish(keeper);
    expect(labelling.placed.entries.get('n7')?.node.selected).toBe(true);
  });

  it('stay where nothing moves while the rest is worked out anew', () => {
    const { labelling, keeper } = keeping(LARGE);
    finish(keeper);
    const [sides, routes] = [sidesOf(labelling), keeper.routes];
    const moved = new Map([...placesOf(LARGE), ['n159', { x: 1800, y: 1200 }]]);
    keeper.update(LARGE, moved, SCREEN);
    expect(keeper.isDone).toBe(false);
    expect(sidesOf(labelling)).toEqual(sides);
    for (const { id, from, to } of LARGE.edges)
      if (from !== 'n159' && to !== 'n159') expect(keeper.routes.get(id)).toEqual(routes.get(id));
  });

  it('stay as they are while newcomers wait for their places, and nodes and badges have their new sizes', () => {
    const { labelling, keeper } = keeping(LARGE);
    finish(keeper);
    const places = placesOf(LARGE);
    const [sides, routes, shownFrom] = [sidesOf(labelling), keeper.routes, labelling.placed.shownFrom];
    const larger = large(170);
    const nodes = larger.nodes.map((each) => (each.id === 'n7' ? { ...each, size: 68, hidden: 3 } : each));
    const waiting = { ...larger, nodes };
    expect(keeper.update(waiting, places, SCREEN)).toBe(false);
    expect(keeper.isDone).toBe(true);
    expect(sidesOf(labelling)).toEqual(sides);
    expect(keeper.routes).toBe(routes);
    expect(labelling.placed.shownFrom).toBe(shownFrom);
    expect(labelling.placed.entries.get('n7')?.footprint).toMatchObject({
      hidden: 3,
      halfSize: { width: 34 },
    });
    expect(keeper.update(waiting, placesOf(waiting), SCREEN)).toBe(true);
    finish(keeper);
    expect(labelling.placed.entries.size).toBe(170);
  });

  it.each<[string, Scene, ReturnType<typeof placesOf>]>([
    ['somebody has moved', large(170), new Map([...placesOf(LARGE), ['n159', { x: 1800, y: 1200 }]])],
    ['somebody has left', { ...large(170), nodes: large(170).nodes.slice(2) }, placesOf(LARGE)],
    ['the language is another one', { ...large(170), lang: 'zh' }, placesOf(LARGE)],
  ])('do not wait for newcomers where %s', (_, larger, places) => {
    const { keeper } = keeping(LARGE);
    finish(keeper);
    expect(keeper.update(larger, places, SCREEN)).toBe(true);
  });

  it('of a small one are worked out at once', () => {
    expect(keeping(star(40)).keeper.isDone).toBe(true);
  });
});

describe('bent lines', () => {
  it('are told where they reach, beyond the nodes that they join, so that all of them can be shown', () => {
    const { keeper } = keeping(LARGE);
    expect(keeper.bent).toBeUndefined();
    finish(keeper);
    const spots = [...placesOf(LARGE).values()];
    const { left, right } = keeper.bent ?? { left: 0, right: 0 };
    expect(right - left).toBeGreaterThan(90);
    expect(left).toBeGreaterThan(Math.min(...spots.map(({ x }) => x)) - 400);
    expect(right).toBeLessThan(Math.max(...spots.map(({ x }) => x)) + 400);
  });
});
