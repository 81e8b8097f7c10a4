import type { Scene } from '../../picture/scene.ts';
import type { RouteKeeper } from '../edges/route-keeper.ts';
import type { NodePositions } from '../geometry.ts';
import { letItBeSeen, letOthersIn } from '../slices.ts';
import type { Camera } from './camera.ts';
import type { DrawnGraph } from './drawn-graph.ts';

/** How long the page does nothing else, in milliseconds: a frame has sixteen. */
const SLICE = 10;
/** Milliseconds without another change of the room: whoever drags the edge of a window is let finish. */
const QUIET = 150;

interface SettlingParts {
  keeper: RouteKeeper;
  graph: Pick<DrawnGraph, 'bend' | 'shapeLoops'>;
  camera: Pick<Camera, 'planned' | 'refit'>;
  paint: () => void;
}

/**
 * Places names and bends lines wherever nodes have moved, and works out, while the page goes on, what of them is left
 * in a large drawing.
 */
export class Settling {
  readonly #parts: SettlingParts;
  #running: Promise<void> | undefined;
  #stopped = false;
  #placed: [Scene, NodePositions] | undefined;
  #soon: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: SettlingParts) {
    this.#parts = parts;
  }

  /** Bring names and lines up to date: loops first, where there is room for them; names then keep clear of them. */
  place(scene: Scene, positions: NodePositions): void {
    const { keeper, graph, camera, paint } = this.#parts;
    this.#placed = [scene, positions];
    if (keeper.update(scene, positions, camera.planned)) {
      graph.shapeLoops(keeper.loops);
      graph.bend(keeper.routes);
    }
    paint();
    void this.run();
  }

  /** Place anew what stands, in a room of another size: in less of it some names are shown only on other sides. */
  placeSoon(): void {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => {
      if (this.#stopped || !this.#placed) return;
      this.place(...this.#placed);
      this.#parts.camera.refit();
    }, QUIET);
  }

  /** Begin, or go on; resolves when nothing is left. */
  run(): Promise<void> {
    return (this.#running ??= this.#work().finally(() => (this.#running = undefined)));
  }

  async #work(): Promise<void> {
    // What there is comes first: each improvement paints all of it again.
    if (!this.#parts.keeper.isDone) await letItBeSeen();
    while (!this.#stopped && !this.#parts.keeper.isDone) {
      await letOthersIn();
      if (!this.#stopped) this.#workFor(SLICE);
    }
  }

  /** Work out all of it now, for somebody who takes the drawing along. */
  finish(): void {
    this.#workFor(Infinity);
  }

  #workFor(ms: number): void {
    const { keeper, graph, camera, paint } = this.#parts;
    if (!keeper.workFor(ms)) return;
    graph.bend(keeper.routes);
    camera.refit();
    paint();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#soon);
  }
}
