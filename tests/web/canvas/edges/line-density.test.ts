import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../../src/graph/random.ts';
import { CrossingIndex } from '../../../../src/web/canvas/edges/crossing-index.ts';
import { LineDensity } from '../../../../src/web/canvas/edges/line-density.ts';
import type { Segment } from '../../../../src/web/canvas/segments.ts';

const random = mulberry32(3);
const anywhere = () => ({ x: 1000 * random(), y: 1000 * random() });
const line = (): Segment => ({ from: anywhere(), to: anywhere() });

describe('the density of lines', () => {
  it('tells about as many crossings as there are', () => {
    const [estimated, exact] = [new LineDensity(), new CrossingIndex()];
    for (let i = 0; i < 300; i++) {
      const pieces = [line()];
      estimated.set(`e${i}`, pieces);
      exact.set(`e${i}`, pieces);
    }
    const tried = Array.from({ length: 100 }, line);
    const sumOf = (edges: { count(stretch: Segment): number }) =>
      tried.reduce((sum, stretch) => sum + edges.count(stretch), 0);
    expect(sumOf(estimated) / sumOf(exact)).toBeGreaterThan(0.9);
    expect(sumOf(estimated) / sumOf(exact)).toBeLessThan(1.1);
  });

  it('tells who goes along with lines from who goes across them', () => {
    const lines = new LineDensity();
    for (let y = 0; y < 100; y += 5) lines.set(`e${y}`, [{ from: { x: 0, y }, to: { x: 100, y } }]);
    const along = lines.count({ from: { x: 10, y: 52 }, to: { x: 90, y: 52 } });
    const across = lines.count({ from: { x: 52, y: 10 }, to: { x: 52, y: 90 } });
    expect(across).toBeGreaterThan(4 * along);
  });

  it('forgets a line that is taken out', () => {
    const lines = new LineDensity();
    const stretch = { from: { x: 0, y: 50 }, to: { x: 100, y: 50 } };
    lines.set('e', [{ from: { x: 50, y: 0 }, to: { x: 50, y: 100 } }]);
    expect(lines.count(stretch)).toBeGreaterThan(0);
    lines.set('e', []);
    expect(lines.count(stretch)).toBe(0);
  });
});
