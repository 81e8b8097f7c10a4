import { describe, expect, it } from 'vitest';
import { Board } from '../../../../src/web/canvas/cytoscape/drawn-graph.ts';
import type { Scene } from '../../../../src/web/explorer/scene.ts';
import { edge, node, scene } from '../scenes.ts';

const PLACES = new Map(['a', 'b', 'c'].map((id, i) => [id, { x: 100 * i, y: 0 }]));

function board(first: Scene): Board {
  const nothing = () => undefined;
  const events = { select: nothing, open: nothing, hover: nothing, moved: nothing, badge: nothing };
  const made = new Board({ host: undefined, events, labelAt: nothing, badgeAt: nothing, drawn: nothing });
  made.update(first);
  made.add(first, PLACES);
  return made;
}

const classes = (made: Board, id: string): string[] => made.cy.getElementById(id).classes().sort();

describe('Board', () => {
  it('shows selection and fading as classes, and takes them back', () => {
    const line = edge('a', 'b', { selected: true });
    const made = board(scene([node('a', { selected: true }), node('b', { faded: true })], [line]));
    expect(classes(made, 'a')).toEqual(['selected']);
    expect(classes(made, 'b')).toEqual(['faded']);
    expect(classes(made, line.id)).toEqual(['arrow', 'selected']);
    made.update(scene([node('a'), node('b')], [edge('a', 'b', { faded: true, arrow: false })]));
    expect(classes(made, 'a')).toEqual([]);
    expect(classes(made, line.id)).toEqual(['faded']);
  });

  it('takes over what has changed without moving it', () => {
    const made = board(scene([node('a'), node('b')], [edge('a', 'b')]));
    made.update(
      scene([node('a', { hue: 'person', shape: 'pentagon' }), node('b')], [edge('a', 'b', { line: 'weak' })]),
    );
    expect(made.cy.getElementById('a').data('hue')).toBe('person');
    expect(made.cy.getElementById('signed/a/b').data('line')).toBe('weak');
    expect(made.places()).toEqual(new Map([...PLACES].slice(0, 2)));
  });

  it('draws a line anew whose ends have changed', () => {
    const nodes = [node('a'), node('b'), node('c')];
    const made = board(scene(nodes, [edge('a', 'b', { id: 'e' })]));
    const after = scene(nodes, [edge('a', 'c', { id: 'e' })]);
    made.update(after);
    made.add(after, made.places());
    expect(made.cy.getElementById('e').data('target')).toBe('c');
  });

  it('leaves out a line one end of which is not drawn', () => {
    const made = board(scene([node('a')], [edge('a', 'nobody')]));
    expect(made.cy.edges()).toHaveLength(0);
  });

  it('keeps places and view when the picture becomes large', () => {
    const made = board(scene([node('a'), node('b')], []));
    made.cy.viewport({ zoom: 0.5, pan: { x: 7, y: 8 } });
    const many = Array.from({ length: 600 }, (_, i) => node(`n${i}`));
    const left = made.update(scene([node('a'), ...many], []));
    expect(made.places()).toEqual(new Map([['a', { x: 0, y: 0 }]]));
    expect(left).toEqual(new Map([['b', { x: 100, y: 0 }]]));
    expect(made.cy.zoom()).toBe(0.5);
    expect(made.cy.pan()).toEqual({ x: 7, y: 8 });
  });
});
