import type { EdgeSingular, StylesheetJsonBlock } from 'cytoscape';
import { BIBLIOGRAPHIC, type Line } from '../../../graph/line.ts';
import { ALL_LINES, restingStrokeOf, SELECTED_HALO, strokeOf } from '../edge-strokes.ts';
import type { Tokens } from '../tokens.ts';

/** Factor on the size that cytoscape gives an arrowhead. */
const ARROW_SCALE = 0.95;

const selectorOf = ({ status, predicted, bibliographic }: Line): string =>
  bibliographic ? 'edge[?bibliographic]' : `edge[status = "${status}"][${predicted ? '?' : '!'}predicted]`;

const strokeStyles = (tokens: Tokens): StylesheetJsonBlock[] =>
  // What comes later holds: a line of a bibliography has a status as well.
  [...ALL_LINES, BIBLIOGRAPHIC].map((line) => {
    const { width, colour, dash, cap } = strokeOf(line, tokens);
    return {
      selector: selectorOf(line),
      style: {
        width,
        'line-color': colour,
        'target-arrow-color': colour,
        ...(dash && { 'line-style': 'dashed', 'line-dash-pattern': dash }),
        ...(cap && { 'line-cap': cap }),
      },
    };
  });

/** Lines of a dense drawing, but for those that are looked at. */
const restingStyles = (tokens: Tokens): StylesheetJsonBlock[] =>
  ALL_LINES.flatMap((line) => {
    const resting = restingStrokeOf(line, tokens);
    if (!resting) return [];
    const selector = `${selectorOf(line)}.resting[!broughtOut][!bibliographic]`;
    return [{ selector, style: { width: resting.width, 'line-opacity': resting.opacity } }];
  });

/** The part of the style sheet that is about edges. */
export const edgeStyles = (tokens: Tokens): StylesheetJsonBlock[] => [
  {
    selector: 'edge',
    style: {
      // Straight: whatever is not is bent by our own routes.
      'curve-style': 'bezier',
      'source-distance-from-node': 2,
      'target-distance-from-node': 2,
      'overlay-opacity': 0,
    },
  },
  {
    selector: 'edge.bent',
    style: {
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'node-position',
      'control-point-weights': (edge: EdgeSingular) => edge.data('along'),
      'control-point-distances': (edge: EdgeSingular) => edge.data('aside'),
    },
  },
  {
    selector: 'edge[loopStep]',
    style: {
      'loop-direction': 'data(loopDirection)',
      'loop-sweep': 'data(loopSweep)',
      'control-point-step-size': (edge: EdgeSingular) => Number(edge.data('loopStep')),
    },
  },
  ...strokeStyles(tokens),
  ...restingStyles(tokens),
  {
    selector: 'edge.arrow',
    style: { 'target-arrow-shape': 'triangle', 'arrow-scale': ARROW_SCALE, 'target-distance-from-node': 3 },
  },
  {
    selector: 'edge[?pointed]',
    style: { 'underlay-color': tokens.ink3, 'underlay-opacity': 0.18, 'underlay-padding': 4, 'z-index': 2 },
  },
  {
    selector: 'edge.selected',
    style: {
      'underlay-color': tokens.accent,
      'underlay-opacity': SELECTED_HALO.opacity,
      'underlay-padding': SELECTED_HALO.padding,
      'z-index': 2,
    },
  },
  // Wider than a selected line, and the selected one of a path darker than the rest of it.
  {
    selector: 'edge.path',
    style: { 'underlay-color': tokens.accent, 'underlay-opacity': 0.26, 'underlay-padding': 6, 'z-index': 2 },
  },
  { selector: 'edge.path.selected', style: { 'underlay-opacity': 0.42 } },
];
