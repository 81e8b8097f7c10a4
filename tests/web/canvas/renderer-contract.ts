import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EntenteError } from '../../../src/graph/errors.ts';
import { LAYOUTS } from '../../../src/web/canvas/layouts/index.ts';
import type { LayoutInput, PositionArray } from '../../../src/web/canvas/layouts/layout-input.ts';
import type { LayoutRunner } from '../../../src/web/canvas/layouts/layout-runner.ts';
import { comparedWithFresh } from '../../../src/web/canvas/layouts/tidiness.ts';
import { outermostOf } from '../../../src/web/canvas/loops/loop-shape.ts';
import { placeLoops } from '../../../src/web/canvas/loops/place-loops.ts';
import { nodeSizeOf } from '../../../src/web/canvas/node-shapes.ts';
import type { Positions, Renderer, RendererEvents } from '../../../src/web/canvas/renderer.ts';
import { click, drag, fakeScreen, hover, rightClick, SCREEN, touch } from './fake-screen.ts';
import { edge, frozen, node, placed, scene, star, tangled } from './scenes.ts';

/** Opens a renderer in an element, with layouts run by what the test hands in. */
export type OpenRenderer = (container: HTMLElement, events: RendererEvents, runner: LayoutRunner) => Renderer;

const pair = scene([node('a'), node('b')], [edge('a', 'b')]);
const three = scene([node('a'), node('b'), node('c')], [edge('a', 'b'), edge('b', 'c')]);
const AT = { a: { x: 1, y: 2 }, b: { x: 300, y: 4 } };

const directly: LayoutRunner['run'] = async (input, { layout }) => LAYOUTS[layout](input);
const compared: LayoutRunner['compare'] = async (input, { layout, standing }) =>
  comparedWithFresh(LAYOUTS[layout], input, standing);

/** The middle of a node on the screen. */
const on = (drawn: Renderer, id: string) => drawn.screenOf(id) ?? { x: NaN, y: NaN, radius: NaN };

const isHidden = (element: Element): boolean =>
  element instanceof HTMLElement && element.style.visibility === 'hidden';

/** The outer end of the badge of a node, where the badge does not lie over the node. */
const badgeOf = (drawn: Renderer, id: string) => {
  const { x, y, radius } = on(drawn, id);
  return { x: x + 1.2 * radius, y: y - radius };
};

