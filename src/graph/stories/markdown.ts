/** A piece of a line: plain, or standing out. */
export interface Span {
  text: string;
  strong?: true;
  emphasis?: true;
}

/** A paragraph, or a list with an item a line. */
export type Block = { is: 'paragraph'; spans: Span[] } | { is: 'list'; items: Span[][] };

const INLINE = /\*\*([^*]+)\*\*|\*([^*]+)\*/g;

/** The spans of a line: `**strong**`, `*emphasis*`, everything else as it is written. */
function spansOf(line: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const found of line.matchAll(INLINE)) {
    if (found.index > from) spans.push({ text: line.slice(from, found.index) });
    const [whole, strong, emphasis] = found;
    spans.push(
      strong === undefined ? { text: emphasis ?? '', emphasis: true } : { text: strong, strong: true },
    );
    from = found.index + whole.length;
  }
  if (from < line.length) spans.push({ text: line.slice(from) });
  return spans;
}

/** Lines of a paragraph are one; between Chinese characters no space is put. */
const joined = (lines: readonly string[]): string =>
  lines.reduce((text, line) =>
    /[\u2e80-\u9fff\uff00-\uffef]$/.test(text) && /^[\u2e80-\u9fff\uff00-\uffef]/.test(line)
      ? text + line
      : `${text} ${line}`,
  );

/**
 * A small part of Markdown: paragraphs parted by empty lines, lists with `-`, `**strong**` and `*emphasis*`. Nothing else
 * means anything: markup, links and pictures of a stranger's story are letters.
 */
export const readMarkdown = (text: string): Block[] =>
  text
    .split(/\n\s*\n/)
    .map((part) =>
      part
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .filter((lines) => lines.length > 0)
    .map((lines): Block =>
      lines.every((line) => line.startsWith('- '))
        ? { is: 'list', items: lines.map((line) => spansOf(line.slice(2).trim())) }
        : { is: 'paragraph', spans: spansOf(joined(lines)) },
    );
