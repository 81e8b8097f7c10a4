import { emptied, never, type Omission } from './omission.ts';

/** Functions that nothing calls where cytoscape only draws; by what they are for. */
const NEVER_CALLED: Readonly<Record<string, readonly string[]>> = {
  // A view is kept in the session, and an element is made anew of what that says.
  'graphs as JSON': ['json', 'jsons'],
  // Layouts run in their worker, and the camera is our own.
  'places of many nodes at once': [
    'layoutPositions',
    'layoutDimensions',
    'boundingBoxAt',
    'renderedBoundingBox',
  ],
  'the camera of cytoscape': ['fit', 'center', 'reset', 'getFitViewport', 'getCenterPan', 'mount', 'unmount'],
  // What is near to what is asked of the graph in the session.
  walks: [
    ...[
      'defineSearch',
      'components',
      'component',
      'defineDagExtremity',
      'defineDagOneHop',
      'defineDagAllHops',
    ],
    ...['defineEdgesWithFunction', 'defineSourceFunction', 'allAreNeighbors'],
  ],
  'sets of elements': ['diff', 'xor', 'intersect', 'unmergeBy', 'byGroup', 'allAre', 'anySame'],
  'data that goes, or comes for many': ['removeData', 'batchData', 'flashClass'],
  'styles that are read': [
    ...['getStylePropertyValue', 'getRawStyle', 'getRenderedStyle', 'numericStyleUnits', 'renderedStyle'],
    ...['containerCss', 'getEmSizeInPixels', 'appendToStyle'],
  ],
  // No element has a style of its own: it has classes.
  'styles of one element': ['overrideBypass', 'removeAllBypasses'],
  'compound nodes': [
    ...[
      'relativePosition',
      'forEachCompound',
      'commonAncestors',
      'siblings',
      'descendants',
      'removeChildRef',
    ],
    ...['forEachDown', 'forEachUpAndDown', 'zDepth', 'orphans', 'nonorphans', 'isChildless', 'isOrphan'],
  ],
  'files of pictures': ['output', 'b64ToBlob', 'jpg', 'png', 'renderTo', 'createBuffer'],
  'other ways to paint': [
    ...['drawElements', 'paintCache', 'gradientFillStyle', 'gradientStrokeStyle'],
    ...['drawMotionBlur', 'mbclear', 'headlessStep'],
  ],
  'springs, which move by none of our easings': ['generateSpringRK4'],
  'other heads of arrows': ['triangleTee', 'circleTriangle', 'triangleBackcurve'],
  labels: [
    ...[
      'getRotatedLabelBox',
      'getTextAngle',
      'getFontCache',
      'getLabelJustification',
      'labelHalign',
      'labelValign',
    ],
    ...['labelJustification', 'addTextMargin', 'getLabelRotationOffset', 'drawLabel', 'drawSourceLabel'],
    ...[
      'drawTargetLabel',
      'getLabelRotationPoint',
      'getSourceLabelRotationPoint',
      'getTargetLabelRotationPoint',
    ],
    ...['getSourceLabelRotationOffset', 'getTargetLabelRotationOffset', 'getRsPt'],
  ],
  'round corners of lines and of other shapes': ['getRoundCorner', 'drawPreparedRoundCorner', 'makePolygon'],
  'ends of edges that are set by hand': ['manualEndptToPx', 'getEdgeMidpoint', 'recalcVectorNormInverse'],
  'heaps that are more than queues': ['nsmallest', 'nlargest', 'heapreplace', 'heappushpop', 'insort'],
  'colours by hue': ['hsl2tuple'],
  'warnings of what a style lacks': ['printMappingErr'],
};

