import { describe, expect, it } from 'vitest';
import { columnsLayout } from '../../../../src/web/canvas/layouts/columns.ts';
import { mixed } from '../scenes.ts';
import { inputOf, pointsOf } from './inputs.ts';

describe('the layout in columns', () => {
  it('keeps kinds of one hue apart from those of another', () => {
    const scene = mixed(30);
    const points = pointsOf(columnsLayout(inputOf(scene)));
    const of = (hue: string) => points.filter((_, i) => scene.nodes[i]?.hue === hue).map(({ x }) => x);
    expect(Math.max(...of('country'))).toBeLessThan(Math.min(...of('summit')));
  });
});
