import { afterEach, describe, expect, it } from 'vitest';
import { EntenteError } from '../../../../src/graph/errors.ts';
import {
  Canvas,
  type CanvasEvents,
  type Positions,
} from '../../../../src/web/canvas/cytoscape/cytoscape-renderer.ts';
import { forcePlacement } from '../../../../src/web/canvas/layouts/force.ts';
import { LAYOUTS } from '../../../../src/web/canvas/layouts/index.ts';
import type { LayoutJob, Placement } from '../../../../src/web/canvas/layouts/layout-input.ts';
import type { LayoutRunner } from '../../../../src/web/canvas/layouts/layout-runner.ts';
import { edge, frozen, node, placed, scene, star } from '../scenes.ts';

const made: Canvas[] = [];

function canvas(
  run: LayoutRunner['run'] = async (job, { layout }) => LAYOUTS[layout](job),
  events: Partial<CanvasEvents> = {},
): Canvas {
  const container = document.createElement('div');
  document.body.append(container);
  const runner = { run, drop: () => undefined, stop: () => undefined };
  const drawn = new Canvas(
    container,
    { select: () => undefined, open: () => undefined, ...events },
    { runner, headless: true },
  );
  made.push(drawn);
  return drawn;
}

afterEach(() => {
  for (const drawn of made.splice(0)) drawn.destroy();
  document.body.replaceChildren();
});

const pair = scene([node('a'), node('b')], [edge('a', 'b')]);
const three = scene([node('a'), node('b'), node('c')], [edge('a', 'b'), edge('b', 'c')]);