/** Conditions that no style of ours meets; by what would be drawn. */
const NEVER_MET: Readonly<Record<string, readonly string[]>> = {
  'other courses of edges': [
    ...["rs.edgeType === 'segments'", "rs.edgeType === 'haystack'", "rs.edgeType === 'compound'"],
    ...["et === 'segments'", "et === 'haystack'", "et === 'compound'", "curveStyle === 'haystack'"],
    ...["endsWith(curveStyle, 'segments')", "endsWith(curveStyle, 'taxi')"],
    ...["endsWith(_curveStyle, 'segments')", "endsWith(_curveStyle, 'taxi')"],
    ...["_curveStyle.endsWith('segments')", "_curveStyle.endsWith('taxi')"],
  ],
  'ends of edges at a label': ['src', 'tgt'].flatMap((end) => [
    `${end}ManEndptVal === 'outside-to-node-or-label' || ${end}ManEndptVal === 'outside-to-line-or-label'`,
  ]),
  // A box takes what it holds whole.
  'boxes that take what they touch': [
    ...["nodeBoxSelectMode === 'overlap'", "edgeBoxSelectMode === 'overlap'"],
    'labelBoxSelectEnabled && textEvents',
  ],
  'compound nodes': [
    'r.cy.hasCompoundNodes()',
    'cy.hasCompoundNodes()',
    'specifiedParent || node._private.parent',
  ],
  'nodes in the dark': ['darkness !== 0'],
  ghosts: [
    "node.pstyle('ghost').value === 'yes'",
    "edge.pstyle('ghost').value === 'yes'",
    "ele.pstyle('ghost').value === 'yes'",
  ],
  'motion that blurs, and its figures': ['motionBlur && mbPxRatio !== 1', 'r.showFps && timeToRender'],
};

/** What only whoever lays out needs of cytoscape, or nobody. */
export const ONLY_DRAWING: readonly Omission[] = [
  ...Object.entries(NEVER_CALLED).flatMap(([what, names]) => emptied(what, names)),
  ...Object.entries(NEVER_MET).flatMap(([what, conditions]) => never(what, conditions)),
  ['ends of edges that are set by hand', /(?<=else if \()(?:src|tgt)ManEndpt\.units(?=\))/g, 'false'],
  ['round polygons', /\['round-diamond', 'round-heptagon'[^\]]*\]\.includes\(shape\)/g, 'false'],
  ['frames from a texture, and blurred ones', /if \((?:textureDraw|motionBlur)\) \{/g, 'if (false) {'],
  ['events of labels', /if \(!eventsEnabled \|\| !text\) \{\s*return;\s*\}/, 'return;'],
  // Styles are data as they are, or functions of them.
  ['scales of data', /case types\.mapData:\s*\{[\s\S]*?break;\s*\}(?=\s*\/\/ direct mapping)/, ''],
  ['scales of data in words', /value\[0\] === 'm' && \(mapData = [^{]*\{/, 'false) {'],
  ['properties of charts', /^  (pie|stripe)\.push\(\{\n    name: '\1-size'[\s\S]*?^  \}\n(?=\n)/gm, ''],
  ['charts in the default style', /, \{\n    \/\/ node pie bg[\s\S]*?(?=, \{\n    \/\/ edge props)/, ''],
  ['ways through a graph in a selector', /, \{\n  name: 'directedEdge',[\s\S]*?^\}\](?=;)/m, ']'],
  [
    'what follows such ways',
    /^match\[Type\.(?:(?:UN)?DIRECTED_EDGE|NODE_\w+|CHILD|PARENT|DESCENDANT|ANCESTOR|COMPOUND_SPLIT)\] = function [\s\S]*?^\};\n/gm,
    '',
  ],
  // No name of a datum has a dot in it, so none is a path.
  ['paths into data', /(?<=var path = )isPathLike && toPath\(name\)/, 'false'],
  ['what reads by a path', /ret = get\(single\._private[^;]*;/, ''],
  ['what writes by a path', /set\(ele\._private\[p\.field\], path, value\);/, ''],
  ['code of paths', /^var (?:get|set|toPath)Exports = .*\nvar \w+ = .*\n/gm, ''],
  // Of all that it can do, this is what is asked of it.
  [
    'the debounce of lodash',
    /^var debounceExports = .*\nvar debounce = .*\n/m,
    'var debounce = function (act, wait) { var timer; return function () { clearTimeout(timer); timer = setTimeout(act.bind(this), wait); }; };\n',
  ],
];
