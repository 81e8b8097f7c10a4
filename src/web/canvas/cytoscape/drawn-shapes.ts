import type { Core, EdgeSingular } from 'cytoscape';
import type { Scene } from '../../picture/scene.ts';
import { countedLines } from '../counted-lines.ts';
import { boxAround, boxAt, type Box, type Point } from '../geometry.ts';
import { BADGE_FONT_SIZE } from '../labels/legibility.ts';
import { MARK_HEIGHT } from '../labels/marks.ts';
import { nameBoxes } from '../labels/name-boxes.ts';
import type { DrawnLabel } from '../labels/drawn-label.ts';
import type { Labelling } from '../labels/labelling.ts';

/** A node as it is drawn; in screen pixels, as everything here. */
interface DrawnNode {
  id: string;
  box: Box;
}

/** A name as it is drawn: a box for each of its lines, and the size of its smallest letters. */
interface DrawnName {
  /** Of its node. */
  id: string;
  boxes: Box[];
  smallestLetter: number;
  /** Whether it stands on a plate, which cuts off what runs behind it. */
  plate: boolean;
}

/** The number on a badge as it is drawn. */
interface DrawnBadge {
  /** Of its node. */
  id: string;
  box: Box;
  smallestLetter: number;
}

/** A line as it is drawn: short straight pieces from one node to the other. */
interface DrawnLine {
  id: string;
  from: string;
  to: string;
  points: Point[];
}

/** What a picture shows, in screen pixels from the upper left corner of its element. */
export interface DrawnShapes {
  nodes: DrawnNode[];
  names: DrawnName[];
  badges: DrawnBadge[];
  lines: DrawnLine[];
}

interface ShapeSources {
  cy: Core;
  scene: Scene;
  labelling: Labelling;
}

/** Straight pieces in which a curved part of a line is read. */
const PIECES = 12;
const between = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
});

/** Points of a quadratic Bézier curve without its first (de Casteljau). */
const curve = (from: Point, control: Point, to: Point): Point[] =>
  Array.from({ length: PIECES }, (_, k) => {
    const t = (k + 1) / PIECES;
    return between(between(from, control, t), between(control, to, t), t);
  });

/** The points of an edge as cytoscape draws it: a chain of curves that meet halfway between control points. */
export function pointsOf(edge: EdgeSingular): Point[] {
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const controls = edge.controlPoints() ?? [];
  if (controls.length === 0) return [from, ...(edge.segmentPoints() ?? []), to];
  let start: Point = from;
  return [
    from,
    ...controls.flatMap((control, i) => {
      const next = controls[i + 1];
      const end = next ? between(control, next, 0.5) : to;
      const points = curve(start, control, end);
      start = end;
      return points;
    }),
  ];
}

/** A name; `toScreen` maps boxes of the model to the screen. */
function nameOf(drawn: DrawnLabel, toScreen: (box: Box) => Box, zoom: number): DrawnName {
  const { id, at, position, text, scale, plate } = drawn;
  const boxes = nameBoxes(text, position, scale).map((box) => toScreen(boxAt(at, box)));
  const smallestLetter = Math.min(...text.lines.map(({ font }) => font.size)) * scale * zoom;
  return { id, boxes, smallestLetter, plate };
}

/** Read back what is drawn, from cytoscape itself and from the labelling: for figures of a picture. */
export function drawnShapes({ cy, scene, labelling }: ShapeSources): DrawnShapes {
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  const onScreen = ({ x, y }: Point): Point => ({ x: x * zoom + pan.x, y: y * zoom + pan.y });
  const toScreen = ({ left, top, right, bottom }: Box): Box => {
    const [from, to] = [onScreen({ x: left, y: top }), onScreen({ x: right, y: bottom })];
    return { left: from.x, top: from.y, right: to.x, bottom: to.y };
  };
  const counted = new Set(countedLines(scene).map(({ id }) => id));
  return {
    nodes: cy.nodes().map((node) => {
      const [width, height] = [(node.width() * zoom) / 2, (node.height() * zoom) / 2];
      const extents = { left: width, right: width, top: height, bottom: height };
      return { id: node.id(), box: boxAround(onScreen(node.position()), extents) };
    }),
    names: scene.nodes.flatMap(({ id }) => {
      const drawn = labelling.placed.drawn(id, zoom);
      return drawn && drawn.scale > 0 ? [nameOf(drawn, toScreen, zoom)] : [];
    }),
    badges: scene.nodes.flatMap(({ id }) => {
      const { at, marks: { badge } = {} } = labelling.placed.drawn(id, zoom) ?? {};
      if (!at || !badge) return [];
      const scale = (badge.bottom - badge.top) / MARK_HEIGHT;
      return [{ id, box: toScreen(boxAt(at, badge)), smallestLetter: BADGE_FONT_SIZE * scale * zoom }];
    }),
    lines: [...cy.edges()].flatMap((edge) => {
      if (!counted.has(edge.id())) return [];
      const [id, from, to] = [edge.id(), edge.source().id(), edge.target().id()];
      return [{ id, from, to, points: pointsOf(edge).map(onScreen) }];
    }),
  };
}
