const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/u;
/** What must not begin a line, and what must not end one. */
const NO_START = /^[\s,.;:!?%)\]}”’»、。，；：？！）】》」』〕…—·]/u;
const NO_END = /[([{“‘«（【《「『〔]$/u;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** A text in the pieces between which a line may break: after a space, and between two words of Chinese. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = pieces.at(-1);
    const mayBreak =
      last !== undefined &&
      !NO_START.test(segment) &&
      !NO_END.test(last) &&
      (/\s$/u.test(last) || CHINESE.test(segment) || CHINESE.test(last));
    if (last === undefined || mayBreak) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
  }
  return pieces;
}

function fill(pieces: string[], width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line ? [...lines, line.trimEnd()] : lines;
}

/**
 * Break a text into as few lines as its width needs, and these lines as even as they can be. A word
 * that is wider than a line stays whole; what is beyond `most` lines is replaced by an ellipsis.
 */
export function wrap(
  text: string,
  width: number,
  options: { most: number; widthOf: (text: string) => number },
): string[] {
  const { most, widthOf } = options;
  if (widthOf(text) <= width) return [text];
  const pieces = piecesOf(text);
  const greedy = fill(pieces, width, widthOf);
  if (greedy.length > most) return [...greedy.slice(0, most - 1), `${greedy[most - 1] ?? ''}…`];
  let even = greedy;
  for (let narrower = width - 6; narrower > 0; narrower -= 6) {
    const lines = fill(pieces, narrower, widthOf);
    if (lines.length > greedy.length) break;
    even = lines;
  }
  return even;
}
