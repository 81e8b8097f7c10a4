import { boundingBoxOf, boxAround, type Box, type Point, type Size } from '../geometry.ts';
import type { VisibleView } from '../layouts/layout-input.ts';
import type { RouteKeeper } from '../edges/route-keeper.ts';
import type { Labelling } from '../labels/labelling.ts';
import { takeOverTwoFingers, type TwoFingers } from '../two-fingers.ts';
import {
  DEFAULT_VIEWPORT,
  fitTransform,
  plannedScreen,
  transformForGrowth,
  type Screen,
  type Transform,
  type Viewport,
  visibleFrame,
  ZOOM_RANGE,
} from '../viewport.ts';
import { takeOverWheel } from '../wheel-zoom.ts';
import type { Animation, DrawnGraph } from './drawn-graph.ts';

/** What a node is taken to cover before it has a label, in model pixels. */
const ASSUMED_EXTENTS = { left: 60, right: 60, top: 40, bottom: 40 };

interface CameraOptions {
  /** The element that shows the drawing; its size is that of the viewport. */
  element: HTMLElement;
  graph: DrawnGraph;
  labelling: Labelling;
  keeper: RouteKeeper;
  /** How many times larger than usual the drawing is shown. */
  magnified?: () => number;
}

/** Inner size of an element in screen pixels; a default before the page has been laid out. */
const viewportSizeOf = ({ clientWidth, clientHeight }: HTMLElement): Size =>
  clientWidth && clientHeight ? { width: clientWidth, height: clientHeight } : DEFAULT_VIEWPORT;

/** Whether two transforms show the same, as far as anybody can see. */
const isSame = (a: Transform, b: Transform | undefined): boolean =>
  b !== undefined &&
  Math.hypot(a.pan.x - b.pan.x, a.pan.y - b.pan.y) < 1 &&
  Math.abs(a.zoom / b.zoom - 1) < 0.001;

/** Which part of the model the viewport shows, and how large: pan and zoom. */
export class Camera {
  readonly #options: CameraOptions;
  /** What the page lays over the edges of the drawing. */
  #covered: Partial<Box> = {};

  /** Where the motion that is under way leads. */
  #goal: Transform | undefined;
  /** How everything was fitted in last. */
  #fitted: Transform | undefined;
  /** Size of the element when it was looked at last, and of the window around it. */
  #seen: (Size & { window: string }) | undefined;

  constructor(options: CameraOptions) {
    this.#options = options;
  }

  /** The viewport, in screen pixels, and what of it is covered. */
  get size(): Screen {
    const { element, magnified } = this.#options;
    return {
      ...viewportSizeOf(element),
      covered: this.#covered,
      ...(magnified && { magnified: magnified() }),
    };
  }

  /** The viewport for which drawings are planned: what is shown larger has less room. */
  get planned(): Screen {
    return plannedScreen(this.size);
  }

  /** From now on whatever is shown is kept clear of what the page lays over the edges. */
  keepClear(covered: Partial<Box>): void {
    this.#covered = covered;
  }

