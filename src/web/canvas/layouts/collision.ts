import type { Force, SimulationNodeDatum } from 'd3-force';
import { forceOverColumns, jiggle } from './force-columns.ts';

/** The order of values from the least on, from an order that was right a moment ago: then a few of them change places. */
function sortAgain(order: Int32Array, values: Float64Array): void {
  for (let at = 1; at < order.length; at++) {
    const moved = order[at] ?? 0;
    const value = values[moved] ?? 0;
    let before = at - 1;
    while (before >= 0 && (values[order[before] ?? 0] ?? 0) > value) {
      order[before + 1] = order[before] ?? 0;
      before--;
    }
    order[before + 1] = moved;
  }
}

/**
 * What `forceCollide` of d3-force does, by a sweep from left to right: nodes that would overlap part, the smaller one
 * more than the larger.
 * @param radiusOf a node, as if it were a circle
 */
export function collision<N extends SimulationNodeDatum>(radiusOf: (node: N) => number): Force<N, undefined> {
  let order = new Int32Array();
  let most = 0;
  return forceOverColumns(radiusOf, ({ x, y, vx, vy, own }, _, random) => {
    // Where they are about to be.
    const nextX = x.map((value, at) => value + (vx[at] ?? 0));
    const nextY = y.map((value, at) => value + (vy[at] ?? 0));
    if (order.length !== x.length) {
      order = Int32Array.from(x.keys()).sort((a, b) => (nextX[a] ?? 0) - (nextX[b] ?? 0));
      most = own.reduce((found, radius) => Math.max(found, radius), 0);
    } else sortAgain(order, nextX);
    for (let rank = 0; rank < order.length; rank++) {
      const i = order[rank] ?? 0;
      const radius = own[i] ?? 0;
      const xi = nextX[i] ?? 0;
      const yi = nextY[i] ?? 0;
      for (let after = rank + 1; after < order.length; after++) {
        const j = order[after] ?? 0;
        let dx = xi - (nextX[j] ?? 0);
        if (-dx > radius + most) break;
        const other = own[j] ?? 0;
        const room = radius + other;
        const dy = yi - (nextY[j] ?? 0);
        let squared = dx * dx + dy * dy;
        if (squared >= room * room) continue;
        if (squared === 0) squared = (dx = jiggle(random)) ** 2;
        const distance = Math.sqrt(squared);
        const apart = (room - distance) / distance;
        const share = (other * other) / (radius * radius + other * other);
        nextX[i] = (nextX[i] ?? 0) + dx * apart * share;
        nextY[i] = (nextY[i] ?? 0) + dy * apart * share;
        nextX[j] = (nextX[j] ?? 0) - dx * apart * (1 - share);
        nextY[j] = (nextY[j] ?? 0) - dy * apart * (1 - share);
      }
    }
    for (let at = 0; at < x.length; at++) {
      vx[at] = (nextX[at] ?? 0) - (x[at] ?? 0);
      vy[at] = (nextY[at] ?? 0) - (y[at] ?? 0);
    }
  });
}
