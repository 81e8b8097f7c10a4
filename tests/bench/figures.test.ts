import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../bench/picture/figures.ts';
import type { DrawnShapes } from '../../src/web/canvas/cytoscape/drawn-shapes.ts';
import { boxAround } from '../../src/web/canvas/geometry.ts';

const WINDOW = { width: 400, height: 200 };
const box = (x: number, y: number, half = 10) =>
  boxAround({ x, y }, { left: half, right: half, top: half, bottom: half });
const node = (id: string, x: number, y: number) => ({ id, box: box(x, y) });
const name = (id: string, x: number, y: number) => ({
  ...{ id, boxes: [box(x, y)], smallestLetter: 12, plate: false },
});
const line = (from: string, to: string, ...points: [number, number][]) => ({
  ...{ id: `${from}-${to}`, from, to },
  points: points.map(([x, y]) => ({ x, y })),
});
const figures = (drawn: Partial<DrawnShapes>) =>
  figuresOf({ nodes: [], names: [], badges: [], lines: [], ...drawn }, WINDOW);

describe('the figures of a picture', () => {
  it('count where lines cross, twice where two bent ones cross twice', () => {
    const straight = line('a', 'b', [0, 50], [100, 50]);
    expect(figures({ lines: [straight, line('c', 'd', [50, 0], [50, 100])] }).crossings).toBe(1);
    expect(figures({ lines: [straight, line('c', 'd', [20, 0], [50, 90], [80, 0])] }).crossings).toBe(2);
    expect(figures({ lines: [straight, line('c', 'd', [0, 60], [100, 60])] }).crossings).toBe(0);
  });

  it('count lines through nodes, other than their own, and round nodes have no corners', () => {
    const nodes = [node('a', 20, 50), node('b', 100, 50), node('c', 180, 50)];
    expect(figures({ nodes, lines: [line('a', 'c', [30, 50], [170, 50])] }).throughNodes).toBe(1);
    expect(figures({ nodes, lines: [line('a', 'b', [30, 50], [90, 50])] }).throughNodes).toBe(0);
    const past = line('a', 'c', [30, 50], [84, 50], [96, 38], [104, 38], [116, 50], [170, 50]);
    expect(figures({ nodes, lines: [past] }).throughNodes).toBe(0);
  });

  it('count lines through names, their own as well, but not behind a plate', () => {
    const through = line('a', 'b', [0, 50], [200, 50]);
    expect(figures({ names: [name('a', 100, 50)], lines: [through] }).throughNames).toBe(1);
    expect(figures({ names: [name('a', 100, 70)], lines: [through] }).throughNames).toBe(0);
    const plated = { ...name('a', 100, 50), plate: true };
    expect(figures({ names: [plated], lines: [through] }).throughNames).toBe(0);
  });

  it('count names that overlap, that are near, and that cover another node', () => {
    const pair = (gap: number) => figures({ names: [name('a', 50, 50), name('b', 70 + gap, 50)] });
    expect(pair(-1)).toMatchObject({ touching: 1, near: 1 });
    expect(pair(9)).toMatchObject({ touching: 0, near: 1 });
    expect(pair(10)).toMatchObject({ touching: 0, near: 0 });
    const nodes = [node('a', 50, 50), node('b', 100, 50)];
    expect(figures({ nodes, names: [name('a', 50, 50)] })).toMatchObject({ namesOnNodes: 0, leftOut: 1 });
    expect(figures({ nodes, names: [name('a', 95, 50)] }).namesOnNodes).toBe(1);
  });

  it('count names and badges that are nearer to another node than to their own', () => {
    const nodes = [node('a', 20, 50), node('b', 100, 50)];
    const badge = (x: number) => ({ id: 'a', box: box(x, 30), smallestLetter: 11 });
    expect(figures({ nodes, names: [name('a', 45, 50)], badges: [badge(50)] }).astray).toBe(0);
    expect(figures({ nodes, names: [name('a', 75, 50)], badges: [badge(50)] }).astray).toBe(1);
    expect(figures({ nodes, names: [name('a', 75, 50)], badges: [badge(70)] }).astray).toBe(2);
  });

  it('count lines between the same two nodes that seem one', () => {
    const pair = (apart: number) => [
      line('a', 'b', [0, 50], [100, 50]),
      line('b', 'a', [100, 50 + apart], [0, 50 + apart]),
    ];
    expect(figures({ lines: pair(5) }).merged).toBe(1);
    expect(figures({ lines: pair(9) }).merged).toBe(0);
    expect(
      figures({ lines: [line('a', 'b', [0, 50], [100, 50]), line('a', 'c', [0, 52], [100, 52])] }).merged,
    ).toBe(0);
  });

  it('count lines that are not drawn', () => {
    const nodes = [node('a', 20, 50), node('b', 100, 50)];
    expect(figures({ nodes, lines: [line('a', 'b', [30, 50], [90, 50])] }).undrawn).toBe(0);
    expect(figures({ nodes, lines: [line('a', 'b', [NaN, NaN], [90, 50])] }).undrawn).toBe(1);
  });

  it('tell the smallest letter, of badges too', () => {
    const names = [name('a', 50, 50), { ...name('b', 150, 50), smallestLetter: 9 }];
    expect(figures({ names }).smallestLetter).toBe(9);
    expect(
      figures({ names, badges: [{ id: 'a', box: box(50, 50), smallestLetter: 8 }] }).smallestLetter,
    ).toBe(8);
  });

  it('tell how much of the window is used, and which nodes are not wholly in it', () => {
    const nodes = [node('a', 110, 60), node('b', 290, 140)];
    expect(figures({ nodes })).toMatchObject({ width: 50, height: 50, outside: 0 });
    expect(figures({ nodes: [...nodes, node('c', 395, 100)] })).toMatchObject({ width: 75, outside: 1 });
  });
});
