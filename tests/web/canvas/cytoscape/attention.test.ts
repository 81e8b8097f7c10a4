import { afterEach, describe, expect, it, vi } from 'vitest';
import { Attention } from '../../../../src/web/canvas/cytoscape/attention.ts';
import { ANIMATION, DrawnGraph } from '../../../../src/web/canvas/cytoscape/drawn-graph.ts';
import { UNHEARD } from '../../../../src/web/canvas/cytoscape/input.ts';
import { STEPPED_BACK_OPACITY } from '../../../../src/web/canvas/labels/legibility.ts';
import { TOKENS } from '../../../../src/web/canvas/tokens.ts';
import type { Scene } from '../../../../src/web/picture/scene.ts';
import { edge, node, scene } from '../scenes.ts';

afterEach(() => vi.useRealTimers());

const PICTURE = scene(
  [node('a'), node('b'), node('c'), node('filtered', { faded: true })],
  [
    ...[edge('a', 'b'), edge('b', 'c'), edge('a', 'filtered', { faded: true })],
    edge('b', 'filtered', { faded: true, off: true }),
  ],
);

function attending(picture: Scene = PICTURE) {
  const nothing = () => undefined;
  const events = { ...UNHEARD, select: nothing, open: nothing };
  const graph = new DrawnGraph({
    ...{ host: undefined, events },
    ...{ labelAt: nothing, badgeAt: nothing, onFrame: nothing },
  });
  graph.update(picture);
  graph.add(picture, new Map(picture.nodes.map(({ id }, i) => [id, { x: 100 * i, y: 0 }])));
  const attention = new Attention({ element: document.createElement('div'), graph });
  const opacities = () =>
    Object.fromEntries(
      graph.cy.elements().map((one) => [one.id(), Number(one.numericStyle('opacity').toFixed(3))]),
    );
  return { attention, opacities, graph };
}

const BACK = STEPPED_BACK_OPACITY;
const { faded: FADED, fadedLine: FADED_LINE, offLine: OFF_LINE } = TOKENS.light;

