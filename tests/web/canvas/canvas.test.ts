import { afterEach, describe, expect, it } from 'vitest';
import { EntenteError } from '../../../src/graph/errors.ts';
import { Canvas } from '../../../src/web/canvas/canvas.ts';
import { forcePlacement } from '../../../src/web/canvas/layouts/force.ts';
import type { LayoutJob, Placement } from '../../../src/web/canvas/layouts/job.ts';
import type { LayoutRunner } from '../../../src/web/canvas/layouts/runner.ts';
import { edge, frozen, node, scene, star } from './scenes.ts';

const made: Canvas[] = [];

function canvas(run: LayoutRunner['run'] = async (job) => forcePlacement(job)): Canvas {
  const container = document.createElement('div');
  document.body.append(container);
  const runner = { run, drop: () => undefined, stop: () => undefined };
  const drawn = new Canvas(
    container,
    { select: () => undefined, open: () => undefined },
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
    picture.setPositions({ a: { x: 1, y: 2 }, b: { x: 300, y: 4 } });
    await picture.draw(pair);
    expect(picture.positions()).toEqual({ a: { x: 1, y: 2 }, b: { x: 300, y: 4 } });
    picture.setPositions({ a: { x: 9, y: 9 } });
    expect(picture.positions()['a']).toEqual({ x: 9, y: 9 });
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
    picture.setPositions({ hub: { x: 5, y: 5 } });
    await picture.draw(drawn);
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
    picture.setPositions({ a: { x: 0, y: 0 }, b: { x: 1, y: 0 } });
    await picture.draw(pair);
    await picture.arrange();
    const { a, b } = picture.positions();
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(50);
  });

  it('lays a whole network out anew where most of it is new, and only then', async () => {
    const picture = canvas();
    picture.setPositions({ hub: { x: 5000, y: 5000 } });
    const { nodes, edges, ...rest } = star(20);
    await picture.draw({ ...rest, nodes: nodes.slice(0, 1), edges: [] });
    await picture.draw({ ...rest, nodes, edges }, { whole: true });
    expect(Math.hypot(picture.positions()['hub']?.x ?? 0, picture.positions()['hub']?.y ?? 0)).toBeLessThan(
      2000,
    );
    const before = picture.positions();
    await picture.draw({ ...rest, nodes: [...nodes, node('new')], edges }, { whole: true });
    expect(picture.positions()).toMatchObject(before);
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