describe('Canvas', () => {
  it('moves nothing that is drawn when a neighbour arrives', async () => {
    const picture = canvas();
    await picture.draw(star(20));
    const before = picture.positions();
    const { nodes, edges, ...rest } = star(20);
    await picture.draw({ ...rest, nodes: [node('new'), ...nodes], edges: [...edges, edge('new', 'n1')] });
    const { new: arrived, ...after } = picture.positions();
    expect(after).toEqual(before);
    expect(arrived).toBeDefined();
  });

  it('takes out what is no longer in the scene', async () => {
    const picture = canvas();
    await picture.draw(three);
    await picture.draw(pair);
    expect(Object.keys(picture.positions()).sort()).toEqual(['a', 'b']);
    await picture.draw(scene([], []));
    expect(picture.positions()).toEqual({});
  });

  it('puts a node that comes back where it stood', async () => {
    const picture = canvas();
    await picture.draw(three);
    const before = picture.positions();
    await picture.draw(pair);
    await picture.draw(three);
    expect(picture.positions()).toEqual(before);
  });

  it('asks for no layout when places are given for all', async () => {
    const picture = canvas(async () => Promise.reject(new Error('a layout ran')));
    const places = { a: { x: 1, y: 2 }, b: { x: 300, y: 4 } };
    await picture.draw(placed(pair, places));
    expect(picture.positions()).toEqual(places);
    await picture.draw(placed(pair, { ...places, a: { x: 9, y: 9 } }));
    expect(picture.positions()).toEqual({ ...places, a: { x: 9, y: 9 } });
  });

  it('moves nothing when theme or language change', async () => {
    const picture = canvas();
    await picture.draw(star(12));
    const before = picture.positions();
    await picture.draw({ ...star(12), theme: 'dark', lang: 'zh' });
    expect(picture.positions()).toEqual(before);
  });

  it('never writes to a scene, nor keeps one that cytoscape could write to', async () => {
    const picture = canvas();
    const drawn = frozen(star(12));
    const copy = structuredClone(drawn);
    await picture.draw(drawn);
    await picture.draw(frozen(placed(drawn, { hub: { x: 5, y: 5 } })));
    expect(drawn).toEqual(copy);
  });

  it('leaves an older scene to the newer one while its layout is running', async () => {
    const waiting: { job: LayoutJob; done: (placement: Placement) => void }[] = [];
    const picture = canvas((job) => new Promise((done) => waiting.push({ job, done })));
    const older = picture.draw(three);
    const newer = picture.draw(scene([node('z')], []));
    for (const { job, done } of waiting.reverse()) done(forcePlacement(job));
    await Promise.all([older, newer]);
    expect(Object.keys(picture.positions())).toEqual(['z']);
  });

  it('says so when the layout cannot run', async () => {
    const picture = canvas(async () => Promise.reject(new EntenteError('unavailable', 'no worker')));
    await expect(picture.draw(pair)).rejects.toThrow('no worker');
  });

  it('lays everything out anew when told to', async () => {
    const picture = canvas();
    await picture.draw(placed(pair, { a: { x: 0, y: 0 }, b: { x: 1, y: 0 } }));
    await picture.draw(pair);
    const { a, b } = picture.positions();
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(50);
  });

  it('lays a whole network out anew where most of it is new, and only then', async () => {
    const picture = canvas();
    const { nodes, edges, ...rest } = placed(star(20), { hub: { x: 5000, y: 5000 } });
    await picture.draw({ ...rest, nodes: nodes.slice(0, 1), edges: [] });
    await picture.draw({ ...rest, nodes, edges }, { whole: true });
    expect(Math.hypot(picture.positions()['hub']?.x ?? 0, picture.positions()['hub']?.y ?? 0)).toBeLessThan(
      2000,
    );
    const before = picture.positions();
    const grown = placed({ ...rest, nodes: [...nodes, node('new')], edges }, before);
    await picture.draw(grown, { whole: true });
    expect(picture.positions()).toMatchObject(before);
  });

  it('tells where everything has settled, and brings it all to where another scene says', async () => {
    const settled: Positions[] = [];
    const picture = canvas(undefined, { settled: (positions) => settled.push(positions) });
    await picture.draw(star(12));
    expect(settled).toEqual([picture.positions()]);
    const moved = { ...settled[0], hub: { x: -70, y: 12 } };
    await picture.draw(placed(star(12), moved));
    expect(settled[1]).toEqual(moved);
  });

  it('does not draw again what it has told itself', async () => {
    const settled: Positions[] = [];
    const picture = canvas(undefined, { settled: (positions) => settled.push(positions) });
    await picture.draw(star(12));
    await picture.draw(placed(star(12), settled[0] ?? {}));
    expect(settled).toHaveLength(1);
    await picture.draw(placed({ ...star(12), lang: 'zh' }, settled[0] ?? {}));
    expect(settled).toHaveLength(2);
  });

  it('lays out anew what the scene lets go of, around what it still gives', async () => {
    const picture = canvas();
    await picture.draw(star(12));
    const { hub, ...others } = picture.positions();
    await picture.draw(placed(star(12), { ...others, hub: { x: 700, y: 700 } }));
    await picture.draw(placed({ ...star(12), layout: 'columns' }, { hub: { x: 700, y: 700 } }));
    const { hub: after, ...rest } = picture.positions();
    expect(hub).not.toEqual(after);
    expect(after).toEqual({ x: 700, y: 700 });
    for (const [id, at] of Object.entries(rest)) expect(at, id).not.toEqual(others[id]);
  });

  it('lays out anew by another layout though nobody had settled', async () => {
    const picture = canvas();
    await picture.draw(star(12));
    const before = picture.positions();
    await picture.draw({ ...star(12), layout: 'concentric' });
    expect(picture.positions()).not.toEqual(before);
  });

  it('takes places on the way for what they are, and settles once', async () => {
    const settled: Positions[] = [];
    const picture: Canvas = canvas(
      async (job, { partial }) => {
        partial(new Float32Array(job.nodes.flatMap((_, i) => [i, 0])));
        expect(picture.positions()).toEqual({});
        return forcePlacement(job);
      },
      { settled: (positions) => settled.push(positions) },
    );
    await picture.draw(three);
    expect(settled).toEqual([picture.positions()]);
    expect(Object.keys(picture.positions())).toEqual(['a', 'b', 'c']);
  });

  it('leaves its container as it was', async () => {
    const container = document.createElement('div');
    const picture = new Canvas(
      container,
      { select: () => undefined, open: () => undefined },
      { headless: true },
    );
    expect(container.childElementCount).toBe(1);
    picture.destroy();
    expect(container.childElementCount).toBe(0);
  });
});
