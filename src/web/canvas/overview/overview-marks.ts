import { HUES } from '../../../graph/vocabulary.ts';
import { strokeOf } from '../edge-strokes.ts';
import { fontOf, measureWith } from '../labels/fonts.ts';
import { wrapWhole } from '../labels/wrap.ts';
import type { Mark, PathMark } from '../marks/mark.ts';
import { Recorder } from '../marks/recorder.ts';
import { badgeSample, lineSample, nodeSample } from '../marks/samples.ts';
import type { MarksOf } from '../renderer.ts';
import { PRINT, TOKENS, type Tokens } from '../tokens.ts';
import { drawNames, placedNames } from './paint-overview.ts';
import { toScreen, type OverviewLook, type OverviewMarks } from './overview-renderer.ts';
import { linesSeen, nodesSeen, pointAt, radiusAt, type OverviewView } from './overview-view.ts';

/** More lines make a file that nothing opens; those between the best connected are kept. */
const MOST_LINES = 20_000;
/** Pieces of one path: browsers and editors are slow with longer ones. */
const PIECES = 150;
const NAMES = 160;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Pieces of paths as paths of some pieces each. */
function paths(pieces: readonly string[], style: Omit<PathMark, 'is' | 'd'>): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < pieces.length; at += PIECES)
    marks.push({ is: 'path', d: pieces.slice(at, at + PIECES).join(''), ...style });
  return marks;
}

const place = ({ positions, camera, size }: OverviewView, at: number): string => {
  const { x, y } = toScreen(pointAt(positions, at), camera, size);
  return `${rounded(x)} ${rounded(y)}`;
};

/** Lines by their look, thinner the more there are. */
function lineMarks(view: OverviewView, lines: readonly number[], tokens: Tokens): Mark[] {
  const { network } = view;
  const thin = lines.length > 1200;
  return network.lines.flatMap((look, kind) => {
    const { width, colour, dash, cap } = strokeOf(look, tokens);
    const own = lines.filter((line) => network.line[line] === kind);
    const pieces = own.map(
      (line) => `M${place(view, network.from[line] ?? 0)}L${place(view, network.to[line] ?? 0)}`,
    );
    const style = thin
      ? { stroke: colour, width: 0.5, opacity: 0.35 }
      : { stroke: colour, width, ...(dash && { dash }), ...(cap && { cap }) };
    return paths(pieces, style);
  });
}

/** Points by hue. */
const pointMarks = (view: OverviewView, nodes: readonly number[], tokens: Tokens): Mark[] =>
  HUES.flatMap((hue) => {
    const pieces = nodes
      .filter((at) => view.network.hue[at] === hue)
      .map((at) => {
        const r = rounded(radiusAt(view.network, view.camera.zoom, at));
        return `M${place(view, at)}m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
      });
    return paths(pieces, { fill: tokens.hues[hue] });
  });

/** Everything in the window of an overview, as marks: in a file at most so many lines. */
export function overviewMarks(view: OverviewView, look: OverviewLook, { theme }: MarksOf): OverviewMarks {
  const tokens = theme === 'print' ? PRINT : TOKENS[theme ?? look.theme];
  const { network, size } = view;
  const [foundLines, foundNodes] = [new Uint32Array(network.from.length), new Uint32Array(network.count)];
  const seen = [...foundLines.subarray(0, linesSeen(view, foundLines))];
  // The later of two ends is the less connected one.
  const rank = (line: number): number => Math.max(network.from[line] ?? 0, network.to[line] ?? 0);
  const lines = seen.length > MOST_LINES ? seen.sort((a, b) => rank(a) - rank(b)).slice(0, MOST_LINES) : seen;
  const nodes = [...foundNodes.subarray(0, nodesSeen(view, foundNodes))];
  const measure = measureWith(document.createElement('canvas').getContext('2d'));
  const names = new Recorder();
  drawNames({ context: names, tokens }, placedNames({ measure, view, look }, nodes.slice(0, NAMES)).placed);
  const clip = { left: 0, top: 0, right: size.width, bottom: size.height };
  return {
    ...{ size, tokens, nodes: [], edges: [], unnamed: [], widthOf: measure },
    marks: [
      {
        ...{ is: 'group', clip },
        marks: [
          ...lineMarks(view, lines, tokens),
          ...pointMarks(view, nodes.toReversed(), tokens),
          ...names.marks,
        ],
      },
    ],
    samples: {
      node: (node) => nodeSample(node, tokens),
      line: (line) => lineSample(line, tokens),
      badge: () => badgeSample(tokens, fontOf('badge', look.lang, 'en')),
      // An overview compares no days.
      dayChange: () => [],
    },
    fontOf: (role, lang) => fontOf(role, look.lang, lang),
    linesOf: (text, width, font) => wrapWhole(text, width, { widthOf: (part) => measure(part, font) }),
    shown: { entities: nodes.length, relations: seen.length },
    leftOut: seen.length - lines.length,
  };
}
