import { adjacencyOf, type Adjacency } from '../../../graph/adjacency.ts';
import type { Point, Size } from '../geometry.ts';
import { measureWith, RememberedWidths, type MeasureText } from '../labels/fonts.ts';
import { addLayer } from '../blank.ts';
import type { PositionArray } from '../layouts/layout-input.ts';
import { runOverview } from '../layouts/overview-runner.ts';
import { Palette } from '../palette.ts';
import { onPixelRatio } from '../pixel-ratio.ts';
import type { MarksOf } from '../renderer.ts';
import { listenForGestures } from './gestures.ts';
import { caught } from './lasso.ts';
import { overviewMarks } from './overview-marks.ts';
import {
  toModel,
  toScreen,
  type OverviewCamera,
  type OverviewEvents,
  type OverviewLook,
  type OverviewMarks,
  type OverviewNetwork,
  type OverviewRenderer,
} from './overview-renderer.ts';
import {
  fittingCamera,
  NO_NETWORK,
  pointAt,
  radiusAt,
  seesTheSame,
  zoomedAbout,
  type OverviewView,
} from './overview-view.ts';
import { Frames } from './frames.ts';
import { PointIndex } from './point-index.ts';

/** How near a pointer has to be to a point, in screen pixels. */
const REACH = 8;
/** From the edge of the window, where something that is sought is brought to. */
const CLEAR = 60;

/** The overview of a network on a 2D canvas; layouts run in a worker. */
export class OverviewCanvas implements OverviewRenderer {
  lassoing = false;
  readonly #root: HTMLElement;
  readonly #events: OverviewEvents;
  readonly #frames: Frames;
  readonly #palette: Palette;
  readonly #unwatch: () => void;
  readonly #measure: MeasureText;
  #network = NO_NETWORK;
  #adjacency: Adjacency = adjacencyOf(NO_NETWORK);
  #positions: PositionArray = new Float32Array(0);
  #index: PointIndex | undefined;
  #camera: OverviewCamera = { x: 0, y: 0, zoom: 1 };
  /** Whether a person has moved the camera: until then it shows everything. */
  #steered = false;
  /** Whether it has moved since it was told of last. */
  #moved = false;
  #look: OverviewLook = { theme: 'light', lang: 'en', caught: [], nameOf: () => undefined };
  #hovered: number | undefined;
  #outline: readonly Point[] = [];
  #stop = (): void => undefined;

  constructor(container: HTMLElement, events: OverviewEvents) {
    this.#events = events;
    this.#root = addLayer(container, 'relative');
    this.#root.style.touchAction = 'none';
    const context = container.ownerDocument.createElement('canvas').getContext('2d');
    this.#measure = new RememberedWidths(measureWith(context)).widthOf;
    this.#frames = new Frames(this.#root, {
      scene: () => ({
        ...{ view: this.#view, look: this.#look, tokens: this.#palette.tokens(this.#look.theme) },
        measure: this.#measure,
        ...{ adjacency: this.#adjacency, hovered: this.#hovered, outline: this.#outline },
      }),
      unnamed: (places) => events.unnamed(places),
      drawn: () => events.frame(),
    });
    this.#palette = new Palette(this.#root, () => this.#frames.repaint());
    this.#unwatch = onPixelRatio(this.#root.ownerDocument.defaultView, () => this.resize());
    this.#listen();
  }

  show(network: OverviewNetwork, options: { standing?: PositionArray; camera?: OverviewCamera } = {}): void {
    this.#stop();
    this.#network = network;
    this.#adjacency = adjacencyOf({ count: 0, from: [], to: [] });
    if (options.camera) [this.#camera, this.#steered] = [options.camera, true];
    const { standing } = options;
    if (standing) this.#place(standing);
    this.#frames.reset(network);
    this.#stop = runOverview(
      { ...{ count: network.count, from: network.from, to: network.to }, ...(standing && { standing }) },
      {
        structure: (structure) => {
          this.#adjacency = structure.adjacency;
          this.#events.structure(structure);
        },
        positions: (positions, last) => {
          this.#place(positions);
          this.#events.placed(positions, last);
        },
        failed: this.#events.failed,
      },
    );
  }

  dress(look: OverviewLook): void {
    const same =
      look.theme === this.#look.theme && look.nameOf === this.#look.nameOf && look.lang === this.#look.lang;
    this.#look = look;
    if (same) this.#frames.draw();
    else this.#frames.repaint();
  }

