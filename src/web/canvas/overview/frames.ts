import type { Size } from '../geometry.ts';
import type { OverviewCamera, OverviewNetwork } from './overview-renderer.ts';
import { fillPoints, paintSteps, type Painting } from './paint-overview.ts';
import { paintAbove, type Above } from './paint-above.ts';
import { nodesSeen, seenBox } from './overview-view.ts';

type Scene = Above;

interface Sources {
  scene(): Scene;
  unnamed(places: readonly number[]): void;
  drawn(): void;
}

/** A painting that is kept, and what it shows. */
interface Kept {
  canvas: HTMLCanvasElement;
  camera: OverviewCamera;
  size: Size;
}

/** Milliseconds of painting in one frame, so that the page reacts in between. */
const BUDGET = 12;
/** As long as nothing of the network is shown yet: there is nothing that somebody could move meanwhile. */
const BUDGET_AT_FIRST = 30;
/** After so many milliseconds without a move the camera stands still. */
const STILL = 120;

/**
 * Frames of an overview. Everything is painted aside, over as many frames as that takes, and kept; a frame shows
 * what is kept, as the camera sees it now, and above it what stands out. So panning costs the same at every size,
 * and full detail comes back when the camera stands still.
 */
export class Frames {
  readonly #element: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | null;
  readonly #sources: Sources;
  #scratch = { nodes: new Uint32Array(0), lines: new Uint32Array(0) };
  #kept: Kept | undefined;
  #spare: HTMLCanvasElement | undefined;
  #steps: { run: Generator<void, number[]>; into: Kept } | undefined;
  #stale = false;
  #moving: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(host: HTMLElement, sources: Sources) {
    this.#sources = sources;
    this.#element = host.ownerDocument.createElement('canvas');
    Object.assign(this.#element.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
    host.append(this.#element);
    this.#context = this.#element.getContext('2d');
  }

  /** Another network: nothing that was painted is of use. */
  reset({ count, from }: OverviewNetwork): void {
    this.#scratch = { nodes: new Uint32Array(count), lines: new Uint32Array(from.length) };
    this.#kept = undefined;
    this.#steps = undefined;
    this.repaint();
  }

  /** What is shown has changed; a painting that is under way is finished first, or there would never be one. */
  repaint(): void {
    this.#stale = true;
    this.draw();
  }

  /** The camera moves. */
  move(): void {
    clearTimeout(this.#moving);
    this.#moving = setTimeout(() => this.rest(), STILL);
    this.#steps = undefined;
    this.#stale = true;
    this.draw();
  }

  /** The camera stands still. */
  rest(): void {
    clearTimeout(this.#moving);
    this.#moving = undefined;
    this.draw();
  }

  /** Show what is kept, with what stands out now, in the next frame. */
  draw(): void {
    this.#asked ||= requestAnimationFrame(() => {
      this.#asked = 0;
      this.#frame();
    });
  }

  destroy(): void {
    cancelAnimationFrame(this.#asked);
    clearTimeout(this.#moving);
    this.#element.remove();
  }

  #frame(): void {
    const scene = this.#sources.scene();
    const { size } = scene.view;
    if (!this.#context || size.width === 0 || size.height === 0) return;
    if (this.#moving === undefined) this.#paintOn(scene);
    this.#show(this.#context, scene);
    this.#sources.drawn();
    if (this.#moving === undefined && (this.#steps || this.#stale)) this.draw();
  }

  /** Go on painting until this frame has had its share. */
  #paintOn(scene: Scene): void {
    const until = performance.now() + (this.#kept ? BUDGET : BUDGET_AT_FIRST);
    if (!this.#steps && this.#stale) this.#begin(scene);
    while (this.#steps && performance.now() < until) {
      const { run, into } = this.#steps;
      const next = run.next();
      if (!next.done) continue;
      this.#steps = undefined;
      [this.#spare, this.#kept] = [this.#kept?.canvas, into];
      if (next.value.length > 0) this.#sources.unnamed(next.value);
    }
  }

  #begin({ view, look, tokens, measure }: Scene): void {
    this.#stale = false;
    const canvas = this.#spare ?? this.#element.ownerDocument.createElement('canvas');
    this.#spare = undefined;
    this.#fit(canvas, view.size);
    // Painted by the processor on every machine: steps take as long as they say, and are over when they end.
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return;
    context.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
    const painting: Painting = { context, view, look, tokens, measure, scratch: this.#scratch };
    this.#steps = { run: paintSteps(painting), into: { canvas, camera: view.camera, size: view.size } };
  }

  #show(context: CanvasRenderingContext2D, scene: Scene): void {
    const { view, tokens } = scene;
    this.#fit(this.#element, view.size);
    context.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
    context.globalAlpha = 1;
    context.fillStyle = tokens.paper;
    context.fillRect(0, 0, view.size.width, view.size.height);
    if (this.#kept) this.#showKept(context, scene, this.#kept);
    paintAbove(context, scene);
  }

  /** What is kept, moved and scaled as the camera has moved since; beyond it at least the points. */
  #showKept(
    context: CanvasRenderingContext2D,
    { view, tokens }: Scene,
    { canvas, camera, size }: Kept,
  ): void {
    const scale = view.camera.zoom / camera.zoom;
    const [width, height] = [size.width * scale, size.height * scale];
    const x = (camera.x - view.camera.x) * view.camera.zoom + view.size.width / 2 - width / 2;
    const y = (camera.y - view.camera.y) * view.camera.zoom + view.size.height / 2 - height / 2;
    context.drawImage(canvas, x, y, width, height);
    if (x <= 0 && y <= 0 && x + width >= view.size.width && y + height >= view.size.height) return;
    const box = seenBox({ camera, size });
    const seen = this.#steps ? [] : this.#scratch.nodes.subarray(0, nodesSeen(view, this.#scratch.nodes));
    const beyond = Uint32Array.from(seen).filter((at) => {
      const [left = 0, top = 0] = [view.positions[2 * at], view.positions[2 * at + 1]];
      return left < box.left || left > box.right || top < box.top || top > box.bottom;
    });
    fillPoints({ context, view, tokens }, beyond);
  }

  get #ratio(): number {
    return this.#element.ownerDocument.defaultView?.devicePixelRatio ?? 1;
  }

  /** Setting the size clears a canvas and costs time: only where it has changed. */
  #fit(canvas: HTMLCanvasElement, { width, height }: Size): void {
    const [wide, high] = [Math.round(width * this.#ratio), Math.round(height * this.#ratio)];
    if (canvas.width === wide && canvas.height === high) return;
    Object.assign(canvas, { width: wide, height: high });
  }
}
