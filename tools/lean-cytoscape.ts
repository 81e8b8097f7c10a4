import type { Plugin } from 'vite';
import { ONLY_DRAWING } from './lean-cytoscape/drawing.ts';
import { emptied, without, type Omission } from './lean-cytoscape/omission.ts';

/** Layouts that this page never asks for: it lays out by itself, and cytoscape only begins with `null`. */
const LAYOUTS = '(?:BreadthFirst|Circle|Concentric|Cose|Grid|Preset|Random)Layout';

/** Functions that are never called, or return at once where nothing of their kind is drawn; by what they are for. */
const EMPTIED: Readonly<Record<string, readonly string[]>> = {
  // Names are painted over the picture: no style has a `label`, and without one each of these returns at once.
  labels: [
    'recalculateNodeLabelProjection',
    'recalculateEdgeLabelProjections',
    'applyLabelDimensions',
    'applyPrefixedLabelDimensions',
    'calculateLabelDimensions',
    'getLabelText',
    'drawElementText',
    'drawText',
    'setupTextStyle',
    'updateBoundsFromLabel',
  ],
  // Edges are straight, or bent with `unbundled-bezier`.
  'other courses of edges': [
    'findHaystackPoints',
    'findTaxiPoints',
    'findSegmentsPoints',
    'findCompoundLoopPoints',
    'drawEdgeTrianglePath',
  ],
  // The vocabulary has seven shapes; these belong to others.
  'other shapes': [
    'generateBarrel',
    'generateBottomRoundrectangle',
    'generateRoundPolygon',
    'drawBarrelPath',
    'drawBottomRoundRectanglePath',
    'drawRoundPolygonPath',
    'calcCornerArc',
  ],
  'charts and gradients inside nodes': ['drawPie', 'drawStripe', 'createGradientStyleFor'],
  // No style has a `transition-property`: what moves is told to.
  transitions: ['updateTransitions'],
  // No node stands inside another.
  'compound nodes': ['updateCompoundBounds'],
  // Files are made of marks of our own.
  'files of pictures': ['bufferCanvasImage'],
  'styles in words, and elements as JSON': [
    'appendFromString',
    'elesfn\\$\\d+\\.json',
    'elesfn\\$\\d+\\.move',
  ],
};

/** What neither the page nor a layout needs. */
const LEFT_OUT: readonly Omission[] = [
  // The first of the list are the searches, on which connected components are built.
  ['graph algorithms', /\[([\w$]+), [^\]]*\bhopcroftTarjanBiconnected\$1\b[^\]]*\](?=\.forEach)/, '[$1]'],
  ['other names of algorithms', /^elesfn\$\w+\.(?:bc|ccn?|dcn?) = .*;\n/gm, ''],
  ['drawing with WebGL', /^CRp\$\w+\.initWebgl = function [\s\S]*?^\};\n/m, ''],
  ['layouts', new RegExp(`\\{\\n  name: '\\w+',\\n  impl: ${LAYOUTS}\\n\\}(?:, )?`, 'g'), ''],
  ['code of layouts', new RegExp(`^${LAYOUTS}\\.prototype\\.\\w+ = function [\\s\\S]*?^\\};\\n`, 'gm'), ''],
  // Every browser that runs this page has them.
  ['stand-in for Map', /typeof Map !== 'undefined' \? Map : ObjectMap/, 'Map'],
  [
    'stand-in for Set',
    /\(typeof Set === "undefined" \? "undefined" : _typeof\(Set\)\) !== undef \? Set : ObjectSet/,
    'Set',
  ],
  ['stand-in for Promise', /typeof Promise !== 'undefined' \? Promise : _api/, 'Promise'],
  ['parts of that', /^_api\.(?:prototype = \{|\w+ = function )[\s\S]*?^\};\n/gm, ''],
  // Tokens are figures, and of names cytoscape itself has `black` alone.
  ['names of colours', /^  aliceblue: [\s\S]*?(?=^  black: )|^  blanchedalmond: [\s\S]*?(?=^\};)/gm, ''],
  ...Object.entries(EMPTIED).flatMap(([what, names]) => emptied(what, names)),
];

/** What cytoscape is for: to draw, on the page, or to lay out, in a worker. */
type Purpose = 'drawing' | 'layouts';

/** @throws Error if cytoscape has changed, and something would stay in unnoticed */
export const leanCode = (code: string, purpose: Purpose): string =>
  without(code, purpose === 'drawing' ? [...LEFT_OUT, ...ONLY_DRAWING] : LEFT_OUT);

/** Cytoscape without what is never called: half of it, which no bundler can see to be unused. */
export const leanCytoscape = (purpose: Purpose): Plugin => ({
  name: 'entente:lean-cytoscape',
  transform: {
    filter: { id: /\/cytoscape\/dist\/cytoscape\.esm\.mjs$/ },
    handler: (code) => ({ code: leanCode(code, purpose), map: null }),
  },
});
