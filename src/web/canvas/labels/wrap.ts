import { withoutLooseEnd } from '../../../graph/ellipsis.ts';
const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/u;
/** What must not begin a line, and what must not end one. */
const NO_START = /^[\s,.;:!?%)\]}”’»、。，；：？！）】》」』〕…—·]/u;
const NO_END = /[([{“‘«（【《「『〔]$/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A text cut where a line may break: after a space, and between two words of Chinese. */
function unbreakableRuns(text: string): string[] {
  const runs: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = runs.at(-1);
    const mayBreak =
      last !== undefined &&
      !NO_START.test(segment) &&
      !NO_END.test(last) &&
      (/\s$/u.test(last) || CHINESE.test(segment) || CHINESE.test(last));
    if (last === undefined || mayBreak) runs.push(segment);
    else runs[runs.length - 1] = last + segment;
  }
  return runs;
}

/** First-fit line breaking: each line takes as many runs as it holds. */
function firstFit(runs: string[], width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const run of runs) {
    if (line && widthOf((line + run).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += run;
  }
  return line ? [...lines, line.trimEnd()] : lines;
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const charactersOf = (text: string): string[] => [...characters.segment(text)].map(({ segment }) => segment);

/** A word may be so much wider than a line before it is cut: what people write has longer ones than lines are. */
const WIDEST_WORD = 1.5;
const ELLIPSIS = '…';

/** As much of a text as fits before an ellipsis. */
function cut(text: string, width: number, widthOf: (text: string) => number): string {
  const all = charactersOf(text.trimEnd());
  while (all.length > 1 && widthOf(all.join('') + ELLIPSIS) > width) all.pop();
  return all.join('') + ELLIPSIS;
}

interface WrapOptions {
  maxLines: number;
  widthOf: (text: string) => number;
}

/**
 * Break a text into as few lines as its width needs, and then even these lines out. A word much wider than a
 * line ends in an ellipsis, and so does what does not fit on `maxLines`.
 * @param width longest line, in the unit of `widthOf`
 */
export function wrap(text: string, width: number, { maxLines, widthOf }: WrapOptions): string[] {
  if (widthOf(text) <= width) return [text];
  const fitted = (run: string): string =>
    widthOf(run.trimEnd()) > width * WIDEST_WORD ? `${cut(run, width, widthOf)} ` : run;
  const runs = unbreakableRuns(text).map(fitted);
  const fewest = firstFit(runs, width, widthOf);
  if (fewest.length > maxLines) {
    const last = `${withoutLooseEnd(fewest[maxLines - 1] ?? '')}${ELLIPSIS}`;
    return [...fewest.slice(0, maxLines - 1), last];
  }
  let even = fewest;
  for (let narrower = width - 6; narrower > 0; narrower -= 6) {
    const lines = firstFit(runs, narrower, widthOf);
    if (lines.length > fewest.length) break;
    even = lines;
  }
  return even;
}

const ADDRESS = /^https?:\/\//u;
/** Where a part of an address ends, its two first slashes aside. */
const PART_OF_ADDRESS = /(?<=[^/:][/?&=_-]+)(?=[^/?&=_-])/u;

/**
 * All of a text, on as many lines as it needs; a word much wider than a line is broken anywhere, an address that is wider
 * than one where its parts end.
 */
export function wrapWhole(text: string, width: number, { widthOf }: Pick<WrapOptions, 'widthOf'>): string[] {
  const isWide = (run: string, widest: number): boolean => widthOf(run.trimEnd()) > widest;
  const runs = unbreakableRuns(text)
    .flatMap((run) => (ADDRESS.test(run) && isWide(run, width) ? run.split(PART_OF_ADDRESS) : [run]))
    .flatMap((run) => (isWide(run, width * WIDEST_WORD) ? charactersOf(run) : [run]));
  return firstFit(runs, width, widthOf);
}
