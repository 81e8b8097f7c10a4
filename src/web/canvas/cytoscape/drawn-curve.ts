import type { EdgeSingular, NodeSingular } from 'cytoscape';
import { curvePoints, type EdgeRoutes } from '../edges/edge-curve.ts';
import type { HalfSize, Point } from '../geometry.ts';

const halfSizeOf = (node: NodeSingular): HalfSize => ({ width: node.width() / 2, height: node.height() / 2 });

/** An edge as straight pieces, where its ends are now: during a motion, that is on the way. */
export function drawnCurve(edge: EdgeSingular, routes: EdgeRoutes): Point[] {
  const [source, target] = [edge.source(), edge.target()];
  return curvePoints(
    {
      from: source.position(),
      to: target.position(),
      sizes: [halfSizeOf(source), halfSizeOf(target)],
    },
    routes.get(edge.id()),
  );
}
