interface Spot {
  x: number;
  y: number;
  radius: number;
}

/** A tip and the area it stands in, in screen pixels, as is all here. */
interface Sizes {
  tip: { width: number; height: number };
  area: { width: number; height: number };
}

/** Between a node, with the badge at its corner, and its tip. */
const GAP = 14;
/** Between a tip and the edge of the area. */
const MARGIN = 8;
/** What a name may take up beside its node: to either side, and below. */
const NAME = { aside: 50, below: 36 };

const within = (value: number, most: number): number => Math.max(MARGIN, Math.min(value, most - MARGIN));

/**
 * Where the tip of a node stands: above, below its name, or beside it, wherever it covers the fewest of the other
 * nodes and their names; above, where that makes no difference. The upper left corner, inside the area.
 */
export function tipPlace(
  { x, y, radius }: Spot,
  others: readonly Spot[],
  { tip: { width, height }, area }: Sizes,
): { x: number; y: number } {
  const beside = radius + GAP;
  const places = [
    { x: x - width / 2, y: y - beside - height },
    { x: x - width / 2, y: y + beside + NAME.below },
    { x: x + beside, y: y - height / 2 },
    { x: x - beside - width, y: y - height / 2 },
  ].map((place) => ({ ...place, moved: Math.abs(within(place.y, area.height - height) - place.y) > 1 }));
  const covered = (at: { x: number; y: number; moved: boolean }): number =>
    (at.moved ? others.length + 1 : 0) +
    others.filter(
      (other) =>
        other.x + Math.max(other.radius, NAME.aside) > at.x &&
        other.x - Math.max(other.radius, NAME.aside) < at.x + width &&
        other.y + other.radius + NAME.below > at.y &&
        other.y - other.radius < at.y + height,
    ).length;
  const [first, ...rest] = places.map((place) => ({ ...place, covers: covered(place) }));
  const best = rest.reduce(
    (least, one) => (one.covers < least.covers ? one : least),
    first ?? { x, y, covers: 0 },
  );
  return { x: within(best.x, area.width - width), y: within(best.y, area.height - height) };
}
