import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CytoscapeRenderer } from '../../../../src/web/canvas/cytoscape/cytoscape-renderer.ts';
import { BORDER_WIDTH } from '../../../../src/web/canvas/node-shapes.ts';
import { LAYOUTS } from '../../../../src/web/canvas/layouts/index.ts';
import type { Mark } from '../../../../src/web/canvas/marks/mark.ts';
import type { Scene } from '../../../../src/web/picture/scene.ts';
import { fakeScreen, SCREEN } from '../fake-screen.ts';
import { edge, node, scene } from '../scenes.ts';

const drawnIn: CytoscapeRenderer[] = [];

async function drawn(what: Scene): Promise<CytoscapeRenderer> {
  const container = document.createElement('div');
  document.body.append(container);
  const ignore = () => undefined;
  const renderer = new CytoscapeRenderer(
    container,
    { select: ignore, open: ignore },
    {
      runner: {
        run: async (input, { layout }) => LAYOUTS[layout](input),
        compare: async () => undefined,
        cancel: ignore,
        prepare: ignore,
        dispose: ignore,
      },
    },
  );
  drawnIn.push(renderer);
  await renderer.draw(what);
  await renderer.prepareMarks();
  return renderer;
}

const allOf = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => [mark, ...(mark.is === 'group' ? allOf(mark.marks) : [])]);
const textsOf = (marks: readonly Mark[]): string =>
  allOf(marks)
    .map((mark) => (mark.is === 'text' ? mark.text : ''))
    .join(' ');
const dashes = (marks: readonly Mark[]): string[] =>
  allOf(marks).flatMap((mark) => (mark.is === 'path' && mark.dash ? [mark.dash.join(' ')] : []));

const AT = { a: { x: 0, y: 0 }, b: { x: 200, y: 0 }, c: { x: 4000, y: 0 } };
const nodes = [
  node('a', { at: AT.a, hidden: 12 }),
  node('b', { at: AT.b, shape: 'hexagon', border: 'double' }),
  node('c', { at: AT.c, selected: true, dashed: true }),
];
const edges = [
  edge('a', 'b', { line: { status: 'weak', predicted: false } }),
  edge('b', 'c', { line: { status: 'disputed', predicted: true }, faded: true, selected: true }),
];

