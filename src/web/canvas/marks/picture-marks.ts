import type { DayChange } from '../../../graph/circles/day-changes.ts';
import type { Line } from '../../../graph/line.ts';
import type { Scene, SceneEdge, SceneNode } from '../../picture/scene.ts';
import { isDense } from '../density.ts';
import { isHardlyDrawn } from '../edge-strokes.ts';
import { boundingBoxOf, boxAround, inflated, sizeOf, type Box, type Point, type Size } from '../geometry.ts';
import { labelBox } from '../labels/candidate-positions.ts';
import { fontOf, type Font } from '../labels/fonts.ts';
import type { TextRole } from '../labels/load-fonts.ts';
import { wrapWhole } from '../labels/wrap.ts';
import { nodeSizeOf } from '../node-shapes.ts';
import { paintOverlay, type OverlayContent } from '../paint/paint-overlay.ts';
import type { Tokens } from '../tokens.ts';
import type { Viewport } from '../viewport.ts';
import { edgeMarks, wayPoints, type EdgeWay } from './edge-marks.ts';
import type { GroupMark, Mark } from './mark.ts';
import { nodeMarks, type NodeLook } from './node-marks.ts';
import { Recorder } from './recorder.ts';
import { badgeSample, dayChangeSample, lineSample, nodeSample } from './samples.ts';

/** A picture that can be taken away from the page, in the pixels in which it would be seen. */
export interface PictureMarks {
  size: Size;
  marks: readonly Mark[];
  /** What of the scene is in it, at least in part. */
  nodes: readonly SceneNode[];
  edges: readonly SceneEdge[];
  /** Those of the nodes whose names have no place in it. */
  unnamed: readonly SceneNode[];
  tokens: Tokens;
  /** What a legend shows of what is drawn: each in a box of 32 by 20 around 0, 0. */
  samples: {
    node(look: NodeLook): Mark[];
    line(line: Line): Mark[];
    badge(): Mark[];
    dayChange(of: DayChange): Mark[];
  };
  /** The fonts of the picture, and how wide a text is in one; in the same pixels. */
  fontOf(role: TextRole, lang: string): Font;
  widthOf(text: string, font: Font): number;
  /** A text broken into lines that are no longer than a width. */
  linesOf(text: string, width: number, font: Font): string[];
}

/** What a picture is made from; positions in model pixels. */
export interface PictureSources {
  scene: Scene;
  positions: ReadonlyMap<string, Point>;
  ways: ReadonlyMap<string, EdgeWay>;
  overlay: OverlayContent;
  tokens: Tokens;
  viewport: Viewport;
  widthOf: (text: string, font: Font) => number;
}

/** Free margin around what is drawn, in screen pixels. */
const MARGIN = 16;

const meets = (a: Box, b: Box): boolean =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

const overlap = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

function bodyOf({ shape, size }: SceneNode, at: Point): Box {
  const { width, height } = nodeSizeOf(shape, size);
  return inflated(
    boxAround(at, { left: width / 2, right: width / 2, top: height / 2, bottom: height / 2 }),
    6,
  );
}

const nameOf = ({ at, text, scale, position }: OverlayContent['labels'][number]): Box =>
  labelBox({ at, labelSize: { width: text.width * scale, height: text.height * scale } }, position);

const boxOfWay = (way: EdgeWay): Box | undefined =>
  boundingBoxOf(wayPoints(way).map(({ x, y }) => ({ left: x, top: y, right: x, bottom: y })));

/** The part of the model in the window that something is drawn in, with a margin. */
function cropOf({ scene, positions, ways, overlay, viewport }: PictureSources): Box {
  const { zoom, pan, width, height } = viewport;
  const boxes = [
    ...scene.nodes.flatMap((node) => {
      const at = positions.get(node.id);
      return at ? [bodyOf(node, at)] : [];
    }),
    ...[...ways.values()].flatMap((way) => boxOfWay(way) ?? []),
    ...overlay.labels.map(nameOf),
    ...overlay.badges.map(({ box }) => box),
    ...overlay.headings.map(({ box }) => box),
  ];
  const seen = {
    left: -pan.x / zoom,
    top: -pan.y / zoom,
    right: (width - pan.x) / zoom,
    bottom: (height - pan.y) / zoom,
  };
  const drawn = boundingBoxOf(boxes.filter((box) => meets(box, seen)));
  return drawn ? overlap(inflated(drawn, MARGIN / zoom), seen) : seen;
}

