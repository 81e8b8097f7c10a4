import type { Scene } from '../../picture/scene.ts';
import type { RouteKeeper } from '../edges/route-keeper.ts';
import type { NodePositions } from '../geometry.ts';
import type { Labelling } from '../labels/labelling.ts';
import type { PictureMarks } from '../marks/picture-marks.ts';
import type { Preview } from '../paint/paint-preview.ts';
import type { OverlayCanvas } from '../paint/overlay-canvas.ts';
import type { Palette } from '../palette.ts';
import type { MarksOf } from '../renderer.ts';
import { originsOf, waitingPlaces } from '../origins.ts';
import { PRINT, TOKENS, type Tokens } from '../tokens.ts';
import type { Camera } from './camera.ts';
import type { DrawnGraph } from './drawn-graph.ts';
import { overlayContentOf, type OverlaySources } from './overlay-content.ts';
import type { readPicture } from './read-picture.ts';

/** What reads a drawing: it comes when somebody may take one along. */
let read: typeof readPicture | undefined;

/** Fetch that, once for all drawings. */
export async function prepareMarks(): Promise<void> {
  read ??= (await import('./read-picture.ts')).readPicture;
}

/** Where newcomers wait: beyond the node that brings them, in model pixels, but never so near on the screen. */
const BEYOND_NODE = 30;
const LEAST_AWAY = 20;
/** How far they then stand from each other, in screen pixels. */
const APART = 9;

interface OverlayParts {
  canvas: OverlayCanvas;
  graph: DrawnGraph;
  camera: Camera;
  labelling: Labelling;
  keeper: RouteKeeper;
  palette: Palette;
}

/** What is painted over the nodes and edges that cytoscape draws, and all of it together as marks. */
export class Overlay {
  readonly #parts: OverlayParts;
  /** Nodes on their way into a drawing that stands, where they have their places or wait for them. */
  #arriving: Preview | undefined;

  constructor(parts: OverlayParts) {
    this.#parts = parts;
  }

  /** Paint labels and marks over what cytoscape shows now. */
  paint(scene: Scene, lookedAt: OverlaySources['lookedAt']): void {
    const { canvas, graph, camera, palette } = this.#parts;
    if (graph.headless || graph.hidden || !canvas.context) return;
    const tokens = palette.tokens(scene.theme);
    canvas.paint(overlayContentOf(this.#sources(scene, tokens, lookedAt)), {
      tokens,
      viewport: camera.viewport,
    });
    if (this.#arriving) canvas.paintArriving(this.#arriving, { tokens, viewport: camera.viewport });
  }

  /**
   * Paint intermediate positions of a layout: that is quick, while cytoscape stays hidden. New nodes of a drawing
   * that stands are sketched in it from the next painting on, those without a place beside whoever brings them; all
   * else stays as it is.
   */
  preview(scene: Scene, positions: NodePositions, { standing }: { standing: boolean }): void {
    const { canvas, graph, camera, palette } = this.#parts;
    if (standing) {
      const drawn = graph.positions();
      const { zoom } = camera.viewport;
      const crowd = { from: Math.max(BEYOND_NODE, LEAST_AWAY / zoom), apart: APART / zoom };
      const waiting = waitingPlaces(originsOf(scene, drawn), crowd);
      this.#arriving = { scene, positions: new Map([...waiting, ...positions]), drawn };
      return;
    }
    graph.hide(true);
    const viewport = camera.viewportFor(positions.values());
    canvas.paintPreview({ scene, positions }, { tokens: palette.tokens(scene.theme), viewport });
  }

  /** Show the graph itself again. */
  endPreview(): void {
    this.#arriving = undefined;
    this.#parts.graph.hide(false);
  }

  /**
   * What is drawn, as marks: never in the colours of the system, which belong to the screen.
   * @throws Error before `prepareMarks` has resolved
   */
  marks(scene: Scene, { theme = scene.theme, sheet }: MarksOf): PictureMarks {
    if (!read) throw new Error('Nothing reads marks yet: prepareMarks() comes before marks().');
    const tokens = theme === 'print' ? PRINT : TOKENS[theme];
    const { viewport } = this.#parts.camera;
    const sources = { ...this.#sources(scene, tokens, []), atRest: true };
    return read(sources, sheet ? { sheet } : { window: viewport });
  }

  #sources(scene: Scene, tokens: Tokens, lookedAt: OverlaySources['lookedAt']): OverlaySources {
    const { graph, labelling, keeper } = this.#parts;
    return { cy: graph.cy, scene, labelling, routes: keeper.routes, tokens, lookedAt };
  }
}
