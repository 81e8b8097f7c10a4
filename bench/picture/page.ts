import { CytoscapeRenderer } from '../../src/web/canvas/cytoscape/cytoscape-renderer.ts';
import type { DrawnShapes } from '../../src/web/canvas/cytoscape/drawn-shapes.ts';
import type { Size } from '../../src/web/canvas/geometry.ts';
import { loadFonts } from '../../src/web/canvas/labels/load-fonts.ts';
import type { Positions } from '../../src/web/canvas/renderer.ts';
import type { Scene } from '../../src/web/picture/scene.ts';
import '../../src/web/styles/fonts.ts';

/** What is drawn of a scene, and where the nodes stand. */
export interface Drawing {
  shapes: DrawnShapes;
  positions: Positions;
}

/** What the command calls in the page. */
export interface Easel {
  /** An empty window of a size, in place of the one before. */
  open(size: Size): Promise<void>;
  /** Draw a scene into it, after what was drawn before. */
  draw(scene: Scene, whole: boolean): Promise<Drawing>;
}

/** Until what has been drawn is on the screen: before that cytoscape answers with lines as they ran before. */
const painted = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));

let renderer: CytoscapeRenderer | undefined;
let element: HTMLElement | undefined;

const easel: Easel = {
  async open({ width, height }) {
    renderer?.destroy();
    element?.remove();
    await loadFonts(document);
    element = document.createElement('div');
    Object.assign(element.style, {
      position: 'absolute',
      inset: '0',
      width: `${width}px`,
      height: `${height}px`,
    });
    document.body.append(element);
    renderer = new CytoscapeRenderer(element, { select: () => undefined, open: () => undefined });
  },
  async draw(scene, whole) {
    if (!renderer) throw new Error('No window is open: call open() first.');
    await renderer.draw(scene, { whole });
    await painted();
    return { shapes: renderer.shapes(), positions: renderer.positions() };
  },
};
Object.assign(globalThis, { easel });
