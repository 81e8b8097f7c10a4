import type { Plugin } from 'vite';

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

/** What is left out, as it stands in the file that the package brings for bundlers, and what stands there instead. */
const LEFT_OUT: readonly [what: string, pattern: RegExp, instead: string][] = [
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
  ...Object.entries(EMPTIED).flatMap(([what, names]) =>
    names.map((name): [string, RegExp, string] => [
      `${what} (${name})`,
      new RegExp(`^((?:var |[\\w$]+\\.)?${name} = function)[^(]*\\([\\s\\S]*?^\\};\\n`, 'm'),
      '$1 () {};\n',
    ]),
  ),
];

/** @throws Error if cytoscape has changed, and something would stay in unnoticed */
export const leanCode = (code: string): string =>
  LEFT_OUT.reduce((left, [what, pattern, instead]) => {
    const leaner = left.replace(pattern, instead);
    if (leaner === left) throw new Error(`cytoscape has changed: its ${what} are not found any more`);
    return leaner;
  }, code);

/** Cytoscape without what the page never calls: a third of it, which no bundler can see to be unused. */
export const leanCytoscape = (): Plugin => ({
  name: 'entente:lean-cytoscape',
  transform: {
    filter: { id: /\/cytoscape\/dist\/cytoscape\.esm\.mjs$/ },
    handler: (code) => ({ code: leanCode(code), map: null }),
  },
});
