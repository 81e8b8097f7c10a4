import { afterEach, describe, expect, it, vi } from 'vitest';
import { CytoscapeRenderer } from '../../../../src/web/canvas/cytoscape/cytoscape-renderer.ts';
import { DrawnGraph } from '../../../../src/web/canvas/cytoscape/drawn-graph.ts';
import { UNHEARD } from '../../../../src/web/canvas/cytoscape/input.ts';
import type { PositionArray } from '../../../../src/web/canvas/layouts/layout-input.ts';
import type { LayoutRunner } from '../../../../src/web/canvas/layouts/layout-runner.ts';
import { fakeScreen } from '../fake-screen.ts';
import { edge, node, scene } from '../scenes.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const nothing = (): void => undefined;

/** A renderer whose layouts end when a test says where everybody stands. */
function waiting() {
  fakeScreen();
  const added = vi.spyOn(DrawnGraph.prototype, 'addUnplaced');
  let end: (positions: PositionArray) => void = nothing;
  const runner: LayoutRunner = {
    prepare: nothing,
    run: () => new Promise((resolve) => (end = resolve)),
    compare: () => new Promise(nothing),
    cancel: nothing,
    dispose: nothing,
  };
  const container = document.body.appendChild(document.createElement('div'));
  const renderer = new CytoscapeRenderer(
    container,
    { ...UNHEARD, select: nothing, open: nothing },
    { runner },
  );
  const isHidden = (): boolean =>
    [...container.querySelectorAll('div')].some(({ style }) => style.visibility === 'hidden');
  return { renderer, added, isHidden, end: (...at: number[]) => end(new Float32Array(at)) };
}

describe('a first picture whose layout runs', () => {
  it('is made ready out of sight, and stands where the layout puts it', async () => {
    const { renderer, added, isHidden, end } = waiting();
    const drawn = renderer.draw(scene([node('a'), node('b')], [edge('a', 'b')]));
    await vi.waitFor(() => expect(added).toHaveBeenCalled());
    expect(isHidden()).toBe(true);
    expect([renderer.positions(), renderer.screenOf('a')]).toEqual([{}, undefined]);
    end(10, 20, 300, 40);
    await drawn;
    expect(isHidden()).toBe(false);
    expect(renderer.positions()).toEqual({ a: { x: 10, y: 20 }, b: { x: 300, y: 40 } });
    const [first] = renderer.shapes().nodes;
    expect(Math.abs(first?.box.left ?? NaN)).toBeLessThan(10_000);
    renderer.destroy();
  });

  it('asks for the images of its nodes meanwhile: it would be seen without them, and drawn again', async () => {
    const asked: string[] = [];
    const Loading = class {
      addEventListener = nothing;
      set src(uri: string) {
        asked.push(uri);
      }
    };
    vi.stubGlobal('Image', Loading);
    const { renderer, added } = waiting();
    void renderer.draw(scene([node('a'), node('b')], [edge('a', 'b')]));
    await vi.waitFor(() => expect(added).toHaveBeenCalled());
    expect(asked).toContainEqual(expect.stringContaining('data:image/svg+xml'));
    renderer.destroy();
  });

  it('leaves no trace of where somebody waited who is gone before it stands', async () => {
    const { renderer, added, end } = waiting();
    void renderer.draw(scene([node('a'), node('b')], [edge('a', 'b')]));
    await vi.waitFor(() => expect(added).toHaveBeenCalled());
    void renderer.draw(scene([node('a'), node('c')], [edge('a', 'c')]));
    await vi.waitFor(() => expect(added).toHaveBeenCalledTimes(2));
    end(10, 20, 300, 40);
    await vi.waitFor(() =>
      expect(renderer.positions()).toEqual({ a: { x: 10, y: 20 }, c: { x: 300, y: 40 } }),
    );
    void renderer.draw(scene([node('a'), node('b'), node('c')], [edge('a', 'b'), edge('a', 'c')]));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(renderer.positions()).not.toHaveProperty('b');
    renderer.destroy();
  });
});