  get viewport(): Viewport {
    return { ...this.#transform, ...this.size };
  }

  /** What a person sees, without margins and buttons. */
  get visible(): VisibleView {
    return { frame: visibleFrame(this.viewport), zoom: this.#transform.zoom };
  }

  get #transform(): Transform {
    const { cy } = this.#options.graph;
    return { zoom: cy.zoom(), pan: cy.pan() };
  }

  /** Show the whole drawing with its labels and bent lines in the middle, no larger than it is planned. */
  fit(animation: Animation): void {
    const { labelling, keeper } = this.#options;
    const bounds = labelling.placed.bounds(1);
    if (!bounds) return;
    const lines = keeper.bent ?? bounds;
    const boundsAt = (zoom: number) =>
      boundingBoxOf([labelling.placed.bounds(zoom) ?? bounds, lines]) ?? bounds;
    this.#fitted = fitTransform(boundsAt, this.size, labelling.placed.focusPoint());
    this.#moveTo(this.#fitted, animation);
  }

  /** Show the whole drawing as its labels stand now, unless somebody looks at a part of it meanwhile. */
  refit(): void {
    if (isSame(this.#going ?? this.#transform, this.#fitted)) this.fit(undefined);
  }

  /**
   * The element has another size. Where the window has one too, what was fitted in is fitted in again, and of a part that
   * somebody looks at the middle stays in the middle. Where the page gives and takes room beside the drawing nothing
   * moves, unless what was fitted in is to stay so; nor does anything while the drawing is hidden.
   * @returns whether all of it was fitted in again
   */
  resized({ fitted = false } = {}): boolean {
    const { element, graph } = this.#options;
    graph.cy.resize();
    const { clientWidth: width, clientHeight: height, ownerDocument } = element;
    if (!width || !height) return false;
    const { innerWidth = 0, innerHeight = 0 } = ownerDocument.defaultView ?? {};
    const before = this.#seen;
    this.#seen = { width, height, window: `${innerWidth} × ${innerHeight}` };
    const otherWindow = before !== undefined && before.window !== this.#seen.window;
    if (!otherWindow && !fitted) return false;
    const { zoom, pan } = this.#going ?? this.#transform;
    if (isSame({ zoom, pan }, this.#fitted)) {
      this.fit(undefined);
      return true;
    }
    if (!otherWindow) return false;
    const by = { x: (width - before.width) / 2, y: (height - before.height) / 2 };
    this.#moveTo({ zoom, pan: { x: pan.x + by.x, y: pan.y + by.y } }, undefined);
    return false;
  }

  /** Go to what is new, if it is not in view. */
  follow(ids: readonly string[], animation: Animation): void {
    const { labelling } = this.#options;
    const [all, added] = [labelling.placed.bounds(1), labelling.placed.bounds(1, ids)];
    if (!all || !added) return;
    const growth = {
      allAt: (zoom: number) => labelling.placed.bounds(zoom) ?? all,
      newAt: (zoom: number) => labelling.placed.bounds(zoom, ids) ?? added,
    };
    this.#moveTo(transformForGrowth(growth, this.viewport), animation);
  }

  /** Ids of the nodes that are not wholly in the window. */
  outside(): string[] {
    const { width, height } = this.size;
    return this.#options.graph.cy
      .nodes()
      .toArray()
      .flatMap((node) => {
        const { x, y } = node.renderedPosition();
        const [wide, high] = [node.renderedWidth() / 2, node.renderedHeight() / 2];
        const inside = x >= wide && y >= high && x <= width - wide && y <= height - high;
        return inside ? [] : [node.id()];
      });
  }

  /** The viewport that would show nodes at these positions, whose labels are not known yet. */
  viewportFor(positions: Iterable<Point>): Viewport {
    const bounds = boundingBoxOf([...positions].map((at) => boxAround(at, ASSUMED_EXTENTS)));
    const transform = bounds ? fitTransform(() => bounds, this.size) : this.#transform;
    return { ...transform, ...this.size };
  }

  /**
   * Multiply the zoom by a factor.
   * @param at screen point that keeps what it shows; without it the middle of the viewport
   */
  zoomBy(factor: number, at?: Point): void {
    const { cy } = this.#options.graph;
    const { width, height } = this.size;
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: at ?? { x: width / 2, y: height / 2 } });
  }

  /** Follow the wheel, and two fingers, on an element. */
  listenOn(host: HTMLElement): void {
    takeOverWheel(host, (factor, at) => this.zoomBy(factor, at));
    takeOverTwoFingers(host, (what) => this.#follow(what));
  }

  /** The point between two fingers keeps what it shows. */
  #follow({ factor, at, by }: TwoFingers): void {
    const { cy } = this.#options.graph;
    cy.panBy(by);
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: at });
  }

  /**
   * Bring nodes into view with their names, if they are not, nor will be when the motion that is under way is over:
   * by the shortest pan where that is enough. Of the ends of a line both are shown, however small.
   */
  reveal(ids: readonly string[], animation: Animation): void {
    const { labelling } = this.#options;
    const bounds = labelling.placed.bounds(1, ids);
    if (!bounds) return;
    const boundsAt = (zoom: number) => labelling.placed.bounds(zoom, ids) ?? bounds;
    const viewport = { ...this.viewport, ...this.#going };
    const far = ids.length === 2 ? { leastZoom: ZOOM_RANGE.min } : {};
    this.#moveTo(
      transformForGrowth({ allAt: boundsAt, newAt: boundsAt }, { ...viewport, ...far }),
      animation,
    );
  }

  /** Where a node is on the screen now, and the radius that it covers, in screen pixels. */
  screenOf(id: string): (Point & { radius: number }) | undefined {
    const { cy, waiting } = this.#options.graph;
    const node = cy.getElementById(id);
    if (waiting || node.empty()) return undefined;
    const radius = Math.max(node.renderedOuterWidth(), node.renderedOuterHeight()) / 2;
    return { ...node.renderedPosition(), radius };
  }

  get #going(): Transform | undefined {
    return this.#options.graph.cy.animated() ? this.#goal : undefined;
  }

  #moveTo(transform: Transform, animation: Animation): void {
    const { cy } = this.#options.graph;
    const { zoom, pan } = this.#going ?? this.#transform;
    const there = zoom === transform.zoom && pan.x === transform.pan.x && pan.y === transform.pan.y;
    if (there) return;
    this.#goal = transform;
    if (animation) cy.stop().animate(transform, animation);
    else cy.stop().viewport(transform);
  }
}
