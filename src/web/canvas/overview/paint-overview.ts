import { HUES } from '../../../graph/vocabulary.ts';
import { strokeOf } from '../edge-strokes.ts';
import { cssFont, fontOf, type Font, type MeasureText } from '../labels/fonts.ts';
import type { PaintContext } from '../paint/paint-context.ts';
import type { Tokens } from '../tokens.ts';
import { labelPlaces } from './label-places.ts';
import { toScreen, type OverviewLook } from './overview-renderer.ts';
import { linesSeen, nodesSeen, pointAt, radiusAt, type OverviewView } from './overview-view.ts';

type Context = CanvasRenderingContext2D;

/** With so many lines in the window or fewer there is room to show how well each is backed. */
const EVIDENCE_ROOM = 1200;
/** Paths of more pieces take a browser much longer than the same pieces in several paths. */
const PIECES = 150;
/** Lines, and points, after which others may have a turn. */
const STEP = 400;
/** So many names are tried, those that matter most. */
const NAMES_TRIED = 120;
/** Rims of letters are slow: so many names are drawn before others may have a turn. */
const NAMES_STEP = 4;
/** Smaller points are squares, which are drawn at a stroke. */
const ROUND = 2;

/** What painting works on; `places` and `lines` are kept from frame to frame. */
export interface Painting {
  context: Context;
  view: OverviewView;
  look: OverviewLook;
  tokens: Tokens;
  /** How wide a name is, as far as it was measured before. */
  measure: MeasureText;
  scratch: { nodes: Uint32Array; lines: Uint32Array };
}

/** How strong lines are that nobody can tell apart: weaker, the more there are. */
const opacityOf = (lines: number, { resting }: Tokens): number =>
  resting === 'same' ? 1 : lines > 40_000 ? 0.14 : lines > 12_000 ? 0.22 : lines > 4000 ? 0.35 : 0.5;

/** What is drawn is drawn now, so that the next step begins with nothing in arrears. */
const flush = (context: Context): void => void context.getImageData(0, 0, 1, 1);

/** Stroke some lines of the network as the context is set. */
export function strokeLines(
  context: Context,
  { network: { from, to }, positions, camera, size }: OverviewView,
  lines: Iterable<number>,
): void {
  let pieces = 0;
  const [dx, dy] = [size.width / 2 - camera.x * camera.zoom, size.height / 2 - camera.y * camera.zoom];
  context.beginPath();
  for (const line of lines) {
    const [a, b] = [2 * (from[line] ?? 0), 2 * (to[line] ?? 0)];
    context.moveTo((positions[a] ?? 0) * camera.zoom + dx, (positions[a + 1] ?? 0) * camera.zoom + dy);
    context.lineTo((positions[b] ?? 0) * camera.zoom + dx, (positions[b + 1] ?? 0) * camera.zoom + dy);
    if (++pieces % PIECES !== 0) continue;
    context.stroke();
    context.beginPath();
  }
  context.stroke();
}

/** Each line by its status and whether it is foretold, as in a picture. */
function paintEvidence({ context, view, tokens }: Painting, lines: Uint32Array): void {
  view.network.lines.forEach((look, place) => {
    const { width, colour, dash = [], cap = 'butt' } = strokeOf(look, tokens);
    Object.assign(context, { strokeStyle: colour, lineWidth: width, lineCap: cap });
    context.setLineDash(dash);
    strokeLines(
      context,
      view,
      lines.filter((line) => view.network.line[line] === place),
    );
  });
  context.setLineDash([]);
}

/** Lines as hairs, those that are disputed last and in their colour. */
function* paintHairs({ context, view, tokens }: Painting, lines: Uint32Array): Generator<void> {
  const disputed = view.network.lines.map(({ status }) => status === 'disputed');
  const isDisputed = (line: number): boolean => disputed[view.network.line[line] ?? -1] === true;
  for (const turn of [false, true]) {
    context.strokeStyle = turn ? tokens.disputed : tokens.edgeSoft;
    for (let begin = 0; begin < lines.length; begin += STEP) {
      const some = lines.subarray(begin, begin + STEP).filter((line) => isDisputed(line) === turn);
      if (some.length === 0) continue;
      context.globalAlpha = opacityOf(lines.length, tokens);
      context.lineWidth = 1 / (context.getTransform().a || 1);
      strokeLines(context, view, some);
      flush(context);
      yield;
    }
  }
  context.globalAlpha = 1;
}

