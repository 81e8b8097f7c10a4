import type { Scene } from '../../picture/scene.ts';
import { addLayer, EMPTY_SCENE } from '../blank.ts';
import { RouteKeeper } from '../edges/route-keeper.ts';
import { fixedPositions, isUnchanged, type FixedPositions } from '../fixed-positions.ts';
import type { Box, NodePositions, Point } from '../geometry.ts';
import { hitTestsOn } from '../labels/hit-tests.ts';
import { Labelling } from '../labels/labelling.ts';
import { workerRunner } from '../layouts/layout-runner.ts';
import { SceneLayouts } from '../layouts/scene-layout.ts';
import { originsOf } from '../origins.ts';
import { OverlayCanvas } from '../paint/overlay-canvas.ts';
import type { MarksOf, Positions, Renderer, RendererEvents } from '../renderer.ts';
import { Palette } from '../palette.ts';
import { onPixelRatio } from '../pixel-ratio.ts';
import type { PictureMarks } from '../marks/picture-marks.ts';
import { Attention } from './attention.ts';
import { Camera } from './camera.ts';
import { DrawnGraph, type Animation } from './drawn-graph.ts';
import { drawnShapes, type DrawnShapes } from './drawn-shapes.ts';
import { UNHEARD, type InputEvents } from './input.ts';
import { addMeanwhile } from './meanwhile.ts';
import { Overlay, prepareMarks } from './overlay.ts';
import type { CytoscapeRendererOptions } from './renderer-options.ts';
import { Settling } from './settling.ts';

/**
 * The renderer for scenes of up to some 1,500 nodes: cytoscape draws nodes and edges, an overlay of our own
 * above it labels and marks, and layouts run in a worker.
 */
export class CytoscapeRenderer implements Renderer {
  readonly #root: HTMLElement;
  readonly #overlay: Overlay;
  readonly #labelling: Labelling;
  readonly #keeper: RouteKeeper;
  readonly #settling: Settling;
  readonly #layouts: SceneLayouts;
  readonly #graph: DrawnGraph;
  readonly #camera: Camera;
  readonly #events: RendererEvents;
  readonly #attention: Attention;
  readonly #palette: Palette;
  readonly #unwatch: () => void;
  #scene = EMPTY_SCENE;
  /** Counts calls of `draw`: an older one notices that it has been superseded. */
  #drawCount = 0;
  /** Where every node is, or will be when its motion is over. */
  #positions: NodePositions = new Map();
  /** Last positions of nodes that have left, for when they come back. */
  readonly #departed = new Map<string, Point>();
  /** Whether nodes are shown: a motion from there makes sense. */
  #hasFitted = false;
  readonly prepareMarks = prepareMarks;

