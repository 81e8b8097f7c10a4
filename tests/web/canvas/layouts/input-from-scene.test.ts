import { describe, expect, it } from 'vitest';
import { obstaclesOf } from '../../../../src/web/canvas/labels/obstacles.ts';
import { isDense } from '../../../../src/web/canvas/density.ts';
import { edge, node, scene } from '../scenes.ts';
import { inputOf } from './inputs.ts';

const OFF = { off: true, faded: true };
const nodes = ['a', 'b', 'c'].map((id) => node(id));

describe('lines that are switched off', () => {
  it('are nothing to a fresh layout', () => {
    expect(inputOf(scene(nodes, [edge('a', 'b'), edge('b', 'c'), edge('a', 'c', OFF)])).edges).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('hold a node that has no other lines where they lead to', () => {
    expect(inputOf(scene(nodes, [edge('a', 'b'), edge('a', 'c', OFF)])).edges).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });

  it('keep no name away, and make no picture dense', () => {
    const places = new Map(nodes.map(({ id }, i) => [id, { x: 100 * i, y: 0 }]));
    const one = [edge('a', 'b'), edge('a', 'c', OFF)];
    expect(obstaclesOf(scene(nodes, one), places).lines).toHaveLength(1);
    const many = Array.from({ length: 100 }, (_, i) => edge('a', 'c', { ...OFF, id: `signed/${i}` }));
    expect(isDense(scene(nodes, many))).toBe(false);
    expect(
      isDense(
        scene(
          nodes,
          many.map((each) => ({ ...each, off: false })),
        ),
      ),
    ).toBe(true);
  });
});
