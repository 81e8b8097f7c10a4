/** A line with what hangs on it. */
export interface Branch {
  text: string;
  children: readonly Branch[];
}

/** A tree as lines, what hangs on a line indented below it. */
export function treeLines({ text, children }: Branch): string[] {
  const below = children.flatMap((child, at) => {
    const last = at === children.length - 1;
    const [first = '', ...rest] = treeLines(child);
    return [(last ? '└ ' : '├ ') + first, ...rest.map((line) => (last ? '  ' : '│ ') + line)];
  });
  return [text, ...below];
}
