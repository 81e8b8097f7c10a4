import type { Css, NodeSingular, StylesheetJson, StylesheetJsonBlock } from 'cytoscape';
import { HUES, SHAPES } from '../../../graph/vocabulary.ts';
import { nodeImageUri } from './node-image.ts';
import { BORDER_WIDTH } from '../node-shapes.ts';
import { edgeStyles } from './edge-style.ts';
import { mix, type Tokens } from '../tokens.ts';

/** The image inside a node, drawn in one colour; cytoscape asks for it node by node. */
const nodeImage =
  (colourOf: (node: NodeSingular) => string) =>
  (node: NodeSingular): string =>
    nodeImageUri({
      icon: String(node.data('icon')),
      colour: colourOf(node),
      side: Number(node.data('side')),
      iconSide: Number(node.data('iconSide')),
      ring: node.hasClass('double') && node.data('shape') === 'ellipse',
      dashed: node.hasClass('dashed'),
    });

/** The colour of a node's hue. */
const hueOf =
  ({ hues, ink }: Tokens) =>
  (node: NodeSingular): string =>
    new Map<string, string>(Object.entries(hues)).get(String(node.data('hue'))) ?? ink;

function nodeStyles(tokens: Tokens): StylesheetJsonBlock[] {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        'border-width': BORDER_WIDTH,
        'border-join': 'round',
        'background-image': nodeImage(hueOf(tokens)),
        'background-width': 'data(side)',
        'background-height': 'data(side)',
        'background-clip': 'none',
        'background-image-containment': 'over',
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    ...SHAPES.map((shape) => ({ selector: `node[shape = "${shape}"]`, style: { shape } })),
    { selector: 'node[corner > 0]', style: { 'corner-radius': 'data(corner)' } },
    // Only a circle gets its inner line from the image; other shapes use cytoscape's own double border.
    {
      selector: 'node.double[shape != "ellipse"]',
      style: { 'border-style': 'double', 'border-width': 3 * BORDER_WIDTH },
    },
  ];
}

const hueStyles = ({ hues, paper, tint }: Tokens): StylesheetJsonBlock[] =>
  HUES.map((hue) => ({
    selector: `node[hue = "${hue}"]`,
    style: { 'border-color': hues[hue], 'background-color': mix(hues[hue], paper, tint) },
  }));

function stateStyles(tokens: Tokens): StylesheetJsonBlock[] {
  return [
    { selector: 'node.borderless', style: { 'border-width': 0 } },
    {
      selector: 'node.dashed',
      style: { 'border-style': 'dashed', 'border-dash-pattern': [5, 3.5], 'background-color': tokens.paper },
    },
    {
      selector: 'node[?pointed]',
      style: { 'outline-width': 1.5, 'outline-offset': 2, 'outline-color': tokens.ink3, 'z-index': 2 },
    },
    {
      selector: 'node.at-selected',
      style: { 'outline-width': 2, 'outline-offset': 2, 'outline-color': tokens.accent, 'z-index': 2 },
    },
    {
      selector: 'node.selected',
      style: {
        'background-color': hueOf(tokens),
        'border-style': 'solid',
        'background-image': nodeImage(() => tokens.paper),
        'outline-width': 2.5,
        'outline-offset': 2,
        'outline-color': tokens.accent,
        'z-index': 2,
      },
    },
    { selector: 'node.faded', style: { opacity: tokens.faded } },
    { selector: 'edge.faded', style: { opacity: tokens.fadedLine } },
    { selector: 'edge.off', style: { opacity: tokens.offLine } },
  ];
}

/** Hides the grey discs that cytoscape draws under the pointer; a box that is drawn has the accent. */
const coreStyle = ({ accent, paper }: Tokens): Css.Core => ({
  'active-bg-color': paper,
  'active-bg-opacity': 0,
  'active-bg-size': 0,
  'selection-box-color': accent,
  'selection-box-border-color': accent,
  'selection-box-border-width': 1,
  'selection-box-opacity': 0.12,
  'outside-texture-bg-color': paper,
  'outside-texture-bg-opacity': 1,
});

/** The style sheet of nodes and edges; labels, badges and signs are painted by the overlay above them. */
export const styleSheet = (tokens: Tokens): StylesheetJson => [
  { selector: 'core', style: coreStyle(tokens) },
  ...nodeStyles(tokens),
  ...hueStyles(tokens),
  ...edgeStyles(tokens),
  ...stateStyles(tokens),
];
