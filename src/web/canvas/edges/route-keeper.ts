import type { Scene } from '../../picture/scene.ts';
import type { NodePositions, Size } from '../geometry.ts';
import type { Labelling } from '../labels/labelling.ts';
import type { EdgeRoutes } from './edge-curve.ts';
import { placementKey, placeNamesAndRoutes } from './scene-routes.ts';

/** Keeps names placed and edges routed for the drawing of now, and works them out only where something has changed. */
export class RouteKeeper {
  readonly #labelling: Labelling;
  /** What names were placed and edges routed for. */
  #key = '';
  #routes: EdgeRoutes = new Map();

  constructor(labelling: Labelling) {
    this.#labelling = labelling;
  }

  get routes(): EdgeRoutes {
    return this.#routes;
  }

  /** Bring names and routes up to date. */
  update(scene: Scene, positions: NodePositions, size: Size): EdgeRoutes {
    const key = placementKey(scene, positions, size);
    if (key === this.#key) this.#labelling.refresh(scene);
    else this.#routes = placeNamesAndRoutes(scene, positions, this.#labelling);
    this.#key = key;
    return this.#routes;
  }

  /** Forget on which sides names stand, because everything is laid out anew. */
  startAnew(): void {
    this.#labelling.forgetSides();
    this.#key = '';
  }

  /** Measure all texts again, because another font has been loaded. */
  remeasure(): void {
    this.#labelling.remeasure();
    this.#key = '';
  }
}