  constructor(container: HTMLElement, events: RendererEvents, options: CytoscapeRendererOptions = {}) {
    this.#events = events;
    this.#root = addLayer(container, 'relative');
    const host = options.headless ? undefined : addLayer(this.#root, 'absolute');
    const canvas = new OverlayCanvas(this.#root);
    this.#labelling = new Labelling(canvas.context, () => this.#camera.planned);
    this.#keeper = new RouteKeeper(this.#labelling);
    this.#layouts = new SceneLayouts(options.runner ?? workerRunner(), this.#labelling, events.untidy);
    this.#palette = new Palette(this.#root, () => (this.#graph.dress(this.#scene.theme), this.#paint()));
    this.#graph = new DrawnGraph({
      host,
      tokens: (theme) => this.#palette.tokens(theme),
      events: this.#inputEvents(),
      ...hitTestsOn(this.#labelling, () => this.#graph.cy.zoom()),
      onFrame: () => (this.#paint(), events.frame?.()),
    });
    const [graph, labelling, keeper] = [this.#graph, this.#labelling, this.#keeper];
    const drawing = { element: this.#root, graph, labelling, keeper };
    this.#attention = new Attention(drawing);
    this.#camera = new Camera({ ...drawing, magnified: () => this.#scene.magnified ?? 1 });
    const shown = { ...drawing, camera: this.#camera };
    this.#overlay = new Overlay({ ...shown, canvas, palette: this.#palette });
    this.#settling = new Settling({ ...shown, paint: () => this.#paint() });
    this.#unwatch = onPixelRatio(this.#root.ownerDocument.defaultView, () => this.resize());
    if (host) this.#camera.listenOn(host);
    // A font that arrives later has other widths; a browser asks for it with the first text that is set in it.
    this.#root.ownerDocument.fonts?.addEventListener('loadingdone', this.#remeasure);
  }

  async draw(scene: Scene, { whole = false } = {}): Promise<void> {
    const previous = this.#scene;
    this.#scene = scene;
    // The positions of `settled` come back as those of the next scene.
    if (isUnchanged(previous, scene, this.#positions)) return this.#settling.run();
    const count = ++this.#drawCount;
    this.#layouts.cancel();
    this.#overlay.endPreview();
    const gone = this.#graph.update(scene);
    this.#attention.show(scene, this.#animation);
    for (const [id, at] of gone) this.#departed.set(id, at);
    this.#positions = new Map([...this.#positions].filter(([id]) => !gone.has(id)));
    this.#hasFitted &&= this.#positions.size > 0;
    const memory = { previous, remaining: this.#positions, departed: this.#departed };
    return this.#complete(count, fixedPositions(scene, memory, whole));
  }

  /** Find the positions that are missing, and draw everything. */
  async #complete(count: number, fixed: FixedPositions): Promise<void> {
    const missing = this.#scene.nodes.some((node) => !fixed.positions.has(node.id));
    // What has a position does not wait for the layout, unless everything is laid out anew.
    const known = fixed.relayout ? this.#positions : new Map([...this.#positions, ...fixed.positions]);
    if (missing && known.size > 0) this.#moveNodes(known);
    const laidOut = missing ? this.#layOut(count, fixed) : undefined;
    // Where nothing has, nothing waits but for the layout.
    if (missing && known.size === 0) this.#moveNodes(known);
    if (laidOut && !this.#hasFitted)
      void addMeanwhile(this.#graph, this.#scene, () => count === this.#drawCount && !this.#hasFitted);
    const positions = laidOut ? await laidOut : fixed.positions;
    if (count !== this.#drawCount || !positions) return;
    this.#graph.endWaiting();
    this.#overlay.endPreview();
    if (fixed.relayout) this.#keeper.startAnew();
    const added = this.#scene.nodes.flatMap(({ id }) => (this.#graph.has(id) ? [] : [id]));
    const origins = originsOf(this.#scene, this.#graph.positions());
    this.#moveNodes(positions);
    const grown = this.#hasFitted && !(fixed.relayout && missing);
    this.#graph.add(this.#scene, positions, grown && this.#animation ? origins : undefined);
    this.#graph.bend(this.#keeper.routes);
    this.#attention.show(this.#scene, this.#animation);
    // New nodes travel to their places, and the camera follows.
    this.#graph.move(positions, this.#animation);
    if (grown) this.#camera.follow(added, this.#animation);
    else this.fit(this.#hasFitted);
    this.#paint();
    this.#hasFitted = positions.size > 0;
    this.#events.settled?.(this.positions());
    this.#layouts.stands({ scene: this.#scene, positions, viewport: this.#camera.planned }, grown && missing);
    return this.#settling.run();
  }

  #layOut(count: number, fixed: FixedPositions): Promise<NodePositions | undefined> {
    const standing = this.#hasFitted && !fixed.relayout;
    const sketch = (positions: NodePositions): void => {
      if (count !== this.#drawCount) return;
      this.#overlay.preview(this.#scene, positions, { standing });
      this.#paint();
    };
    if (standing) sketch(fixed.positions);
    const [viewport, view] = [this.#camera.planned, this.#hasFitted ? this.#camera.visible : undefined];
    return this.#layouts.layOut(this.#scene, fixed, { viewport, view, onProgress: sketch });
  }

  fit(animate = true): void {
    this.#camera.fit(animate ? this.#animation : undefined);
  }

  zoomBy(factor: number): void {
    this.#camera.zoomBy(factor);
  }

  positions(): Positions {
    return Object.fromEntries([...this.#positions].filter(([id]) => this.#graph.has(id)));
  }

  outside(): number {
    return this.#camera.outside().length;
  }

  screenOf(id: string): (Point & { radius: number }) | undefined {
    return this.#camera.screenOf(id);
  }

  /** What is drawn now, in screen pixels. */
  shapes(): DrawnShapes {
    this.#settling.finish();
    return drawnShapes({ cy: this.#graph.cy, scene: this.#scene, labelling: this.#labelling });
  }

  reveal(...ids: readonly string[]): void {
    this.#camera.reveal(ids, this.#animation);
  }

  keepClear(covered: Partial<Box>): void {
    this.#camera.keepClear(covered);
  }

  marks(of: MarksOf = {}): PictureMarks {
    this.#settling.finish();
    return this.#overlay.marks(this.#scene, of);
  }

  focus(id: string | undefined): void {
    if (this.#attention.focus(id)) this.#attend();
  }

  resize(options?: { fitted?: boolean }): void {
    if (this.#camera.resized(options)) this.#settling.placeSoon();
    this.#paint();
  }

  destroy(): void {
    this.#root.ownerDocument.fonts?.removeEventListener('loadingdone', this.#remeasure);
    this.#drawCount++;
    for (const part of [this.#attention, this.#settling]) part.stop();
    this.#layouts.dispose();
    this.#graph.destroy();
    this.#unwatch();
    this.#palette.destroy();
    this.#root.remove();
  }

  get #animation(): Animation {
    return this.#hasFitted ? this.#graph.animationOf(this.#scene) : undefined;
  }

  #moveNodes(positions: NodePositions): void {
    this.#positions = positions;
    this.#graph.move(positions, this.#animation);
    this.#placeNames();
  }

  #placeNames(): void {
    this.#settling.place(this.#scene, this.#positions);
  }

  readonly #remeasure = (): void => (this.#keeper.remeasure() ? this.#placeNames() : this.#paint());

  #attend(): void {
    this.#attention.show(this.#scene, this.#animation);
    this.#paint();
  }

  #paint(): void {
    this.#overlay.paint(this.#scene, this.#attention.lookedAt);
  }

  /** The events of the page, with what the renderer itself does about them first. */
  #inputEvents(): InputEvents {
    const events = { ...UNHEARD, ...this.#events };
    return {
      ...events,
      hover: (under) => {
        const target = this.#attention.byTouch ? null : under;
        this.#attention.point(target?.id);
        this.#attend();
        events.hover(target);
      },
      moved: (to) => {
        this.#positions = new Map([...this.#positions, ...Object.entries(to)]);
        this.#layouts.arranged();
        this.#placeNames();
        events.moved(to);
      },
    };
  }
}
