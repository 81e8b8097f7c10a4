import { describe, expect, it } from 'vitest';
import { around, hullOf, overlap, reachOf, type Box } from '../../../../src/web/canvas/geometry.ts';
import { jobOf } from '../../../../src/web/canvas/layouts/input-from-scene.ts';
import { forcePlacement } from '../../../../src/web/canvas/layouts/force.ts';
import type { LayoutJob } from '../../../../src/web/canvas/layouts/layout-input.ts';
import { partOf, piecesOf } from '../../../../src/web/canvas/layouts/components.ts';
import { Lettering } from '../../../../src/web/canvas/labels/labelling.ts';
import { edge, node, scene, star } from '../scenes.ts';

const ROOM = { width: 830, height: 790 };

/** A star, and two pairs that hang together with nothing else. */
function scattered(): LayoutJob {
  const { nodes, edges } = star(20);
  const drawn = scene(
    [node('p'), node('q'), ...nodes, node('r'), node('s')],
    [...edges, edge('p', 'q'), edge('s', 'r')],
  );
  return jobOf(drawn, new Map(), { lettering: new Lettering(null), room: ROOM });
}

function hulls(job: LayoutJob): Box[] {
  const placement = forcePlacement(job);
  return piecesOf(job).flatMap((piece) => {
    const boxes = piece.flatMap((i) => {
      const at = { x: placement[2 * i] ?? NaN, y: placement[2 * i + 1] ?? NaN };
      const reach = job.nodes[i]?.reach;
      return reach ? [around(at, reach)] : [];
    });
    return hullOf(boxes) ?? [];
  });
}

describe('pieces that hang together', () => {
  it('are found, the biggest first, each node in one', () => {
    const pieces = piecesOf(scattered());
    expect(pieces.map((piece) => piece.length)).toEqual([20, 2, 2]);
    expect(pieces.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 24 }, (_, i) => i));
  });

  it('keep their own lines as a part', () => {
    const job = scattered();
    const part = partOf(job, [22, 23]);
    expect(part.nodes.map((each) => each.id)).toEqual(['r', 's']);
    expect(part.links).toEqual([[1, 0]]);
  });

  it('stand apart from each other in the drawing', () => {
    const [, one, other] = hulls(scattered());
    const all = scattered();
    const placement = forcePlacement(all);
    const [main = []] = piecesOf(all);
    for (const i of main) {
      const half = all.nodes[i]?.look?.half;
      if (!half || !one || !other) throw new Error('a piece is missing');
      const box = around({ x: placement[2 * i] ?? NaN, y: placement[2 * i + 1] ?? NaN }, reachOf(half));
      expect(overlap(box, one)).toBe(0);
      expect(overlap(box, other)).toBe(0);
    }
    expect(one && other && overlap(one, other)).toBe(0);
  });
});