  fit(): void {
    [this.#steered, this.#moved] = [false, true];
    this.#move(fittingCamera(this.#positions, this.#size));
    this.#rest();
  }

  zoomBy(factor: number): void {
    const { width, height } = this.#size;
    this.#zoom(factor, { x: width / 2, y: height / 2 });
    this.#rest();
  }

  screenOf(at: number): (Point & { radius: number }) | undefined {
    if (2 * at >= this.#positions.length) return undefined;
    const { network, camera, size, positions } = this.#view;
    return { ...toScreen(pointAt(positions, at), camera, size), radius: radiusAt(network, camera.zoom, at) };
  }

  reveal(at: number): void {
    const place = this.screenOf(at);
    if (!place) return;
    const { width, height } = this.#size;
    const into = (value: number, most: number): number =>
      Math.min(Math.max(value, CLEAR), most - CLEAR) - value;
    const [x, y] = [into(place.x, width), into(place.y, height)];
    if (x === 0 && y === 0) return;
    this.#pan({ x, y });
    this.#rest();
  }

  marks(of: MarksOf = {}): OverviewMarks | undefined {
    return this.#positions.length > 0 ? overviewMarks(this.#view, this.#look, of) : undefined;
  }

  resize(): void {
    this.#frames.repaint();
  }

  destroy(): void {
    this.#stop();
    this.#frames.destroy();
    this.#unwatch();
    this.#palette.destroy();
    this.#root.remove();
  }

  get #size(): Size {
    return { width: this.#root.clientWidth, height: this.#root.clientHeight };
  }

  get #view(): OverviewView {
    return { network: this.#network, positions: this.#positions, camera: this.#camera, size: this.#size };
  }

  #place(positions: PositionArray): void {
    const before = this.#view;
    this.#positions = positions;
    if (!this.#steered) this.#camera = fittingCamera(positions, this.#size);
    // An overview that is opened again hears of its own positions once more: they are painted already.
    if (seesTheSame(before, this.#view)) return;
    this.#index = undefined;
    this.#frames.repaint();
  }

  /** The node at a place of the screen. */
  #at(place: Point): number | undefined {
    const { camera, size, network } = this.#view;
    const index = (this.#index ??= new PointIndex(this.#positions));
    return index.nearest(
      toModel(place, camera, size),
      REACH / camera.zoom,
      (at) => radiusAt(network, camera.zoom, at) / camera.zoom,
    );
  }

  #move(camera: OverviewCamera): void {
    this.#camera = camera;
    this.#frames.move();
  }

  #pan({ x, y }: Point): void {
    const { zoom } = this.#camera;
    [this.#steered, this.#moved] = [true, true];
    this.#move({ x: this.#camera.x - x / zoom, y: this.#camera.y - y / zoom, zoom });
  }

  #zoom(factor: number, at: Point): void {
    [this.#steered, this.#moved] = [true, true];
    this.#move(zoomedAbout(this.#camera, factor, { at, size: this.#size }));
  }

  /** Somebody has let go of the camera. */
  #rest(): void {
    this.#frames.rest();
    if (this.#moved) this.#events.camera(this.#steered ? this.#camera : undefined);
    this.#moved = false;
  }

  #hover(at: number | undefined): void {
    if (at === this.#hovered) return;
    this.#hovered = at;
    this.#root.style.cursor = at === undefined ? '' : 'pointer';
    this.#frames.draw();
    this.#events.hover(at);
  }

  #drawOutline(outline: readonly Point[], done: boolean): void {
    this.#outline = done ? [] : outline;
    this.#frames.draw();
    if (!done) return;
    const { camera, size, positions } = this.#view;
    const inModel = outline.map((at) => toModel(at, camera, size));
    this.#events.lasso(caught(inModel, positions, (this.#index ??= new PointIndex(positions))));
  }

  #listen(): void {
    listenForGestures(
      this.#root,
      {
        zoom: (factor, at) => this.#zoom(factor, at),
        fingers: ({ factor, at, by }) => {
          this.#pan(by);
          this.#zoom(factor, at);
        },
        pan: (by) => this.#pan(by),
        click: (at) => this.#events.select(this.#at(at)),
        point: (at) => this.#hover(at && this.#at(at)),
        outline: (outline, done) => this.#drawOutline(outline, done),
        rest: () => this.#rest(),
      },
      (event) => this.lassoing || event.shiftKey,
    );
  }
}
