import type { StylesheetJsonBlock } from 'cytoscape';
import type { LineStyle } from '../../explorer/scene.ts';
import type { Tokens } from '../tokens.ts';

const ARROW = 0.95;

interface Line {
  width: number;
  colour: string;
  dash?: number[];
  cap?: 'round';
}

/** How each status is drawn: width, dash and colour differ, so that colour alone never tells. */
export const linesOf = (tokens: Tokens): Record<LineStyle, Line> => ({
  supported: { width: 1.5, colour: tokens.edge },
  weak: { width: 1, colour: tokens.edgeSoft },
  uncited: { width: 2, colour: tokens.edgeSoft, dash: [0.1, 5], cap: 'round' },
  predicted: { width: 1.4, colour: tokens.edge, dash: [7, 5] },
  disputed: { width: 1.75, colour: tokens.disputed },
});

const lineStyles = (tokens: Tokens): StylesheetJsonBlock[] =>
  Object.entries(linesOf(tokens)).map(([line, { width, colour, dash, cap }]) => ({
    selector: `edge[line = "${line}"]`,
    style: {
      width,
      'line-color': colour,
      'target-arrow-color': colour,
      ...(dash && { 'line-style': 'dashed', 'line-dash-pattern': dash }),
      ...(cap && { 'line-cap': cap }),
    },
  }));

export const edgeStyles = (tokens: Tokens): StylesheetJsonBlock[] => [
  {
    selector: 'edge',
    style: {
      // Straight where two nodes share one line, fanned out where they share several.
      'curve-style': 'bezier',
      'control-point-step-size': 26,
      'source-distance-from-node': 2,
      'target-distance-from-node': 2,
      'overlay-opacity': 0,
    },
  },
  ...lineStyles(tokens),
  {
    selector: 'edge.arrow',
    style: { 'target-arrow-shape': 'triangle', 'arrow-scale': ARROW, 'target-distance-from-node': 3 },
  },
  {
    selector: 'edge.selected',
    style: { 'underlay-color': tokens.accent, 'underlay-opacity': 0.18, 'underlay-padding': 4, 'z-index': 2 },
  },
];
