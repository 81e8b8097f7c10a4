/** What is left out, as it stands in the file that the package brings for bundlers, and what stands there instead. */
export type Omission = readonly [what: string, pattern: RegExp, instead: string];

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Functions of these names, however they are defined, with nothing in them. */
export const emptied = (what: string, names: readonly string[]): Omission[] =>
  names.map((name) => {
    const defined = `(?:var |[\\w$.]+\\.)?${name} = function|${name}: function|function ${name}\\b`;
    return [
      `${what} (${name})`,
      // Its last line is the next that is indented like its first.
      new RegExp(`^([ \\t]*)(${defined})[^(\\n]*\\([^)\\n]*\\) \\{\\n[\\s\\S]*?^\\1\\}`, 'gm'),
      '$1$2 () {}',
    ];
  });

/** Conditions that are never met here: a minifier takes away what depends on them. */
export const never = (what: string, conditions: readonly string[]): Omission[] =>
  conditions.map((condition) => [`${what} (${condition})`, new RegExp(literally(condition), 'g'), 'false']);

/** @throws Error if cytoscape has changed, and something would stay in unnoticed */
export const without = (code: string, omissions: readonly Omission[]): string =>
  omissions.reduce((left, [what, pattern, instead]) => {
    const leaner = left.replace(pattern, instead);
    if (leaner === left) throw new Error(`cytoscape has changed: its ${what} are not found any more`);
    return leaner;
  }, code);
