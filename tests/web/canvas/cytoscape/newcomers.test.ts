import { afterEach, describe, expect, it, vi } from 'vitest';
import { CytoscapeRenderer } from '../../../../src/web/canvas/cytoscape/cytoscape-renderer.ts';
import { UNHEARD } from '../../../../src/web/canvas/cytoscape/input.ts';
import type { LayoutRunner } from '../../../../src/web/canvas/layouts/layout-runner.ts';
import { OverlayCanvas } from '../../../../src/web/canvas/paint/overlay-canvas.ts';
import { fakeScreen } from '../fake-screen.ts';
import { edge, node, scene } from '../scenes.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const nothing = (): void => undefined;

/** Layouts that never come to an end. */
const ENDLESS: LayoutRunner = {
  prepare: nothing,
  run: () => new Promise(nothing),
  compare: () => new Promise(nothing),
  cancel: nothing,
  dispose: nothing,
};

describe('newcomers in a drawing that stands', () => {
  it('are sketched beside whoever brings them, before any layout has found their places', async () => {
    fakeScreen();
    const sketch = vi.spyOn(OverlayCanvas.prototype, 'paintArriving');
    const container = document.body.appendChild(document.createElement('div'));
    const renderer = new CytoscapeRenderer(
      container,
      { ...UNHEARD, select: nothing, open: nothing },
      { runner: ENDLESS },
    );
    const standing = [node('a', { at: { x: 0, y: 0 } }), node('b', { at: { x: 300, y: 0 } })];
    await renderer.draw(scene(standing, [edge('a', 'b')]));
    expect(sketch).not.toHaveBeenCalled();
    void renderer.draw(
      scene([...standing, node('n1'), node('n2')], [edge('a', 'b'), edge('b', 'n1'), edge('b', 'n2')]),
    );
    await vi.waitFor(() => expect(sketch).toHaveBeenCalled());
    const [{ positions }] = sketch.mock.lastCall ?? [{ positions: new Map() }];
    for (const id of ['n1', 'n2']) {
      const { x, y } = positions.get(id) ?? { x: NaN, y: NaN };
      expect(Math.hypot(x - 300, y)).toBeLessThan(100);
    }
    expect(positions.get('n1')).not.toEqual(positions.get('n2'));
    renderer.destroy();
  });
});
