import type { Scene, SceneEdge, SceneNode } from '../../../src/web/picture/scene.ts';

export const node = (id: string, more: Partial<SceneNode> = {}): SceneNode => ({
  id,
  kind: 'country',
  hue: 'country',
  shape: 'ellipse',
  icon: 'flag',
  dashed: false,
  label: `Country ${id}`,
  lang: 'en',
  size: 32,
  hub: false,
  selected: false,
  faded: false,
  pinned: false,
  hidden: 0,
  ...more,
});

export const edge = (from: string, to: string, more: Partial<SceneEdge> = {}): SceneEdge => ({
  id: `signed/${from}/${to}`,
  from,
  to,
  line: { status: 'supported', predicted: false },
  arrow: true,
  label: 'signed',
  selected: false,
  faded: false,
  off: false,
  onPath: false,
  ...more,
});

export const scene = (nodes: SceneNode[], edges: SceneEdge[], more: Partial<Scene> = {}): Scene => ({
  nodes,
  edges,
  theme: 'light',
  lang: 'en',
  reducedMotion: false,
  layout: 'force',
  ...more,
});

/** A hub with so many neighbours, every third of which has one more behind it; `count` nodes in all. */
export function star(count: number): Scene {
  const hub = node('hub', {
    hub: true,
    size: 68,
    label: 'International Network',
    sub: 'of AI Safety Institutes',
  });
  const nodes = [hub];
  const edges: SceneEdge[] = [];
  for (let i = 1; i < count; i++) {
    const behind = i % 3 === 0 ? `n${i - 1}` : 'hub';
    nodes.push(node(`n${i}`, i % 4 === 0 ? { sub: 'November 2024' } : {}));
    edges.push(
      edge(`n${i}`, behind, {
        line: { status: i % 5 === 0 ? 'disputed' : 'supported', predicted: false },
      }),
    );
  }
  return scene(nodes, edges);
}

/** A star whose nodes are countries and summits in turn. */
export const mixed = (count: number): Scene => {
  const { nodes, ...rest } = star(count);
  const kinds = nodes.map((each, i) => (i % 2 ? { ...each, kind: 'summit', hue: 'summit' as const } : each));
  return { ...rest, nodes: kinds };
};

/** A star of 20, and two pairs that are connected to nothing else. */
export function scattered(): Scene {
  const { nodes, edges } = star(20);
  return scene(
    [node('p'), node('q'), ...nodes, node('r'), node('s')],
    [...edges, edge('p', 'q'), edge('s', 'r')],
  );
}

/** The same object with every property sealed: writing to it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

/** The same scene with places for the nodes that are named. */
export const placed = (drawn: Scene, places: Readonly<Record<string, { x: number; y: number }>>): Scene => ({
  ...drawn,
  nodes: drawn.nodes.map((each) => {
    const at = places[each.id];
    return at ? { ...each, at } : each;
  }),
});

/** Two rows of four nodes, each connected with the one across the corner, and the same with one node more. */
export function tangled(): { crossed: Scene; grown: Scene } {
  const ids = ['a', 'b', 'c', 'd'];
  const at = (i: number, y: number) => ({ x: i * 180, y });
  const top = ids.map((id, i) => node(`${id}1`, { at: at(i, 0) }));
  const bottom = ids.map((id, i) => node(`${id}2`, { at: at(3 - i, 300) }));
  const crossed = scene(
    [...top, ...bottom],
    ids.map((id) => edge(`${id}1`, `${id}2`)),
    { reducedMotion: true },
  );
  const grown = {
    ...crossed,
    nodes: [...crossed.nodes.map(({ at: _, ...rest }) => rest), node('new')],
    edges: [...crossed.edges, edge('a1', 'new')],
  };
  return { crossed, grown };
}
