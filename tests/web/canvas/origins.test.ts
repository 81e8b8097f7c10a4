import { describe, expect, it } from 'vitest';
import { originsOf } from '../../../src/web/canvas/origins.ts';
import { edge, node, scene } from './scenes.ts';

const AT = { x: 1, y: 2 };
const THERE = { x: 30, y: 40 };

describe('where new nodes come from', () => {
  it('is the node beside them that has brought most', () => {
    const drawn = scene(
      ['a', 'b', 'n1', 'n2', 'far', 'alone'].map((id) => node(id)),
      [edge('n1', 'a'), edge('n1', 'b'), edge('b', 'n2'), edge('far', 'n1')],
    );
    const origins = originsOf(
      drawn,
      new Map([
        ['a', AT],
        ['b', THERE],
      ]),
    );
    expect(Object.fromEntries(origins)).toEqual({ n1: THERE, n2: THERE });
  });
});
