import type { Adjacency } from './adjacency.ts';
import { mulberry32, shuffled } from './random.ts';

/** Rounds of label propagation: most labels are settled after five (Raghavan and others 2007). */
const ROUNDS = 8;

/** For each place the group that it belongs to: the first place of the group. */
export type Grouping = Uint32Array<ArrayBuffer>;

const placesOf = ({ start }: Adjacency): number => start.length - 1;

/** The connected components: who can be reached from whom, whatever the direction of lines. */
export function componentsOf(adjacency: Adjacency): Grouping {
  const { start, other } = adjacency;
  const component = new Uint32Array(placesOf(adjacency)).fill(0xffffffff);
  const stack: number[] = [];
  for (let first = 0; first < component.length; first++) {
    if (component[first] !== 0xffffffff) continue;
    component[first] = first;
    stack.push(first);
    for (let at = stack.pop(); at !== undefined; at = stack.pop())
      for (let i = start[at] ?? 0; i < (start[at + 1] ?? 0); i++) {
        const near = other[i] ?? 0;
        if (component[near] !== 0xffffffff) continue;
        component[near] = first;
        stack.push(near);
      }
  }
  return component;
}

/** Each label as the first place that carries it. */
function byFirstPlace(label: Grouping): Grouping {
  const first = new Map<number, number>();
  return label.map((one, at) => {
    const known = first.get(one);
    if (known === undefined) first.set(one, at);
    return known ?? at;
  });
}

/**
 * Communities by label propagation (Raghavan, Albert and Kumara 2007): each takes the label that most of its lines
 * lead to, in a random but seeded order; of several it keeps its own, or takes the least. They are computed, on
 * nobody's word, and lie within connected components.
 */
export function communitiesOf(adjacency: Adjacency): Grouping {
  const { start, other } = adjacency;
  const label = Uint32Array.from({ length: placesOf(adjacency) }, (_, at) => at);
  const order = shuffled([...label], mulberry32(label.length));
  const votes = new Uint32Array(label.length);
  const vote = (at: number): number => {
    const [begin, end] = [start[at] ?? 0, start[at + 1] ?? 0];
    let best = label[at] ?? 0;
    for (let i = begin; i < end; i++) {
      const asked = label[other[i] ?? 0] ?? 0;
      votes[asked] = (votes[asked] ?? 0) + 1;
    }
    for (let i = begin; i < end; i++) {
      const asked = label[other[i] ?? 0] ?? 0;
      const [more, most] = [votes[asked] ?? 0, votes[best] ?? 0];
      if (more > most || (more === most && best !== label[at] && asked < best)) best = asked;
    }
    for (let i = begin; i < end; i++) votes[label[other[i] ?? 0] ?? 0] = 0;
    return best;
  };
  for (let round = 0, changed = true; changed && round < ROUNDS; round++) {
    changed = false;
    for (const at of order) {
      const best = vote(at);
      changed ||= best !== label[at];
      label[at] = best;
    }
  }
  return byFirstPlace(label);
}

/** How large each group is, by its first place: largest first, then the first. */
export function sizesOf(grouping: Grouping): [first: number, size: number][] {
  const sizes = new Map<number, number>();
  for (const group of grouping) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes].sort(([a, many], [b, more]) => more - many || a - b);
}
