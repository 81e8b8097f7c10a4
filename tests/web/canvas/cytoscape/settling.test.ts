import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CytoscapeRenderer } from '../../../../src/web/canvas/cytoscape/cytoscape-renderer.ts';
import { Settling } from '../../../../src/web/canvas/cytoscape/settling.ts';
import { RouteKeeper } from '../../../../src/web/canvas/edges/route-keeper.ts';
import { Labelling } from '../../../../src/web/canvas/labels/labelling.ts';
import type { RendererEvents } from '../../../../src/web/canvas/renderer.ts';
import type { Scene } from '../../../../src/web/picture/scene.ts';
import { fakeScreen } from '../fake-screen.ts';
import { placed, star } from '../scenes.ts';

const across = (at: number) => ({ x: (at % 16) * 90 + (at % 3) * 11, y: Math.floor(at / 16) * 70 });
const STAR = star(160);
const LARGE: Scene = placed(
  { ...STAR, edges: STAR.edges.slice(0, 30), reducedMotion: true },
  Object.fromEntries(STAR.nodes.map(({ id }, at) => [id, across(at)])),
);

/** A renderer, and what it calls when everything is there to be seen. */
function rendering(seen: (renderer: CytoscapeRenderer) => void = () => undefined) {
  const container = document.createElement('div');
  document.body.append(container);
  const events: RendererEvents = {
    select: () => undefined,
    open: () => undefined,
    settled: () => seen(renderer),
  };
  // Nothing is painted here: that takes long, and is not what this is about.
  const renderer: CytoscapeRenderer = new CytoscapeRenderer(container, events, { headless: true });
  return renderer;
}

beforeEach(fakeScreen);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('a drawing in a room that has become smaller', () => {
  it('has no fewer names than one that is drawn in such a room from the start', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const rows = star(36);
    const scene: Scene = placed(
      { ...rows, edges: [], reducedMotion: true },
      Object.fromEntries(
        rows.nodes.map(({ id }, at) => [id, { x: (at % 6) * 125, y: Math.floor(at / 6) * 118 }]),
      ),
    );
    const renderer = rendering();
    await renderer.draw(scene);
    renderer.resize({ fitted: true });
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(430);
    renderer.resize({ fitted: true });
    const before = renderer.shapes().names.length;
    vi.advanceTimersByTime(1000);
    const fresh = rendering();
    await fresh.draw(scene);
    expect(before).toBeLessThan(renderer.shapes().names.length);
    expect(renderer.shapes().names.length).toBeGreaterThanOrEqual(fresh.shapes().names.length);
    vi.useRealTimers();
    for (const one of [renderer, fresh]) one.destroy();
  });
});

describe('a large drawing', () => {
  it('is there before its names and lines have found their places, and done when they have', async () => {
    const order: string[] = [];
    const renderer = rendering(() => order.push('seen'));
    await renderer.draw(LARGE).then(() => order.push('done'));
    expect(order).toEqual(['seen', 'done']);
    renderer.destroy();
  });

  it('is done no sooner for whoever draws it again unchanged', async () => {
    const order: string[] = [];
    const renderer = rendering();
    const first = renderer.draw(LARGE).then(() => order.push('first'));
    const again = renderer.draw(LARGE).then(() => order.push('again'));
    await Promise.all([first, again]);
    expect(order).toHaveLength(2);
    renderer.destroy();
  });

  it('is fitted again when its names stand, and left where somebody looks at a part of it meanwhile', async () => {
    const zoomed = rendering((renderer) => renderer.zoomBy(3));
    const left = rendering();
    await Promise.all([zoomed.draw(LARGE), left.draw(LARGE)]);
    const widthOf = (renderer: CytoscapeRenderer) =>
      (renderer.screenOf('n15')?.x ?? NaN) - (renderer.screenOf('n1')?.x ?? NaN);
    expect(widthOf(zoomed) / widthOf(left)).toBeGreaterThan(2);
    const edges = LARGE.nodes.map(({ id }) => left.screenOf(id)?.x ?? NaN);
    expect(Math.min(...edges)).toBeGreaterThan(0);
    expect(Math.max(...edges)).toBeLessThan(830);
    for (const renderer of [zoomed, left]) renderer.destroy();
  });

  it('is whole at once for whoever takes it along', () => {
    const labelling = new Labelling(null);
    const keeper = new RouteKeeper(labelling);
    keeper.update(LARGE, new Map(LARGE.nodes.map(({ id, at }) => [id, at ?? across(0)])), {
      ...{ width: 830, height: 790 },
    });
    const done: string[] = [];
    const settling = new Settling({
      keeper,
      graph: { bend: () => done.push('bent'), shapeLoops: () => undefined },
      camera: { refit: () => done.push('fitted'), planned: { width: 830, height: 790 } },
      paint: () => done.push('painted'),
    });
    settling.finish();
    settling.finish();
    expect(keeper.isDone).toBe(true);
    expect(done).toEqual(['bent', 'fitted', 'painted']);
  });
});
