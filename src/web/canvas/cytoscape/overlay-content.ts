import type { Core, SingularElementReturnValue } from 'cytoscape';
import type { DayChange } from '../../../graph/circles/day-changes.ts';
import type { Scene, SceneEdge } from '../../picture/scene.ts';
import { middleAlong, pointAlong, type EdgeRoutes } from '../edges/edge-curve.ts';
import { selectedEnds } from '../emphasis.ts';
import { boxAt, centroidOf, type Box } from '../geometry.ts';
import { fontOf } from '../labels/fonts.ts';
import type { Labelling } from '../labels/labelling.ts';
import { badgeText, MARK_HEIGHT } from '../labels/marks.ts';
import type { PaintedDayChange } from '../paint/paint-day-changes.ts';
import type { PaintedLabel } from '../paint/paint-labels.ts';
import type { PaintedBadge, PaintedPin } from '../paint/paint-marks.ts';
import type { OverlayContent } from '../paint/paint-overlay.ts';
import type { PaintedLine } from '../paint/paint-selected-line.ts';
import type { Tokens } from '../tokens.ts';
import { drawnCurve } from './drawn-curve.ts';
import { pointsOf } from './drawn-shapes.ts';
import { edgeLabelsOf } from './edge-labels.ts';

/** What the overlay is made from. */
export interface OverlaySources {
  cy: Core;
  scene: Scene;
  labelling: Labelling;
  routes: EdgeRoutes;
  tokens: Tokens;
  /** The zoom at which names and marks are drawn; without it the one of now. */
  zoom?: number;
  /** Ids of the node or edge under the pointer, and of the node on which the keys stand. */
  lookedAt: readonly (string | undefined)[];
  /** Nobody points at anything: only what is faded steps back. */
  atRest?: boolean;
}

type Opaque = Pick<OverlaySources, 'atRest' | 'tokens'>;

/** What lies over an element steps back with it, at the same moment. */
function opacityOf(element: SingularElementReturnValue, { atRest, tokens }: Opaque): number {
  if (!atRest) return Number(element.numericStyle('opacity'));
  if (!element.hasClass('faded')) return 1;
  if (element.hasClass('off')) return tokens.offLine;
  return element.isEdge() ? tokens.fadedLine : tokens.faded;
}

const signIn = (change: DayChange, { left, top, right, bottom }: Box): PaintedDayChange => ({
  ...{ change, scale: (bottom - top) / MARK_HEIGHT },
  at: centroidOf([
    { x: left, y: top },
    { x: right, y: bottom },
  ]),
});

/** On a line that is disputed as well, the sign stands before the middle, which that of the dispute has. */
const shareOf = ({ line }: SceneEdge): number => (line.status === 'disputed' ? 1 / 3 : 1 / 2);

/** Signs on the lines that came or went. */
const onLines = ({ cy, scene, routes }: OverlaySources): PaintedDayChange[] =>
  scene.edges.flatMap((edge) => {
    const element = cy.getElementById(edge.id);
    if (!edge.dayChange || element.empty()) return [];
    const { at } = pointAlong(drawnCurve(element, routes), shareOf(edge));
    return [{ change: edge.dayChange, at, scale: 1 }];
  });

/** The labels and marks beside the nodes, where these are now: during a motion, that is on the way. */
function besideNodes(
  sources: OverlaySources,
): Pick<OverlayContent, 'labels' | 'badges' | 'pins' | 'dayChanges'> {
  const { cy, scene, labelling, lookedAt, zoom = cy.zoom() } = sources;
  const labels: PaintedLabel[] = [];
  const badges: PaintedBadge[] = [];
  const pins: PaintedPin[] = [];
  const dayChanges: PaintedDayChange[] = [];
  const font = fontOf('badge', scene.lang, 'en');
  const digitWidth = labelling.digitWidth(scene.lang);
  // Who lies on a path is named, whatever gives way, and so is who stands at an end of a selected line.
  const onPath = scene.edges.flatMap((edge) => (edge.onPath ? [edge.from, edge.to] : []));
  const named = new Set([...onPath, ...selectedEnds(scene)]);
  for (const { id, selected, hidden, dayChange } of scene.nodes) {
    const element = cy.getElementById(id);
    const emphasized = selected || lookedAt.includes(id) || named.has(id);
    const drawn = labelling.placed.drawn(id, zoom, { emphasized });
    if (element.empty() || !drawn) continue;
    const at = { ...element.position() };
    const opacity = opacityOf(element, sources);
    const { badge, pin, dayChange: sign } = drawn.marks ?? {};
    if (drawn.scale > 0) labels.push({ ...drawn, at, plate: drawn.plate || emphasized, opacity, emphasized });
    if (badge) badges.push({ box: boxAt(at, badge), text: badgeText(hidden), font, digitWidth, opacity });
    if (pin) pins.push({ box: boxAt(at, pin), opacity });
    if (dayChange && sign) dayChanges.push(signIn(dayChange, boxAt(at, sign)));
  }
  return { labels, badges, pins, dayChanges };
}

/** The lines that are selected, as cytoscape draws them; not one that it does not draw. */
const selectedLinesOf = (sources: OverlaySources): PaintedLine[] =>
  sources.scene.edges.flatMap(({ id, selected, line, arrow }) => {
    if (!selected) return [];
    const element = sources.cy.getElementById(id);
    if (element.empty()) return [];
    const points = pointsOf(element);
    const isDrawn = points.every(({ x, y }) => Number.isFinite(x + y));
    return isDrawn ? [{ points, line, arrow, opacity: opacityOf(element, sources) }] : [];
  });

/** Everything that is to be painted over the nodes and edges that cytoscape has drawn. */
export function overlayContentOf(sources: OverlaySources): OverlayContent {
  const { cy, scene, lookedAt, labelling, zoom = cy.zoom() } = sources;
  const disputed = scene.edges.filter(
    (edge) => edge.line.status === 'disputed' && cy.getElementById(edge.id).nonempty(),
  );
  const beside = besideNodes(sources);
  return {
    ...beside,
    dayChanges: [...onLines(sources), ...beside.dayChanges],
    headings: labelling.placed.headings(zoom),
    disputeSigns: disputed.map((edge) => ({
      at: middleAlong(drawnCurve(cy.getElementById(edge.id), sources.routes)).at,
      opacity: opacityOf(cy.getElementById(edge.id), sources),
    })),
    selectedLines: selectedLinesOf(sources),
    edgeLabels: edgeLabelsOf(
      scene.edges.filter((edge) => edge.selected || lookedAt.includes(edge.id)),
      sources,
    ),
  };
}
