import { describe, expect, it } from 'vitest';
import { componentInput, connectedComponents } from '../../../../src/web/canvas/layouts/components.ts';
import { scattered } from '../scenes.ts';
import { inputOf } from './inputs.ts';

describe('connected components', () => {
  it('are found, the largest first, each node in one of them', () => {
    const components = connectedComponents(inputOf(scattered()));
    expect(components.map((component) => component.length)).toEqual([20, 2, 2]);
    expect(components.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 24 }, (_, i) => i));
  });

  it('keep their own edges as an input of their own', () => {
    const part = componentInput(inputOf(scattered()), [22, 23]);
    expect(part.nodes.map((each) => each.id)).toEqual(['r', 's']);
    expect(part.edges).toEqual([[1, 0]]);
  });
});
