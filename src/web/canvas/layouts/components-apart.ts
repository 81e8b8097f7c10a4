import type { Point } from '../geometry.ts';
import { componentInput, connectedComponents } from './components.ts';
import type { LayoutInput } from './layout-input.ts';
import { packComponents } from './packing.ts';

/** Draw every connected component alone, and set the smaller ones around the largest, where it leaves room. */
export function byComponents(input: LayoutInput, draw: (part: LayoutInput) => Point[]): Point[] {
  const components = connectedComponents(input);
  if (components.length < 2) return draw(input);
  const drawings = components.map((component) => {
    const part = componentInput(input, component);
    return { input: part, points: draw(part) };
  });
  const all: Point[] = input.nodes.map(() => ({ x: 0, y: 0 }));
  for (const [i, { points }] of packComponents(input, drawings).entries())
    components[i]?.forEach((index, k) => (all[index] = points[k] ?? { x: 0, y: 0 }));
  return all;
}