describe('attention', () => {
  it('brings out what is pointed at with its neighbours; what is filtered stays fainter than what steps back', async () => {
    vi.useFakeTimers();
    const { attention, opacities } = attending();
    attention.point('a');
    attention.show(PICTURE, undefined);
    expect(opacities()).toMatchObject({ c: 1 });
    await vi.advanceTimersByTimeAsync(100);
    expect(opacities()).toMatchObject({ a: 1, b: 1, 'signed/a/b': 1, c: BACK, 'signed/b/c': BACK });
    expect(opacities()).toMatchObject({ filtered: FADED, 'signed/a/filtered': FADED_LINE });
    expect(opacities()).toMatchObject({ 'signed/b/filtered': OFF_LINE });
    expect(FADED_LINE - OFF_LINE).toBeGreaterThan(0.05);
    expect(BACK - FADED).toBeGreaterThan(0.2);
    attention.point(undefined);
    attention.show(PICTURE, undefined);
    await vi.advanceTimersByTimeAsync(100);
    expect(opacities()).toMatchObject({ a: 1, b: 1, c: 1, 'signed/b/c': 1, filtered: FADED });
  });

  it('leaves everything its strength when a line is selected or pointed at, and marks the line and its ends', async () => {
    vi.useFakeTimers();
    const chosen = { ...PICTURE, edges: PICTURE.edges.map((one) => ({ ...one, selected: one.to === 'b' })) };
    const { attention, opacities, graph } = attending(chosen);
    attention.show(chosen, undefined);
    attention.point('signed/b/c');
    attention.show(chosen, undefined);
    await vi.advanceTimersByTimeAsync(100);
    expect(opacities()).toMatchObject({ a: 1, b: 1, c: 1, 'signed/b/c': 1, filtered: FADED });
    const style = (id: string, property: string) => graph.cy.getElementById(id).numericStyle(property);
    expect(style('signed/a/b', 'underlay-opacity')).toBeGreaterThan(0.2);
    expect(['a', 'b', 'c'].map((id) => style(id, 'outline-width'))).toEqual([2, 2, 0]);
    graph.update(PICTURE);
    expect(['a', 'b'].map((id) => style(id, 'outline-width'))).toEqual([0, 0]);
  });

  it('lets the rest step back behind a node, but never the line that is selected', () => {
    const chosen = {
      ...PICTURE,
      edges: PICTURE.edges.map((one) => ({ ...one, selected: one.from === 'b' })),
      nodes: [...PICTURE.nodes, node('z')],
    };
    const { attention, opacities } = attending(chosen);
    attention.focus('a');
    attention.show(chosen, undefined);
    expect(opacities()).toMatchObject({ a: 1, b: 1, c: 1, 'signed/b/c': 1, z: BACK });
  });

  it('turns from a selected node to where the keys stand, and from there to the node that is pointed at', async () => {
    vi.useFakeTimers();
    const chosen = { ...PICTURE, nodes: PICTURE.nodes.map((one) => ({ ...one, selected: one.id === 'c' })) };
    const { attention, opacities } = attending(chosen);
    attention.show(chosen, undefined);
    expect(opacities()).toMatchObject({ a: BACK, b: 1, c: 1 });
    expect(attention.focus('a')).toBe(true);
    attention.show(chosen, undefined);
    expect(opacities()).toMatchObject({ a: 1, b: 1, c: BACK });
    attention.point('c');
    attention.show(chosen, undefined);
    await vi.advanceTimersByTimeAsync(100);
    expect(opacities()).toMatchObject({ a: BACK, b: 1, c: 1 });
    expect(attention.focus('a')).toBe(false);
  });

  it('softens the lines of a dense drawing, but for those that are brought out, chosen or disputed', async () => {
    vi.useFakeTimers();
    const many = Array.from({ length: 61 }, (_, i) => edge('b', 'c', { id: `many ${i}` }));
    const disputed = edge('b', 'c', { id: 'disputed', line: { status: 'disputed', predicted: false } });
    const dense = scene(PICTURE.nodes, [...PICTURE.edges, ...many, disputed]);
    const { attention, graph } = attending(dense);
    const soft = (id: string) => Number(graph.cy.getElementById(id).numericStyle('line-opacity'));
    attention.show(dense, undefined);
    expect(soft('many 1')).toBeLessThan(1);
    expect(soft('disputed')).toBe(1);
    attention.point('a');
    attention.show(dense, undefined);
    await vi.advanceTimersByTimeAsync(100);
    expect(soft('signed/a/b')).toBe(1);
    expect(soft('many 1')).toBeLessThan(1);
    attention.point(undefined);
    attention.show(dense, undefined);
    await vi.advanceTimersByTimeAsync(100);
    expect(soft('signed/a/b')).toBeLessThan(1);
    graph.update({ ...dense, edges: dense.edges.map((one) => ({ ...one, selected: one.id === 'many 1' })) });
    expect(soft('many 1')).toBe(1);
    expect(
      attending()
        .graph.cy.edges()
        .map((one) => Number(one.numericStyle('line-opacity'))),
    ).toEqual(PICTURE.edges.map(() => 1));
  });

  it('waits until the pointer rests, and then changes by degrees', async () => {
    vi.useFakeTimers();
    const { attention, opacities } = attending();
    attention.point('a');
    attention.show(PICTURE, ANIMATION);
    await vi.advanceTimersByTimeAsync(40);
    expect(opacities()['c']).toBe(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(opacities()['c']).toBeLessThan(1);
    expect(opacities()['c']).toBeGreaterThan(BACK);
    await vi.advanceTimersByTimeAsync(200);
    expect(opacities()['c']).toBe(BACK);
    attention.stop();
  });

  it('lets an element that is drawn anew step back like the others', () => {
    const { attention, opacities, graph } = attending();
    attention.focus('a');
    attention.show(PICTURE, undefined);
    graph.cy.getElementById('c').remove();
    graph.add(PICTURE, new Map([['c', { x: 200, y: 0 }]]));
    expect(opacities()['c']).toBe(BACK);
    graph.cy.getElementById('b').remove();
    graph.add(PICTURE, new Map([['b', { x: 100, y: 0 }]]));
    attention.show(PICTURE, undefined);
    expect(opacities()).toMatchObject({ b: 1, c: BACK });
  });

  it('lets all step back in the colours of another theme as well', () => {
    const { attention, opacities, graph } = attending();
    attention.focus('a');
    attention.show(PICTURE, undefined);
    graph.dress('dark');
    expect(opacities()).toMatchObject({ a: 1, b: 1, c: BACK, filtered: FADED });
    attention.focus(undefined);
    attention.show(PICTURE, undefined);
    expect(opacities()).toMatchObject({ a: 1, b: 1, c: 1, filtered: FADED });
  });

  it('gives what is filtered meanwhile its own level, and takes it back', () => {
    const { attention, opacities, graph } = attending();
    attention.focus('a');
    attention.show(PICTURE, undefined);
    const filtered = (id: string, faded: boolean): Scene => ({
      ...PICTURE,
      nodes: PICTURE.nodes.map((one) => (one.id === id ? { ...one, faded } : one)),
    });
    for (const id of ['b', 'c']) {
      graph.update(filtered(id, true));
      attention.show(filtered(id, true), undefined);
      expect(opacities()[id]).toBe(FADED);
    }
    graph.update(PICTURE);
    attention.show(PICTURE, undefined);
    expect(opacities()).toMatchObject({ a: 1, b: 1, c: BACK });
  });

  it('tells cytoscape of what is brought out, and nothing of the many that step back', () => {
    const many = scene(
      [...PICTURE.nodes, ...Array.from({ length: 40 }, (_, i) => node(`far ${i}`))],
      PICTURE.edges,
    );
    const { attention, opacities, graph } = attending(many);
    const told = new Set<string>();
    graph.cy.on('style', ({ target }: { target: { id: () => string } }) => told.add(target.id()));
    attention.focus('a');
    attention.show(many, undefined);
    expect(opacities()['far 7']).toBe(BACK);
    attention.focus(undefined);
    attention.show(many, undefined);
    expect(opacities()['far 7']).toBe(1);
    expect([...told].filter((id) => id.startsWith('far'))).toEqual([]);
  });

  it('does not stir for a pointer that passes by', async () => {
    vi.useFakeTimers();
    const { attention, opacities } = attending();
    attention.point('a');
    attention.show(PICTURE, ANIMATION);
    await vi.advanceTimersByTimeAsync(30);
    attention.point(undefined);
    attention.show(PICTURE, ANIMATION);
    await vi.advanceTimersByTimeAsync(300);
    expect(opacities()['c']).toBe(1);
  });
});