/** Points of some nodes in their hues, the ones that matter most on top. */
export function fillPoints(
  { context, view, tokens }: Pick<Painting, 'context' | 'view' | 'tokens'>,
  nodes: Uint32Array,
): void {
  const { network, positions, camera, size } = view;
  const [dx, dy] = [size.width / 2 - camera.x * camera.zoom, size.height / 2 - camera.y * camera.zoom];
  for (const hue of HUES) {
    context.fillStyle = tokens.hues[hue];
    let pieces = 0;
    context.beginPath();
    for (let i = nodes.length - 1; i >= 0; i--) {
      const at = nodes[i] ?? 0;
      if (network.hue[at] !== hue) continue;
      const radius = radiusAt(network, camera.zoom, at);
      const [x, y] = [
        (positions[2 * at] ?? 0) * camera.zoom + dx,
        (positions[2 * at + 1] ?? 0) * camera.zoom + dy,
      ];
      if (radius < ROUND) {
        context.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
        continue;
      }
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
      if (++pieces % PIECES !== 0) continue;
      context.fill();
      context.beginPath();
    }
    context.fill();
  }
}

/** What names are painted with; a recorder of marks is a context too. */
interface Naming extends Omit<Painting, 'context' | 'scratch'> {
  context: PaintContext;
}

/** Half the height of small letters, as a share of the font size: where a baseline lies below the middle. */
const BASELINE = 0.35;

/** A name in its place: where its baseline has its middle. */
interface Placed {
  text: string;
  font: Font;
  x: number;
  y: number;
}

/** Places for the names of some nodes, as far as they have room, and those that would be tried and have no name. */
export function placedNames(
  { measure, view, look }: Omit<Naming, 'context' | 'tokens'>,
  nodes: Iterable<number>,
): { placed: Placed[]; unnamed: number[] } {
  const { network, positions, camera, size } = view;
  const all = Array.from(nodes, (at) => ({ at, name: look.nameOf(at) }));
  const named = all.flatMap(({ at, name }) => {
    if (!name) return [];
    const font = fontOf('label', look.lang, name.lang);
    const where = {
      at: toScreen(pointAt(positions, at), camera, size),
      radius: radiusAt(network, camera.zoom, at),
    };
    return [
      { ...where, width: measure(name.value, font) + 4, height: font.size + 3, text: name.value, font },
    ];
  });
  const frame = { left: 0, top: 0, right: size.width, bottom: size.height };
  const placed = labelPlaces(named, frame).flatMap((box, i) => {
    const { text, font } = named[i] ?? {};
    if (!box || text === undefined || !font) return [];
    return [
      { text, font, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 + BASELINE * font.size },
    ];
  });
  return { placed, unnamed: all.flatMap(({ at, name }) => (name ? [] : [at])) };
}

/** Names over whatever is painted already, each with a rim of paper. */
export function drawNames(
  { context, tokens }: Pick<Naming, 'context' | 'tokens'>,
  names: readonly Placed[],
): void {
  Object.assign(context, { textAlign: 'center', lineJoin: 'round', lineWidth: 3.5 });
  Object.assign(context, { strokeStyle: tokens.paper, fillStyle: tokens.ink });
  for (const { text, font, x, y } of names) {
    context.font = cssFont(font);
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}

/**
 * Paint everything in the window, in steps of some milliseconds: lines, points, names.
 * @returns the nodes whose names would have been tried, and are not known
 */
export function* paintSteps(painting: Painting): Generator<void, number[]> {
  const { context, view, tokens, scratch } = painting;
  context.fillStyle = tokens.paper;
  context.fillRect(0, 0, view.size.width, view.size.height);
  const lines = scratch.lines.subarray(0, linesSeen(view, scratch.lines));
  const nodes = scratch.nodes.subarray(0, nodesSeen(view, scratch.nodes));
  yield;
  if (lines.length <= EVIDENCE_ROOM) paintEvidence(painting, lines);
  else yield* paintHairs(painting, lines);
  for (let end = nodes.length; end > 0; end -= STEP) {
    fillPoints(painting, nodes.subarray(Math.max(0, end - STEP), end));
    flush(context);
    yield;
  }
  const { placed, unnamed } = placedNames(painting, nodes.subarray(0, NAMES_TRIED));
  yield;
  for (let at = 0; at < placed.length; at += NAMES_STEP) {
    drawNames(painting, placed.slice(at, at + NAMES_STEP));
    flush(context);
    yield;
  }
  return unnamed;
}
