import type { EdgeSingular } from 'cytoscape';
import { sizeOf, type Point, type Size } from '../geometry.ts';
import type { EdgeWay } from '../marks/edge-marks.ts';
import { pictureMarks, type PictureMarks } from '../marks/picture-marks.ts';
import { fitTransform, type Viewport } from '../viewport.ts';
import { overlayContentOf, type OverlaySources } from './overlay-content.ts';

/** Paper is finer than a screen: names may be smaller there by this factor, eight pixels in place of eleven. */
const FINER = 11 / 8;

/** The way of an edge as cytoscape draws it, to the tip of its arrowhead. */
const wayOf = (edge: EdgeSingular): EdgeWay => ({
  from: edge.sourceEndpoint(),
  controls: edge.controlPoints() ?? edge.segmentPoints() ?? [],
  to: edge.targetEndpoint(),
});

const isDrawn = ({ from, to }: EdgeWay): boolean => Number.isFinite(from.x + from.y + to.x + to.y);

/** A window of a size that shows the whole drawing, as small as that takes; its margins are cut off later. */
function wholeIn(size: Size, { labelling }: OverlaySources): Viewport | undefined {
  const bounds = labelling.placed.bounds(1);
  if (!bounds) return undefined;
  const { zoom } = fitTransform((at) => labelling.placed.bounds(at) ?? bounds, size);
  const all = labelling.placed.bounds(zoom) ?? bounds;
  const { width, height } = sizeOf(all);
  // Loops and bends reach further than names and nodes: what is drawn is cut out of a window with room for them.
  const [x, y] = [width, height];
  const pan = { x: (x - all.left) * zoom, y: (y - all.top) * zoom };
  return { zoom, pan, width: 3 * width * zoom, height: 3 * height * zoom };
}

/**
 * What cytoscape draws, as marks.
 * @param sources with the tokens to draw it in
 * @param show what is seen in this window now, or everything, small enough for a sheet of this size
 */
export function readPicture(
  sources: OverlaySources,
  show: { window: Viewport } | { sheet: Size },
): PictureMarks {
  const { cy, scene, labelling, tokens } = sources;
  const viewport =
    'window' in show
      ? show.window
      : (wholeIn(show.sheet, sources) ?? { zoom: 1, pan: { x: 0, y: 0 }, ...show.sheet });
  const namesAt =
    'window' in show ? viewport.zoom : Math.max(viewport.zoom, Math.min(1, viewport.zoom * FINER));
  const ways = cy
    .edges()
    .toArray()
    .map((edge): [string, EdgeWay] => [edge.id(), wayOf(edge)])
    .filter(([, way]) => isDrawn(way));
  return pictureMarks({
    ...{ scene, tokens, viewport },
    positions: new Map(cy.nodes().map((node): [string, Point] => [node.id(), { ...node.position() }])),
    ways: new Map(ways),
    overlay: overlayContentOf({ ...sources, zoom: namesAt, lookedAt: [] }),
    widthOf: (text, font) => labelling.textWidth(text, font),
  });
}
