import { UNHEARD } from '../../../../src/web/canvas/cytoscape/input.ts';
import { describe, expect, it } from 'vitest';
import { DrawnGraph } from '../../../../src/web/canvas/cytoscape/drawn-graph.ts';
import type { Scene } from '../../../../src/web/picture/scene.ts';
import { edge, node, scene } from '../scenes.ts';

const POSITIONS = new Map(['a', 'b', 'c'].map((id, i) => [id, { x: 100 * i, y: 0 }]));

function graph(first: Scene): DrawnGraph {
  const nothing = () => undefined;
  const events = { ...UNHEARD, select: nothing, open: nothing };
  const made = new DrawnGraph({
    host: undefined,
    events,
    labelAt: nothing,
    badgeAt: nothing,
    onFrame: nothing,
  });
  made.update(first);
  made.add(first, POSITIONS);
  return made;
}

const classes = (made: DrawnGraph, id: string): string[] => made.cy.getElementById(id).classes().sort();

describe('DrawnGraph', () => {
  it('shows selection and fading as classes, and takes them back', () => {
    const line = edge('a', 'b', { selected: true });
    const made = graph(scene([node('a', { selected: true }), node('b', { faded: true })], [line]));
    expect(classes(made, 'a')).toEqual(['at-selected', 'selected']);
    expect(classes(made, 'b')).toEqual(['at-selected', 'faded']);
    expect(classes(made, line.id)).toEqual(['arrow', 'selected']);
    made.update(scene([node('a'), node('b')], [edge('a', 'b', { faded: true, arrow: false })]));
    expect(classes(made, 'a')).toEqual([]);
    expect(classes(made, line.id)).toEqual(['faded']);
  });

  it('takes over what has changed without moving it', () => {
    const made = graph(scene([node('a'), node('b')], [edge('a', 'b')]));
    made.update(
      scene(
        [node('a', { hue: 'person', shape: 'pentagon' }), node('b')],
        [edge('a', 'b', { line: { status: 'weak', predicted: false } })],
      ),
    );
    expect(made.cy.getElementById('a').data('hue')).toBe('person');
    expect(made.cy.getElementById('signed/a/b').data('status')).toBe('weak');
    expect(made.positions()).toEqual(new Map([...POSITIONS].slice(0, 2)));
  });

  it('draws an edge anew whose ends have changed', () => {
    const nodes = [node('a'), node('b'), node('c')];
    const made = graph(scene(nodes, [edge('a', 'b', { id: 'e' })]));
    const after = scene(nodes, [edge('a', 'c', { id: 'e' })]);
    made.update(after);
    made.add(after, made.positions());
    expect(made.cy.getElementById('e').data('target')).toBe('c');
  });

  it.each(['getSourceEndpoint', 'getTargetEndpoint'])(
    'draws an edge straight whose bend leaves it no room at one end: %s',
    (undrawn) => {
      const line = edge('a', 'b');
      const made = graph(scene([node('a'), node('b')], [line]));
      made.bend(new Map([[line.id, [{ along: 0.5, aside: 20 }]]]));
      const [somewhere, nowhere] = [() => ({ x: 0, y: 0 }), () => ({ x: NaN, y: NaN })];
      const ends = { getSourceEndpoint: somewhere, getTargetEndpoint: somewhere, [undrawn]: nowhere };
      Object.assign((made.cy as unknown as { renderer: () => object }).renderer(), ends);
      expect(classes(made, line.id)).toContain('bent');
      made.cy.emit('render');
      expect(classes(made, line.id)).not.toContain('bent');
    },
  );

  it('leaves out an edge one end of which is not drawn', () => {
    const made = graph(scene([node('a')], [edge('a', 'nobody')]));
    expect(made.cy.edges()).toHaveLength(0);
  });

  it('tells cytoscape of a choice, and nothing of what stays as it is', () => {
    const line = edge('a', 'b');
    const [first, then] = [false, true].map((selected) =>
      scene([node('a', { selected }), node('b'), node('c')], [line, edge('b', 'c')]),
    ) as [Scene, Scene];
    const made = graph(first);
    const told: string[] = [];
    made.cy.on('data class', ({ target }: { target: { id: () => string } }) => told.push(target.id()));
    made.update(first);
    expect(told).toEqual([]);
    made.update(then);
    expect(told).toEqual(['a']);
  });

  it('tells cytoscape of a bend once, and again where the line was straight meanwhile', () => {
    const line = edge('a', 'b');
    const made = graph(scene([node('a'), node('b')], [line]));
    const routes = new Map([[line.id, [{ along: 0.5, aside: 20 }]]]);
    const told: string[] = [];
    made.cy.on('data', ({ target }: { target: { id: () => string } }) => told.push(target.id()));
    made.bend(routes);
    made.bend(routes);
    expect(told).toEqual([line.id]);
    made.bend(new Map());
    expect(classes(made, line.id)).not.toContain('bent');
    made.bend(routes);
    expect(classes(made, line.id)).toContain('bent');
    made.bend(new Map([[line.id, [{ along: 0.5, aside: -9 }]]]));
    expect(made.cy.getElementById(line.id).data('aside')).toEqual([-9]);
  });

  it('keeps positions, zoom and pan when the graph becomes large', () => {
    const made = graph(scene([node('a'), node('b')], []));
    made.cy.viewport({ zoom: 0.5, pan: { x: 7, y: 8 } });
    const many = Array.from({ length: 600 }, (_, i) => node(`n${i}`));
    const left = made.update(scene([node('a'), ...many], []));
    expect(made.positions()).toEqual(new Map([['a', { x: 0, y: 0 }]]));
    expect(left).toEqual(new Map([['b', { x: 100, y: 0 }]]));
    expect(made.cy.zoom()).toBe(0.5);
    expect(made.cy.pan()).toEqual({ x: 7, y: 8 });
  });
});