/** Labels and marks of which something is in a part of the model; a pin is about working on the page. */
const within = (overlay: OverlayContent, crop: Box): OverlayContent => ({
  labels: overlay.labels.filter((label) => meets(nameOf(label), crop)),
  badges: overlay.badges.filter(({ box }) => meets(box, crop)),
  disputeSigns: overlay.disputeSigns,
  dayChanges: overlay.dayChanges,
  edgeLabels: overlay.edgeLabels,
  selectedLines: overlay.selectedLines,
  headings: overlay.headings.filter(({ box }) => meets(box, crop)),
  pins: [],
});

/** Marks that are faded by so much, if they are. */
const group = (marks: readonly Mark[], opacity: number | false, at?: Point): GroupMark => ({
  ...{ is: 'group', marks, ...(at && { at }) },
  ...(opacity !== false && { opacity }),
});

const selectedLast = (a: { selected: boolean }, b: { selected: boolean }): number =>
  Number(a.selected) - Number(b.selected);

/** What is drawn in a window, as marks: edges, the nodes above them, names and badges above these. */
export function pictureMarks(sources: PictureSources): PictureMarks {
  const { scene, positions, ways, tokens, viewport, widthOf } = sources;
  const { zoom } = viewport;
  const crop = cropOf(sources);
  const nodes = scene.nodes.filter((node) => {
    const at = positions.get(node.id);
    return at !== undefined && meets(bodyOf(node, at), crop);
  });
  const edges = scene.edges.filter(({ id }) => {
    const way = ways.get(id);
    const box = way && boxOfWay(way);
    return box !== undefined && meets(box, crop);
  });
  const dense = isDense(scene);
  const lines = edges.toSorted(selectedLast).flatMap((edge) => {
    const way = ways.get(edge.id);
    const look = { ...edge, resting: dense && !edge.selected && !edge.onPath };
    return way
      ? [
          group(
            edgeMarks(way, look, tokens),
            edge.faded && tokens[isHardlyDrawn(edge) ? 'offLine' : 'fadedLine'],
          ),
        ]
      : [];
  });
  const bodies = nodes
    .toSorted(selectedLast)
    .map((node) => group(nodeMarks(node, tokens), node.faded && tokens.faded, positions.get(node.id)));
  const pan = { x: -crop.left * zoom, y: -crop.top * zoom };
  const { width, height } = sizeOf(crop);
  const size = { width: Math.round(width * zoom), height: Math.round(height * zoom) };
  const recorder = new Recorder();
  paintOverlay(recorder, within(sources.overlay, crop), { tokens, viewport: { zoom, pan, ...size } });
  const named = new Set(sources.overlay.labels.map(({ id }) => id));
  const unnamed = nodes.filter(({ id }) => !named.has(id));
  const clip = { left: 0, top: 0, right: size.width, bottom: size.height };
  const drawn: GroupMark = { is: 'group', at: pan, scale: zoom, marks: [...lines, ...bodies] };
  return {
    ...{ size, nodes, edges, unnamed, tokens, widthOf },
    marks: [{ is: 'group', clip, marks: [drawn, ...recorder.marks] }],
    samples: {
      node: (look) => nodeSample(look, tokens),
      line: (line) => lineSample(line, tokens),
      badge: () => badgeSample(tokens, fontOf('badge', scene.lang, 'en')),
      dayChange: (of) => dayChangeSample(of, tokens),
    },
    linesOf: (text, width, font) => wrapWhole(text, width, { widthOf: (part) => widthOf(part, font) }),
    fontOf: (role, lang) => fontOf(role, scene.lang, lang),
  };
}
