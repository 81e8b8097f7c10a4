import { describe, expect, it } from 'vitest';
import { concentricLayout } from '../../../../src/web/canvas/layouts/concentric.ts';
import { star } from '../scenes.ts';
import { inputOf, pointsOf } from './inputs.ts';

describe('the concentric layout', () => {
  it('has the node with most neighbours in the middle of the others', () => {
    const [hub, ...others] = pointsOf(concentricLayout(inputOf(star(30))));
    const mean = (key: 'x' | 'y') => others.reduce((sum, at) => sum + at[key], 0) / others.length;
    expect(Math.hypot(hub!.x - mean('x'), hub!.y - mean('y'))).toBeLessThan(120);
  });
});
