import type { Plugin } from 'vite';

/** Layouts that this page never asks for: it lays out by itself, and cytoscape only begins with `grid` or `null`. */
const LAYOUTS = '(?:BreadthFirst|Circle|Concentric|Cose|Random)Layout';

/** What is left out, as it stands in the file that the package brings for bundlers, and what stands there instead. */
const LEFT_OUT: readonly [what: string, pattern: RegExp, instead: string][] = [
  // The first of the list are the searches, on which connected components are built.
  ['graph algorithms', /\[([\w$]+), [^\]]*\bhopcroftTarjanBiconnected\$1\b[^\]]*\](?=\.forEach)/, '[$1]'],
  ['drawing with WebGL', /^CRp\$\w+\.initWebgl = function [\s\S]*?^\};\n/m, ''],
  ['layouts', new RegExp(`\\{\\n  name: '\\w+',\\n  impl: ${LAYOUTS}\\n\\}(?:, )?`, 'g'), ''],
  ['code of layouts', new RegExp(`^${LAYOUTS}\\.prototype\\.\\w+ = function [\\s\\S]*?^\\};\\n`, 'gm'), ''],
];

/** @throws Error if cytoscape has changed, and something would stay in unnoticed */
export const leanCode = (code: string): string =>
  LEFT_OUT.reduce((left, [what, pattern, instead]) => {
    const leaner = left.replace(pattern, instead);
    if (leaner === left) throw new Error(`cytoscape has changed: its ${what} are not found any more`);
    return leaner;
  }, code);

/** Cytoscape without what the page never calls: a quarter of it, which no bundler can see to be unused. */
export const leanCytoscape = (): Plugin => ({
  name: 'entente:lean-cytoscape',
  transform: {
    filter: { id: /\/cytoscape\/dist\/cytoscape\.esm\.mjs$/ },
    handler: (code) => ({ code: leanCode(code), map: null }),
  },
});
