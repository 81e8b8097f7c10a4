import type { Scene } from '../../picture/scene.ts';
import type { NodePositions } from '../geometry.ts';
import type { Labelling } from '../labels/labelling.ts';
import { loopBoxesOf, placeLoops, type LoopShapes } from '../loops/place-loops.ts';
import type { Screen } from '../viewport.ts';
import type { EdgeRoutes } from './edge-curve.ts';
import { placementKey, placeNamesAndRoutes } from './scene-routes.ts';

/** Keeps names placed and edges routed for the drawing of now, and works them out only where something has changed. */
export class RouteKeeper {
  readonly #labelling: Labelling;
  /** What names were placed and edges routed for. */
  #key = '';
  #loops: LoopShapes = new Map();
  #routes: EdgeRoutes = new Map();

  constructor(labelling: Labelling) {
    this.#labelling = labelling;
  }

  get loops(): LoopShapes {
    return this.#loops;
  }

  get routes(): EdgeRoutes {
    return this.#routes;
  }

  /** Bring loops, names and routes up to date: loops first, where there is room for them. */
  update(scene: Scene, positions: NodePositions, screen: Screen): void {
    const key = placementKey(scene, positions, screen);
    if (key === this.#key) this.#labelling.refresh(scene);
    else {
      this.#loops = placeLoops(scene, positions);
      const loops = loopBoxesOf(scene, this.#loops);
      this.#routes = placeNamesAndRoutes({ scene, positions, loops, screen }, this.#labelling);
    }
    this.#key = key;
  }

  /** Forget on which sides names stand, because everything is laid out anew. */
  startAnew(): void {
    this.#labelling.forgetSides();
    this.#key = '';
  }

  /** Measure texts again, because another font has been loaded; whether everything has to be placed again. */
  remeasure(): boolean {
    const changed = this.#labelling.remeasure();
    if (changed) this.#key = '';
    return changed;
  }
}
