import type { RouteKeeper } from '../edges/route-keeper.ts';
import { letOthersIn } from '../slices.ts';
import type { Camera } from './camera.ts';
import type { DrawnGraph } from './drawn-graph.ts';

/** How long the page does nothing else, in milliseconds: a frame has sixteen. */
const SLICE = 10;

interface SettlingParts {
  keeper: RouteKeeper;
  graph: Pick<DrawnGraph, 'bend'>;
  camera: Pick<Camera, 'refit'>;
  paint: () => void;
}

/** Works out, while the page goes on, what of the names and routes of a large drawing is left. */
export class Settling {
  readonly #parts: SettlingParts;
  #running: Promise<void> | undefined;
  #stopped = false;

  constructor(parts: SettlingParts) {
    this.#parts = parts;
  }

  /** Begin, or go on; resolves when nothing is left. */
  run(): Promise<void> {
    return (this.#running ??= this.#work().finally(() => (this.#running = undefined)));
  }

  async #work(): Promise<void> {
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
  }
}
