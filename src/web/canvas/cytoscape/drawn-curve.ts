import type { EdgeSingular } from 'cytoscape';
import { curvePoints, type EdgeRoutes } from '../edges/edge-curve.ts';
import type { Point } from '../geometry.ts';

/** An edge as straight pieces, where its ends are now: during a motion, that is on the way. */
export const drawnCurve = (edge: EdgeSingular, routes: EdgeRoutes): Point[] =>
  curvePoints({ from: edge.source().position(), to: edge.target().position() }, routes.get(edge.id()));
