import { describe, expect, it } from 'vitest';
import { DrawnGraph } from '../../../../src/web/canvas/cytoscape/drawn-graph.ts';
import { edgeLabelsOf } from '../../../../src/web/canvas/cytoscape/edge-labels.ts';
import type { EdgeRoutes } from '../../../../src/web/canvas/edges/edge-curve.ts';
import { fannedOut } from '../../../../src/web/canvas/edges/parallel-edges.ts';
import { UNHEARD } from '../../../../src/web/canvas/cytoscape/input.ts';
import type { Point } from '../../../../src/web/canvas/geometry.ts';
import { Labelling } from '../../../../src/web/canvas/labels/labelling.ts';
import { TOKENS } from '../../../../src/web/canvas/tokens.ts';
import type { SceneEdge } from '../../../../src/web/picture/scene.ts';
import { edge, node, scene } from '../scenes.ts';

/** Where the labels of lines stand that fan out downwards from one node, as long as these points are away. */
function labelsOf(ends: Readonly<Record<string, Point>>): Map<string, Point> {
  const names = Object.keys(ends);
  const edges = names.map((name) => edge('hub', name, { label: `was published by ${name}`, selected: true }));
  return labelled(edges, ends, new Map());
}

/** Where the labels of those of the edges stand that are selected. */
function labelled(
  edges: readonly SceneEdge[],
  ends: Readonly<Record<string, Point>>,
  routes: EdgeRoutes,
): Map<string, Point> {
  const nothing = () => undefined;
  const events = { ...UNHEARD, select: nothing, open: nothing };
  const given = { host: undefined, events, labelAt: nothing, badgeAt: nothing, onFrame: nothing };
  const made = new DrawnGraph(given);
  const drawn = scene(
    ['hub', ...Object.keys(ends)].map((id) => node(id, { label: '' })),
    [...edges],
  );
  made.update(drawn);
  made.add(drawn, new Map([['hub', { x: 0, y: 0 }], ...Object.entries(ends)]));
  const sources = { cy: made.cy, scene: drawn, labelling: new Labelling(null), routes };
  const selected = edges.filter((one) => one.selected);
  const labels = edgeLabelsOf(selected, { ...sources, tokens: TOKENS.light });
  return new Map(labels.map(({ text, at }) => [text.split(' ').at(-1) ?? '', at]));
}

/** How far a point is from the straight line between the hub and an end. */
const distance = ({ x, y }: Point, end: Point): number =>
  Math.abs(x * end.y - y * end.x) / Math.hypot(end.x, end.y);

describe('the labels of several lines of one node', () => {
  const ends = { a: { x: -60, y: 300 }, b: { x: 90, y: 300 }, c: { x: 220, y: 130 } };

  it('stand nearer to their own line than to another', () => {
    const labels = labelsOf(ends);
    expect(labels.size).toBe(3);
    for (const [name, at] of labels)
      for (const [other, end] of Object.entries(ends))
        if (other !== name)
          expect(distance(at, ends[name as keyof typeof ends]), `${name}, not ${other}`).toBeLessThan(
            distance(at, end),
          );
  });

  it('stand below the middle of a line that has none beside it', () => {
    const { y = 0, x = 0 } = labelsOf({ a: { x: 300, y: 0 } }).get('a') ?? {};
    expect([Math.round(x), y > 0 && y < 20]).toEqual([150, true]);
  });

  it('stand beside the pair of a line and its neighbour, and not between them', () => {
    const pair = ['upper', 'lower'].map((id) => edge('hub', 'a', { id, selected: id === 'upper' }));
    const routes = fannedOut(pair);
    const { y = 0 } = labelled(pair, { a: { x: 300, y: 0 } }, routes).get('signed') ?? {};
    expect(y).toBeLessThan(-13);
  });
});
