/** One thing that a guide tells to do or to see, in the order of its text. */
export type Step =
  /** A command of the shell. */
  | { is: 'command'; line: string }
  /** What the command before it prints; `at` is the index of the block among all that are printed. */
  | { is: 'output' }
  /** A file as it then is: whole, or what stands there instead of the skeleton at its end. */
  | { is: 'file'; path: string; whole: boolean; text: string }
  /** An entry that is taken out of a file. */
  | { is: 'removal'; path: string; line: string }
  /** A mistake made for the next command only, in the file that was named last. */
  | { is: 'mistake'; path: string; from: string; to: string };

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;
const PATH = /`(my-data\/[^`]+)`/;

/** What a line of prose tells to do, if anything. */
function stepOf(line: string, path: string): Step | undefined {
  const [, removed] = /^- `my-data\/[^`]+`[:：] ?`([^`]+)`$/.exec(line) ?? [];
  if (removed !== undefined) return { is: 'removal', path, line: removed };
  const [, from, to] = /`([^`]+)` → `([^`]+)`/.exec(line) ?? [];
  return from !== undefined && to !== undefined ? { is: 'mistake', path, from, to } : undefined;
}

/** The steps of a guide: shell commands, files and outputs in fences, the rest in its prose. */
export function stepsOf(markdown: string): Step[] {
  const steps: Step[] = [];
  let path = '';
  let last = '';
  let from = 0;
  for (const match of markdown.matchAll(FENCE)) {
    for (const line of markdown.slice(from, match.index).split('\n').filter(Boolean)) {
      path = PATH.exec(line)?.[1] ?? path;
      last = line;
      steps.push(...[stepOf(line, path)].filter((step) => step !== undefined));
    }
    from = match.index + match[0].length;
    const [, kind, text = ''] = match;
    if (kind === 'sh')
      steps.push(
        ...text
          .trim()
          .split('\n')
          .map((line): Step => ({ is: 'command', line })),
      );
    if (kind === 'yaml') steps.push({ is: 'file', path, whole: /`[:：]$/.test(last), text });
    if (kind === 'text') steps.push({ is: 'output' });
  }
  return steps;
}

/** The guide with what was really printed in its blocks of output. */
export function withOutputs(markdown: string, outputs: readonly string[]): string {
  let at = 0;
  return markdown.replace(FENCE, (block, kind: string) =>
    kind === 'text' ? `\`\`\`text\n${outputs[at++] ?? ''}\`\`\`` : block,
  );
}
