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

/**
 * Break a text into as few lines as its width needs, and then even these lines out. A word wider than a
 * line stays whole; what does not fit on `maxLines` is replaced by an ellipsis.
 * @param width longest line, in the unit of `widthOf`
 */
export function wrap(
  text: string,
  width: number,
  { maxLines, widthOf }: { maxLines: number; widthOf: (text: string) => number },
): string[] {
  if (widthOf(text) <= width) return [text];
  const runs = unbreakableRuns(text);
  const fewest = firstFit(runs, width, widthOf);
  if (fewest.length > maxLines) return [...fewest.slice(0, maxLines - 1), `${fewest[maxLines - 1] ?? ''}…`];
  let even = fewest;
  for (let narrower = width - 6; narrower > 0; narrower -= 6) {
    const lines = firstFit(runs, narrower, widthOf);
    if (lines.length > fewest.length) break;
    even = lines;
  }
  return even;
}