/** What every renderer must do, whatever it draws with. */
export function rendererContract(name: string, open: OpenRenderer): void {
  const opened: Renderer[] = [];
  let container: HTMLElement;

  function renderer(run = directly, events: Partial<RendererEvents> = {}, compare = compared): Renderer {
    const ignore = () => undefined;
    const made = open(
      container,
      { select: ignore, open: ignore, ...events },
      { prepare: ignore, run, compare, cancel: ignore, dispose: ignore },
    );
    opened.push(made);
    return made;
  }

  beforeEach(() => {
    fakeScreen();
    container = document.createElement('div');
    document.body.append(container);
  });
  afterEach(() => {
    for (const each of opened.splice(0)) each.destroy();
    document.body.replaceChildren();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  describe(`the ${name} renderer, drawing a scene`, () => {
    it('finds a position for every node, and shows each of them on the screen', async () => {
      const drawn = renderer();
      await drawn.draw(star(20));
      const ids = star(20).nodes.map(({ id }) => id);
      expect(Object.keys(drawn.positions()).sort()).toEqual([...ids].sort());
      for (const id of ids) {
        const { x = NaN, y = NaN, radius = NaN } = drawn.screenOf(id) ?? {};
        expect(x, id).toBeGreaterThan(0);
        expect(x, id).toBeLessThan(SCREEN.width);
        expect(y, id).toBeGreaterThan(0);
        expect(y, id).toBeLessThan(SCREEN.height);
        expect(radius, id).toBeGreaterThan(0);
      }
    });

    it('takes the positions that the scene gives, and then runs no layout', async () => {
      const drawn = renderer(async () => Promise.reject(new Error('a layout ran')));
      await drawn.draw(placed(pair, AT));
      expect(drawn.positions()).toEqual(AT);
      await drawn.draw(placed(pair, { ...AT, a: { x: 9, y: 9 } }));
      expect(drawn.positions()).toEqual({ ...AT, a: { x: 9, y: 9 } });
    });

    it('moves nothing that is drawn when a neighbour arrives', async () => {
      const drawn = renderer();
      await drawn.draw(star(20));
      const before = drawn.positions();
      const { nodes, edges, ...rest } = star(20);
      await drawn.draw({ ...rest, nodes: [node('new'), ...nodes], edges: [...edges, edge('new', 'n1')] });
      const { new: arrived, ...after } = drawn.positions();
      expect(after).toEqual(before);
      expect(arrived).toBeDefined();
    });

    it('keeps new nodes in the window where there is room, and lets them travel from their neighbour', async () => {
      const drawn = renderer();
      await drawn.draw(star(20));
      const { nodes, edges, ...rest } = star(20);
      const grown = { ...rest, nodes: [...nodes, node('new')], edges: [...edges, edge('new', 'n1')] };
      await drawn.draw(grown);
      const start = drawn.screenOf('new');
      expect(start).toMatchObject({ x: drawn.screenOf('n1')?.x, y: drawn.screenOf('n1')?.y });
      expect(drawn.positions()['new']).not.toEqual(drawn.positions()['n1']);
      await vi.waitFor(() => expect(drawn.screenOf('new')).not.toEqual(start));
      await vi.waitFor(() => expect(drawn.outside()).toBe(0), { timeout: 5000 });
    });

    it('shows what stands while new nodes are being placed, and hides it while everything is', async () => {
      const seen: (number | undefined)[] = [];
      const drawn: Renderer = renderer(async (input, options) => {
        options.onProgress(new Float32Array(input.nodes.flatMap(() => [NaN, NaN])));
        seen.push([...container.querySelectorAll('*')].filter((each) => isHidden(each)).length);
        return directly(input, options);
      });
      await drawn.draw(star(20));
      const { nodes, edges, ...rest } = star(20);
      await drawn.draw({ ...rest, nodes: [...nodes, node('new')], edges: [...edges, edge('new', 'n1')] });
      expect(seen).toEqual([1, 0]);
      expect(Object.values(drawn.positions()).every(({ x, y }) => Number.isFinite(x + y))).toBe(true);
    });

    it('lets nothing travel where less motion is asked for', async () => {
      const drawn = renderer();
      const { nodes, edges, ...rest } = { ...star(20), reducedMotion: true };
      await drawn.draw({ ...rest, nodes, edges });
      await drawn.draw({ ...rest, nodes: [...nodes, node('new')], edges: [...edges, edge('new', 'n1')] });
      const there = drawn.screenOf('new');
      expect(there?.x).not.toBeCloseTo(drawn.screenOf('n1')?.x ?? NaN);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(drawn.screenOf('new')).toEqual(there);
    });

    it('takes out what is no longer in the scene', async () => {
      const drawn = renderer();
      await drawn.draw(three);
      await drawn.draw(pair);
      expect(Object.keys(drawn.positions()).sort()).toEqual(['a', 'b']);
      expect(drawn.screenOf('c')).toBeUndefined();
      await drawn.draw(scene([], []));
      expect(drawn.positions()).toEqual({});
    });

    it('puts a node that comes back where it stood', async () => {
      const drawn = renderer();
      await drawn.draw(three);
      const before = drawn.positions();
      await drawn.draw(pair);
      await drawn.draw(three);
      expect(drawn.positions()).toEqual(before);
    });

    it('moves nothing when theme or language change', async () => {
      const drawn = renderer();
      await drawn.draw(star(12));
      const before = drawn.positions();
      await drawn.draw({ ...star(12), theme: 'dark', lang: 'zh' });
      expect(drawn.positions()).toEqual(before);
    });

    it('lays everything out anew where the scene has let go of its positions', async () => {
      const drawn = renderer();
      await drawn.draw(placed(pair, { a: { x: 0, y: 0 }, b: { x: 1, y: 0 } }));
      await drawn.draw(pair);
      const { a, b } = drawn.positions();
      expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(50);
    });

    it('lays out anew by another layout', async () => {
      const drawn = renderer();
      await drawn.draw(star(12));
      const before = drawn.positions();
      await drawn.draw({ ...star(12), layout: 'concentric' });
      expect(drawn.positions()).not.toEqual(before);
    });

    it('lays out anew what the scene has let go of, around what it still gives', async () => {
      const drawn = renderer();
      await drawn.draw(star(12));
      const { hub, ...others } = drawn.positions();
      const given = { x: 700, y: 700 };
      await drawn.draw(placed(star(12), { ...others, hub: given }));
      await drawn.draw(placed({ ...star(12), layout: 'columns' }, { hub: given }));
      const { hub: after, ...rest } = drawn.positions();
      expect(hub).not.toEqual(given);
      expect(after).toEqual(given);
      for (const [id, at] of Object.entries(rest)) expect(at, id).not.toEqual(others[id]);
    });

    it('lays a whole network out anew where most of it is new, and only then', async () => {
      const drawn = renderer();
      const { nodes, edges, ...rest } = placed(star(20), { hub: { x: 5000, y: 5000 } });
      await drawn.draw({ ...rest, nodes: nodes.slice(0, 1), edges: [] });
      await drawn.draw({ ...rest, nodes, edges }, { whole: true });
      const { x, y } = drawn.positions()['hub'] ?? { x: NaN, y: NaN };
      expect(Math.hypot(x, y)).toBeLessThan(2000);
      const before = drawn.positions();
      const grown = placed({ ...rest, nodes: [...nodes, node('new')], edges }, before);
      await drawn.draw(grown, { whole: true });
      expect(drawn.positions()).toMatchObject(before);
    });

    it('never writes to a scene', async () => {
      const drawn = renderer();
      const given = frozen(star(12));
      const copy = structuredClone(given);
      await drawn.draw(given);
      await drawn.draw(frozen(placed(given, { hub: { x: 5, y: 5 } })));
      expect(given).toEqual(copy);
    });

    it('leaves an older scene to the newer one while its layout is running', async () => {
      const waiting: { input: LayoutInput; done: (positions: PositionArray) => void }[] = [];
      const drawn = renderer((input) => new Promise((done) => waiting.push({ input, done })));
      const older = drawn.draw(three);
      const newer = drawn.draw(scene([node('z')], []));
      for (const { input, done } of waiting.reverse()) done(LAYOUTS.force(input));
      await Promise.all([older, newer]);
      expect(Object.keys(drawn.positions())).toEqual(['z']);
    });

    it('says so when the layout cannot run', async () => {
      const drawn = renderer(async () => Promise.reject(new EntenteError('unavailable', 'no worker')));
      await expect(drawn.draw(pair)).rejects.toThrow('no worker');
    });
  });

  describe(`the ${name} renderer, on the screen`, () => {
    it('zooms about the middle, and fits everything again', async () => {
      const drawn = renderer();
      await drawn.draw(placed(pair, { a: { x: -100, y: 0 }, b: { x: 100, y: 0 } }));
      const distance = () => (drawn.screenOf('b')?.x ?? NaN) - (drawn.screenOf('a')?.x ?? NaN);
      const before = distance();
      drawn.zoomBy(1.5);
      expect(distance()).toBeCloseTo(1.5 * before);
      drawn.fit(false);
      expect(distance()).toBeCloseTo(before);
    });

    it('counts what is outside of the window', async () => {
      const drawn = renderer();
      await drawn.draw({ ...placed(three, { ...AT, c: { x: 150, y: 90 } }), reducedMotion: true });
      expect(drawn.outside()).toBe(0);
      drawn.zoomBy(10);
      expect(drawn.outside()).toBeGreaterThan(0);
      drawn.fit(false);
      expect(drawn.outside()).toBe(0);
    });

    it('brings a node into view that is not, and moves nothing in the model', async () => {
      const drawn = renderer();
      const still = { ...placed(pair, AT), reducedMotion: true };
      await drawn.draw(still);
      await drawn.draw({ ...placed(pair, { ...AT, b: { x: 9000, y: 0 } }), reducedMotion: true });
      const { b } = drawn.positions();
      drawn.reveal('b');
      expect(drawn.screenOf('b')?.x).toBeGreaterThan(0);
      expect(drawn.screenOf('b')?.x).toBeLessThan(SCREEN.width);
      expect(drawn.positions()['b']).toEqual(b);
      drawn.reveal('nobody');
    });

    it('brings several into view together, smaller where they have no room otherwise', async () => {
      const drawn = renderer();
      const far = { a: { x: 0, y: 0 }, b: { x: 1000, y: 0 }, c: { x: 0, y: 9000 } };
      await drawn.draw({ ...placed(three, far), reducedMotion: true });
      drawn.zoomBy(50);
      drawn.reveal('a', 'b', 'nobody');
      for (const id of ['a', 'b']) {
        expect(on(drawn, id).x, id).toBeGreaterThan(0);
        expect(on(drawn, id).x, id).toBeLessThan(SCREEN.width);
      }
      expect(on(drawn, 'c').y).toBeGreaterThan(SCREEN.height);
    });

    it('keeps what it shows clear of what the page lays over an edge, and moves nothing by itself', async () => {
      const drawn = renderer();
      await drawn.draw({ ...placed(three, { ...AT, c: { x: 150, y: 500 } }), reducedMotion: true });
      const before = ['a', 'b', 'c'].map((id) => on(drawn, id));
      drawn.keepClear({ top: 300 });
      expect(['a', 'b', 'c'].map((id) => on(drawn, id))).toEqual(before);
      expect(Math.min(...before.map(({ y }) => y))).toBeLessThan(300);
      drawn.fit(false);
      expect(Math.min(...['a', 'b', 'c'].map((id) => on(drawn, id).y))).toBeGreaterThan(300);
      drawn.keepClear({});
      drawn.fit(false);
      expect(['a', 'b', 'c'].map((id) => on(drawn, id))).toEqual(before);
      drawn.keepClear({ top: 300 });
      drawn.reveal('a', 'b', 'c');
      expect(Math.min(...['a', 'b', 'c'].map((id) => on(drawn, id).y))).toBeGreaterThan(300);
    });

    it('fits everything in again when the window has another size, and keeps the middle of a part in the middle', async () => {
      const drawn = renderer();
      await drawn.draw({ ...placed(three, { ...AT, c: { x: 0, y: 0 } }), reducedMotion: true });
      const resize = (width: number, around = width): void => {
        vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
        vi.stubGlobal('innerWidth', around);
        drawn.resize();
      };
      resize(SCREEN.width);
      const wide = on(drawn, 'c');
      resize(300);
      expect(drawn.outside()).toBe(0);
      resize(SCREEN.width);
      expect(on(drawn, 'c').x).toBeCloseTo(wide.x, 0);
      drawn.zoomBy(3);
      const aside = on(drawn, 'c').x - SCREEN.width / 2;
      resize(300);
      expect(on(drawn, 'c').x - 150).toBeCloseTo(aside, 0);
      resize(0);
      resize(SCREEN.width);
      expect(on(drawn, 'c').x - SCREEN.width / 2).toBeCloseTo(aside, 0);
      const part = on(drawn, 'c');
      resize(500, SCREEN.width);
      expect(on(drawn, 'c')).toEqual(part);
    });

    it('fits everything in again where the page takes room beside it and asks for that, and no part of it', async () => {
      const drawn = renderer();
      await drawn.draw({ ...placed(three, { ...AT, c: { x: 0, y: 0 } }), reducedMotion: true });
      const takeRoom = (width: number, fitted: boolean): void => {
        vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
        drawn.resize({ fitted });
      };
      takeRoom(SCREEN.width, true);
      takeRoom(300, false);
      expect(drawn.outside()).toBeGreaterThan(0);
      takeRoom(301, true);
      expect(drawn.outside()).toBe(0);
      drawn.zoomBy(3);
      const part = on(drawn, 'c');
      takeRoom(300, true);
      expect(on(drawn, 'c')).toEqual(part);
    });

    it('leaves its element as it was', async () => {
      const drawn = renderer();
      expect(container.childElementCount).toBeGreaterThan(0);
      await drawn.draw(pair);
      opened.pop()?.destroy();
      expect(container.childElementCount).toBe(0);
    });
  });

  describe(`the events of the ${name} renderer`, () => {
    it('tell once where everything has settled, whatever a layout reports on the way', async () => {
      const settled: Positions[] = [];
      const drawn: Renderer = renderer(
        async (input, options) => {
          options.onProgress(new Float32Array(input.nodes.flatMap((_, i) => [i, 0])));
          expect(drawn.positions()).toEqual({});
          return directly(input, options);
        },
        { settled: (positions) => settled.push(positions) },
      );
      await drawn.draw(three);
      expect(settled).toEqual([drawn.positions()]);
      expect(Object.keys(drawn.positions())).toEqual(['a', 'b', 'c']);
      const moved = { ...settled[0], a: { x: -70, y: 12 } };
      await drawn.draw(placed(three, moved));
      expect(settled[1]).toEqual(moved);
    });

    it('do not tell again when the positions they told come back with the next scene', async () => {
      const settled: Positions[] = [];
      const drawn = renderer(undefined, { settled: (positions) => settled.push(positions) });
      await drawn.draw(star(12));
      await drawn.draw(placed(star(12), settled[0] ?? {}));
      expect(settled).toHaveLength(1);
      await drawn.draw(placed({ ...star(12), lang: 'zh' }, settled[0] ?? {}));
      expect(settled).toHaveLength(2);
    });

    it('tell that what has grown is untidy, until it is laid out anew', async () => {
      const untidy = vi.fn<NonNullable<RendererEvents['untidy']>>();
      const drawn = renderer(undefined, { untidy });
      const { crossed, grown } = tangled();
      await drawn.draw(crossed);
      await drawn.draw(placed(grown, drawn.positions()));
      await vi.waitFor(() => expect(untidy).toHaveBeenLastCalledWith(true));
      const before = drawn.positions();
      await drawn.draw(placed({ ...grown, lang: 'zh' }, before));
      expect(untidy).toHaveBeenCalledExactlyOnceWith(true);
      await drawn.draw(grown);
      expect(drawn.positions()).not.toEqual(before);
      expect(untidy).toHaveBeenLastCalledWith(false);
      expect(untidy).toHaveBeenCalledTimes(2);
    });

    it('say nothing of a tangle that has not grown, or in which somebody arranges', async () => {
      const untidy = vi.fn<NonNullable<RendererEvents['untidy']>>();
      const { crossed, grown } = tangled();
      const drawn = renderer(undefined, { untidy });
      await drawn.draw(crossed);
      await drawn.draw({ ...crossed, lang: 'zh' });
      expect(untidy).not.toHaveBeenCalled();
      await drawn.draw(placed(grown, drawn.positions()));
      await vi.waitFor(() => expect(untidy).toHaveBeenLastCalledWith(true));
      drag(container, on(drawn, 'new'), { x: 30, y: 30 });
      expect(untidy).toHaveBeenLastCalledWith(false);
    });

    it('compare again where another drawing came between, and leave large ones alone', async () => {
      const untidy = vi.fn<NonNullable<RendererEvents['untidy']>>();
      const compare = vi.fn<LayoutRunner['compare']>(async () => undefined);
      const drawn = renderer(undefined, { untidy }, compare);
      const { crossed, grown } = tangled();
      await drawn.draw(crossed);
      await drawn.draw(placed(grown, drawn.positions()));
      compare.mockImplementation(async () => ({ standing: 9, fresh: 1 }));
      await drawn.draw(placed({ ...grown, lang: 'zh' }, drawn.positions()));
      await vi.waitFor(() => expect(untidy).toHaveBeenCalledExactlyOnceWith(true));
      compare.mockClear();
      const large = star(81);
      await drawn.draw({
        ...large,
        nodes: [...grown.nodes, ...large.nodes],
        edges: [...grown.edges, ...large.edges],
      });
      expect(compare).not.toHaveBeenCalled();
      expect(untidy).toHaveBeenLastCalledWith(false);
    });

    it('tell which node was clicked, and that the background was', async () => {
      const select = vi.fn<RendererEvents['select']>();
      const drawn = renderer(undefined, { select });
      await drawn.draw(placed(pair, AT));
      click(container, on(drawn, 'a'));
      expect(select).toHaveBeenLastCalledWith({ type: 'node', id: 'a' }, { more: false });
      click(container, { x: 2, y: 2 });
      expect(select).toHaveBeenLastCalledWith(null, { more: false });
    });

    it('tell which of several lines from a node to itself was clicked, and is under the pointer', async () => {
      const select = vi.fn<RendererEvents['select']>();
      const heard = vi.fn<NonNullable<RendererEvents['hover']>>();
      const drawn = renderer(undefined, { select, hover: heard });
      const loops = ['first', 'second'].map((id) => edge('a', 'a', { id }));
      const looped = placed(scene(three.nodes, [...three.edges, ...loops]), { ...AT, c: { x: 150, y: 200 } });
      await drawn.draw(looped);
      const shapes = placeLoops(looped, new Map(Object.entries(drawn.positions())));
      expect([...shapes.keys()]).toEqual(['first', 'second']);
      const { x, y, radius } = on(drawn, 'a');
      const zoom = radius / (Math.max(...Object.values(nodeSizeOf('ellipse', 32))) / 2 + 1);
      for (const [id, shape] of shapes) {
        const outermost = outermostOf(shape);
        const at = { x: x + outermost.x * zoom, y: y + outermost.y * zoom };
        hover(container, at);
        expect(heard).toHaveBeenLastCalledWith({ type: 'edge', id });
        click(container, at);
        expect(select).toHaveBeenLastCalledWith({ type: 'edge', id }, { more: false });
      }
    });

    it('tell which node was double-clicked', async () => {
      const open = vi.fn<RendererEvents['open']>();
      const drawn = renderer(undefined, { open });
      await drawn.draw(placed(pair, AT));
      const at = on(drawn, 'b');
      click(container, at);
      expect(open).not.toHaveBeenCalled();
      click(container, at);
      expect(open).toHaveBeenCalledExactlyOnceWith('b');
    });

    it('tell what the pointer is over: a node, its badge, and then nothing', async () => {
      const heard = vi.fn<NonNullable<RendererEvents['hover']>>();
      const drawn = renderer(undefined, { hover: heard });
      const crowded = scene([node('a', { hidden: 7 }), node('b')], [edge('a', 'b')]);
      await drawn.draw(placed(crowded, AT));
      const at = on(drawn, 'a');
      hover(container, at);
      expect(heard).toHaveBeenLastCalledWith({ type: 'node', id: 'a' });
      hover(container, badgeOf(drawn, 'a'));
      expect(heard).toHaveBeenLastCalledWith({ type: 'badge', id: 'a' });
      hover(container, { x: 2, y: 2 });
      expect(heard).toHaveBeenLastCalledWith(null);
    });

    it('tell that the pointer is over nothing when it leaves at once, from whatever it was over', async () => {
      const heard = vi.fn<NonNullable<RendererEvents['hover']>>();
      const drawn = renderer(undefined, { hover: heard });
      await drawn.draw(placed(scene([node('a', { hidden: 7 }), node('b')], [edge('a', 'b')]), AT));
      const leave = () => {
        for (const layer of container.querySelectorAll('div'))
          layer.dispatchEvent(new MouseEvent('mouseleave'));
      };
      for (const at of [on(drawn, 'a'), badgeOf(drawn, 'a')]) {
        hover(container, at);
        expect(heard).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'a' }));
        leave();
        expect(heard).toHaveBeenLastCalledWith(null);
      }
      const told = heard.mock.calls.length;
      leave();
      expect(heard).toHaveBeenCalledTimes(told);
    });

    it('tell of the name of a node as of the node', async () => {
      const heard = vi.fn<NonNullable<RendererEvents['hover']>>();
      const drawn = renderer(undefined, { hover: heard });
      await drawn.draw(placed(pair, AT));
      const { x, y, radius } = on(drawn, 'a');
      const beside = [
        { x, y: y + radius + 12 },
        { x: x - radius - 30, y },
        { x: x + radius + 30, y },
        { x, y: y - radius - 12 },
      ];
      for (const at of beside) hover(container, at);
      expect(heard.mock.calls.map(([target]) => target)).toContainEqual({ type: 'node', id: 'a' });
    });

    it('tell that a badge was clicked, and then not that its node was', async () => {
      const [select, badge] = [vi.fn<RendererEvents['select']>(), vi.fn<(id: string) => void>()];
      const drawn = renderer(undefined, { select, badge });
      const crowded = scene([node('a', { hidden: 7 }), node('b')], [edge('a', 'b')]);
      await drawn.draw(placed(crowded, AT));
      click(container, badgeOf(drawn, 'a'));
      expect(badge).toHaveBeenCalledExactlyOnceWith('a');
      expect(select).not.toHaveBeenCalled();
    });

    it('tell where a node was dragged to, in model pixels', async () => {
      const moved = vi.fn<NonNullable<RendererEvents['moved']>>();
      const drawn = renderer(undefined, { moved });
      await drawn.draw(placed(pair, AT));
      const from = on(drawn, 'a');
      drag(container, from, { x: from.x + 50, y: from.y - 30 });
      expect(moved).toHaveBeenCalledExactlyOnceWith({ a: { x: AT.a.x + 50, y: AT.a.y - 30 } });
      expect(drawn.positions()['a']).toEqual({ x: AT.a.x + 50, y: AT.a.y - 30 });
    });

    it('take along whoever is selected with the node that is dragged, and nobody else', async () => {
      const moved = vi.fn<NonNullable<RendererEvents['moved']>>();
      const drawn = renderer(undefined, { moved });
      const chosen = scene(
        [node('a', { selected: true }), node('b', { selected: true }), node('c')],
        [edge('a', 'b')],
      );
      await drawn.draw(placed(chosen, { ...AT, c: { x: 150, y: 200 } }));
      const from = on(drawn, 'a');
      drag(container, from, { x: from.x + 50, y: from.y - 30 });
      const there = { a: { x: AT.a.x + 50, y: AT.a.y - 30 }, b: { x: AT.b.x + 50, y: AT.b.y - 30 } };
      expect(moved).toHaveBeenCalledExactlyOnceWith(there);
      expect(drawn.positions()).toEqual({ ...there, c: { x: 150, y: 200 } });
      const other = on(drawn, 'c');
      drag(container, other, { x: other.x + 10, y: other.y });
      expect(Object.keys(moved.mock.lastCall?.[0] ?? {})).toEqual(['c']);
    });

    it('tell that a click is meant for one more, and which nodes a box is drawn around', async () => {
      const [select, box] = [vi.fn<RendererEvents['select']>(), vi.fn<(ids: readonly string[]) => void>()];
      const drawn = renderer(undefined, { select, box });
      await drawn.draw(placed(three, { ...AT, c: { x: 150, y: 250 } }));
      const before = drawn.positions();
      click(container, on(drawn, 'b'), { shiftKey: true });
      expect(select).toHaveBeenLastCalledWith({ type: 'node', id: 'b' }, { more: true });
      const [a, b] = [on(drawn, 'a'), on(drawn, 'b')];
      const corner = { x: b.x + 40, y: b.y + 40 };
      drag(container, { x: a.x - 40, y: a.y - 40 }, { ...corner, shiftKey: true });
      await vi.waitFor(() => expect(box).toHaveBeenCalledExactlyOnceWith(['a', 'b']));
      expect(drawn.positions()).toEqual(before);
      expect(on(drawn, 'a')).toEqual(a);
    });

    it('tell for what the menu was asked, and where; with Shift the browser shows its own', async () => {
      const [menu, select] = [
        vi.fn<NonNullable<RendererEvents['menu']>>(),
        vi.fn<RendererEvents['select']>(),
      ];
      const drawn = renderer(undefined, { menu, select });
      await drawn.draw(placed(pair, AT));
      const { x, y } = on(drawn, 'a');
      expect(rightClick(container, { x, y })).toBe('kept from the browser');
      expect(menu).toHaveBeenLastCalledWith({ type: 'node', id: 'a' }, { x, y });
      rightClick(container, { x: 2, y: 2 });
      expect(menu).toHaveBeenLastCalledWith(null, { x: 2, y: 2 });
      expect(rightClick(container, { x, y }, { shiftKey: true })).toBe('left to the browser');
      expect(menu).toHaveBeenCalledTimes(2);
      expect(select).not.toHaveBeenCalled();
    });

    it('tell that the menu was asked for by a long touch, and then not that something was tapped', async () => {
      const [menu, select] = [
        vi.fn<NonNullable<RendererEvents['menu']>>(),
        vi.fn<RendererEvents['select']>(),
      ];
      const drawn = renderer(undefined, { menu, select });
      await drawn.draw(placed(pair, AT));
      const { x, y } = on(drawn, 'b');
      touch(container, 'start', { x, y });
      await vi.waitFor(() =>
        expect(menu).toHaveBeenCalledExactlyOnceWith({ type: 'node', id: 'b' }, { x, y }),
      );
      touch(container, 'end', { x, y });
      expect(select).not.toHaveBeenCalled();
      touch(container, 'start', { x, y });
      touch(container, 'end', { x, y });
      expect(select).toHaveBeenCalledExactlyOnceWith({ type: 'node', id: 'b' }, { more: false });
    });

    it('tell of the mouse that follows a touch as of nothing that is pointed at', async () => {
      const heard = vi.fn<NonNullable<RendererEvents['hover']>>();
      const drawn = renderer(undefined, { hover: heard });
      await drawn.draw(placed(pair, AT));
      hover(container, on(drawn, 'a'), { pointerType: 'touch' });
      expect(heard.mock.calls.filter(([target]) => target !== null)).toEqual([]);
      hover(container, { x: 2, y: 2 }, { pointerType: 'mouse' });
      hover(container, on(drawn, 'a'), { pointerType: 'mouse' });
      expect(heard).toHaveBeenLastCalledWith({ type: 'node', id: 'a' });
    });

    it('fall silent when it is destroyed while a layout runs', async () => {
      const settled = vi.fn<NonNullable<RendererEvents['settled']>>();
      let finish: (positions: PositionArray) => void = () => undefined;
      const drawn = renderer(() => new Promise((done) => (finish = done)), { settled });
      const drawing = drawn.draw(pair);
      opened.pop()?.destroy();
      finish(new Float32Array(4));
      await drawing;
      expect(settled).not.toHaveBeenCalled();
    });
  });
}
