import type { Scene } from '../../picture/scene.ts';
import { EMPTY_SCENE } from '../blank.ts';
import type { Box, NodePositions } from '../geometry.ts';
import type { Labelling } from '../labels/labelling.ts';
import { loopBoxesOf, placeLoops, type LoopShapes } from '../loops/place-loops.ts';
import { atOnce, goOn, type Sliced } from '../slices.ts';
import type { Screen } from '../viewport.ts';
import type { EdgeRoutes } from './edge-curve.ts';
import {
  bentBounds,
  placementKey,
  placingNamesAndRoutes,
  roughNamesAndRoutes,
  type NamesAndRoutes,
} from './scene-routes.ts';

/** Up to so many nodes names and routes are worked out before anything is shown: nobody notices the time. */
const MAX_AT_ONCE = 150;

/**
 * Keeps names placed and edges routed for the drawing of now, and works them out only where something has changed: of
 * a large drawing in slices, in which it begins with a rough idea of both.
 */
export class RouteKeeper {
  readonly #labelling: Labelling;
  /** What names were placed and edges routed for. */
  #key = '';
  /** The part of it that is not about nodes and edges. */
  #frame = '';
  #scene: Scene = EMPTY_SCENE;
  #positions: NodePositions = new Map();
  #loops: LoopShapes = new Map();
  #routes: EdgeRoutes = new Map();
  /** What has still to be worked out. */
  #work: Sliced<NamesAndRoutes> | undefined;

  constructor(labelling: Labelling) {
    this.#labelling = labelling;
  }

  get loops(): LoopShapes {
    return this.#loops;
  }

  get routes(): EdgeRoutes {
    return this.#routes;
  }

  /** What bent lines cover, in model pixels. */
  get bent(): Box | undefined {
    return bentBounds(this.#scene, this.#positions, this.#routes);
  }

  /** Whether names and routes stand as well as they can. */
  get isDone(): boolean {
    return this.#work === undefined;
  }

  /**
   * Bring loops, names and routes up to date: loops first, where there is room for them. Where newcomers wait for their
   * places and nobody has moved, all of them stay as they are until these are found.
   * @returns whether loops and routes are others now
   */
  update(scene: Scene, positions: NodePositions, screen: Screen): boolean {
    const frame = JSON.stringify([scene.lang, scene.layout, screen]);
    const stays = frame === this.#frame && this.#isAwaiting(scene, positions);
    const key = stays ? this.#key : placementKey(scene, positions, screen);
    const news = key !== this.#key;
    if (news) this.#begin(scene, positions, screen);
    [this.#key, this.#frame, this.#scene, this.#positions] = [key, frame, scene, positions];
    this.#labelling.refresh(scene);
    return news;
  }

  /** Whether newcomers wait for their places, and everybody who was placed is there and stands where they stood. */
  #isAwaiting({ nodes }: Scene, positions: NodePositions): boolean {
    const { entries } = this.#labelling.placed;
    let standing = 0;
    for (const { id } of nodes) {
      const [then, now] = [entries.get(id)?.at, positions.get(id)];
      if (!then) continue;
      if (then.x !== now?.x || then.y !== now.y) return false;
      standing++;
    }
    return standing === entries.size && nodes.some(({ id }) => !positions.has(id));
  }

  #begin(scene: Scene, positions: NodePositions, screen: Screen): void {
    this.#loops = placeLoops(scene, positions);
    const before = { labels: this.#labelling.placed, routes: this.#routes };
    const placed = { scene, positions, loops: loopBoxesOf(scene, this.#loops), screen, before };
    const work = placingNamesAndRoutes(placed, this.#labelling);
    const isLarge = scene.nodes.length > MAX_AT_ONCE;
    this.#work = isLarge ? work : undefined;
    this.#take(isLarge ? roughNamesAndRoutes(placed, this.#labelling) : atOnce(work));
  }

  #take({ labels, routes }: NamesAndRoutes): void {
    this.#labelling.placed = labels;
    this.#routes = routes;
  }

  /**
   * Work on what is left for some milliseconds; what is drawn changes only when all of it is known.
   * @returns whether that is the case
   */
  workFor(ms: number): boolean {
    const found = this.#work && goOn(this.#work, ms);
    if (!found) return false;
    this.#work = undefined;
    this.#take(found.result);
    this.#labelling.refresh(this.#scene);
    return true;
  }

  /** Forget on which sides names stand, because everything is laid out anew. */
  startAnew(): void {
    this.#labelling.forgetSides();
    this.#work = undefined;
    this.#key = '';
  }

  /** Measure texts again, because another font has been loaded; whether everything has to be placed again. */
  remeasure(): boolean {
    const changed = this.#labelling.remeasure();
    if (changed) this.#key = '';
    return changed;
  }
}
