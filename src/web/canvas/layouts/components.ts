import { neighboursOf, type LayoutInput } from './layout-input.ts';

/** The share of the viewport that a small component is asked to fill: so little that it lies compact. */
const SMALL_SHARE = 0.1;

/**
 * The connected components, each as indexes in the order of the input, the largest first; found by
 * breadth-first search.
 */
export function connectedComponents(input: LayoutInput): number[][] {
  const neighbours = neighboursOf(input);
  const seen = new Set<number>();
  const components = input.nodes.flatMap((_, start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const component = [start];
    // The queue of the search: it grows while it is walked.
    for (const index of component) {
      for (const next of neighbours[index] ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        component.push(next);
      }
    }
    return [component.sort((a, b) => a - b)];
  });
  return components.sort((a, b) => b.length - a.length);
}

/**
 * The input that one component makes on its own. One with fewer than half of the nodes is laid out as small
 * as its nodes allow.
 */
export function componentInput(input: LayoutInput, component: readonly number[]): LayoutInput {
  const newIndex = new Map(component.map((index, i) => [index, i]));
  const share = component.length * 2 < input.nodes.length ? SMALL_SHARE : 1;
  return {
    nodes: component.flatMap((index) => input.nodes[index] ?? []),
    edges: input.edges.flatMap(([from, to]) => {
      const [a, b] = [newIndex.get(from), newIndex.get(to)];
      return a === undefined || b === undefined ? [] : [[a, b] as const];
    }),
    width: input.width * share,
    height: input.height * share,
  };
}
