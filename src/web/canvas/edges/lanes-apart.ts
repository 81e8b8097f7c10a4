import type { Point } from '../geometry.ts';
import type { Segment } from '../segments.ts';
import { pointAlong, type EdgeRoutes } from './edge-curve.ts';
import { bundlesOf } from './parallel-edges.ts';
import type { RoutedEdge, Way } from './route-cost.ts';

/** Where along an edge its distance from its neighbours is measured: near their common ends all are close. */
const SHARES = [0.35, 0.5, 0.65];
/** So much of the distance for which edges are fanned out they keep, whatever they go around. */
const KEPT = 0.75;

/** Distance of a point from a segment. */
function distanceTo({ from, to }: Segment, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy || 1;
  const share = Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / length));
  return Math.hypot(from.x + dx * share - x, from.y + dy * share - y);
}

const pointsOf = ({ pieces }: Way): Point[] => [
  ...pieces.slice(0, 1).map(({ from }) => from),
  ...pieces.map(({ to }) => to),
];

/** How edges run that join the same two nodes: none of them comes so near to another that they seem one. */
export class LanesApart {
  /** By the id of an edge, the others of its bundle. */
  readonly #others = new Map<string, string[]>();
  readonly #ways = new Map<string, Way>();
  readonly #least: number;

  /** @param fanned how they are fanned out, which says how far they should be apart */
  constructor(edges: readonly RoutedEdge[], fanned: EdgeRoutes) {
    const bundled = edges.filter(({ id }) => fanned.has(id));
    const bundles = bundlesOf(bundled.map(({ id, ends: [from, to] }) => ({ id, from, to })));
    for (const bundle of bundles)
      for (const { id } of bundle)
        this.#others.set(
          id,
          bundle.flatMap((other) => (other.id === id ? [] : [other.id])),
        );
    const asides = [...fanned.values()].flatMap(([bend]) => (bend?.aside ? [Math.abs(bend.aside)] : []));
    // Of two each stands half a step aside, and is drawn half as far as its control point.
    this.#least = asides.length > 0 ? KEPT * Math.min(...asides) : 0;
  }

  /** Whether an edge shares its nodes with another. */
  has(id: string): boolean {
    return this.#others.has(id);
  }

  /** Take over how an edge runs. */
  set(id: string, way: Way): void {
    if (this.#others.has(id)) this.#ways.set(id, way);
  }

  /** How many others of its bundle a way of an edge comes too near to. */
  tooNear(id: string, way: Way): number {
    const others = this.#others.get(id);
    if (!others) return 0;
    const points = pointsOf(way);
    const places = SHARES.map((share) => pointAlong(points, share).at);
    return others.filter((other) =>
      places.some((at) => this.#ways.get(other)?.pieces.some((piece) => distanceTo(piece, at) < this.#least)),
    ).length;
  }
}