describe('a picture as marks', () => {
  beforeEach(fakeScreen);
  afterEach(() => {
    for (const each of drawnIn.splice(0)) each.destroy();
    document.body.replaceChildren();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('holds every name, every line in its own strokes, and every badge', async () => {
    const renderer = await drawn(scene(nodes.slice(0, 2), edges.slice(0, 1)));
    const { marks, nodes: seen, edges: lines } = renderer.marks();
    expect(textsOf(marks)).toContain('Country a');
    expect(textsOf(marks)).toContain('Country b');
    expect(textsOf(marks)).toContain('+12');
    expect(dashes(marks)).toContain('7 3 1.5 3');
    expect(seen.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(lines).toHaveLength(1);
    expect(renderer.marks().unnamed).toEqual([]);
  });

  it('marks what came with + and what went with −, on lines and beside nodes, and never faded', async () => {
    const turned = [
      node('a', { at: AT.a, dayChange: 'came' }),
      node('b', { at: AT.b, pinned: true, dayChange: 'went', faded: true }),
    ];
    const line = edge('a', 'b', {
      dayChange: 'went',
      faded: true,
      line: { status: 'disputed', predicted: false },
    });
    const { marks, tokens } = (await drawn(scene(turned, [line]))).marks();
    const strokes = (colour: string) =>
      allOf(marks).flatMap((mark) => (mark.is === 'path' && mark.stroke === colour ? [mark] : []));
    // A disc and a sign each: the sign of what came has two strokes, that of what went one.
    expect(strokes(tokens.came).map(({ d }) => d.split('M').length - 1)).toEqual([1, 2]);
    expect(strokes(tokens.went).map(({ d }) => d.split('M').length - 1)).toEqual([1, 1, 1, 1]);
    expect(strokes(tokens.went).every(({ opacity = 1 }) => opacity === 1)).toBe(true);
  });

  it('moves nothing for the signs of two days', async () => {
    const plain = await drawn(scene(nodes, edges));
    const turned = await drawn(
      scene(
        nodes.map((one) => ({ ...one, dayChange: 'came' as const })),
        edges,
      ),
    );
    expect(turned.positions()).toEqual(plain.positions());
  });

  it('tells whose names have no place in it', async () => {
    const crowd = Array.from({ length: 12 }, (_, i) => node(`n${i}`, { at: { x: 4 * i, y: 0 } }));
    const { marks, unnamed } = (await drawn(scene(crowd, []))).marks();
    expect(unnamed.length).toBeGreaterThan(0);
    for (const { label } of unnamed) expect(textsOf(marks)).not.toContain(label);
    expect(unnamed.length + (textsOf(marks).match(/Country n\d+/g) ?? []).length).toBe(12);
  });

  it('draws no border around a collective term, nor in its sample, and a broken one around what is foretold', async () => {
    const foretold = node('b', { at: AT.b, dashed: true });
    const renderer = await drawn(scene([node('a', { at: AT.a, border: 'none' }), foretold], []));
    const { marks, samples, tokens } = renderer.marks();
    const borders = (of: readonly Mark[]) =>
      allOf(of).filter((mark) => mark.is === 'path' && mark.width === BORDER_WIDTH);
    expect(borders(marks)).toEqual([
      expect.objectContaining({ dash: [5, 3.5], stroke: tokens.hues.country }),
    ]);
    expect(borders(samples.node(node('a', { border: 'none' })))).toEqual([]);
  });

  it('of what is seen leaves out what is not in the window, and is no larger than that', async () => {
    const renderer = await drawn(scene(nodes, edges));
    renderer.zoomBy(100);
    const { marks, nodes: seen, size } = renderer.marks();
    expect(seen.length).toBeLessThan(nodes.length);
    for (const { id, label } of nodes)
      expect(textsOf(marks).includes(label)).toBe(seen.some((one) => one.id === id));
    expect(size.width).toBeLessThanOrEqual(SCREEN.width);
    expect(size.height).toBeLessThanOrEqual(SCREEN.height);
  });

  it('has the headings of columns, whole', async () => {
    const columns = [{ hue: 'country' as const, kinds: ['Country or territory'] }];
    const renderer = await drawn(scene(nodes.slice(0, 2), [], { layout: 'columns', columns }));
    const bare = await drawn(scene(nodes.slice(0, 2), [], { layout: 'columns' }));
    for (const of of [{}, { sheet: { width: 1000, height: 500 } }]) {
      expect(textsOf(renderer.marks(of).marks)).toContain('Country or territory');
      expect(renderer.marks(of).size.height).toBeGreaterThan(bare.marks(of).size.height);
    }
  });

  it('for a sheet shows everything, wherever the window is, as small as the sheet takes it', async () => {
    const renderer = await drawn(scene(nodes, edges));
    renderer.zoomBy(100);
    const { nodes: seen, edges: lines, size } = renderer.marks({ sheet: { width: 1000, height: 500 } });
    expect(seen).toHaveLength(3);
    expect(lines).toHaveLength(2);
    expect(size.width).toBeLessThanOrEqual(1000);
  });

  it('on paper is dark on white from either theme, and what is faded stays so', async () => {
    const renderer = await drawn(scene(nodes, edges, { theme: 'dark' }));
    const sheet = { width: 1000, height: 500 };
    const printed = renderer.marks({ theme: 'print', sheet });
    expect(printed.tokens.paper).toBe('#FFFFFF');
    expect(printed.tokens.ink).toBe('#1C1B18');
    expect(renderer.marks().tokens.paper).toBe('#16171A');
    const { fadedLine } = printed.tokens;
    const opacities = allOf(printed.marks).map(({ opacity }) => opacity);
    expect(opacities).toContain(fadedLine);
  });
});
