import ts from 'typescript';
import { Code, all, isConcat, isText, partsOf } from './code.ts';

/** A piece of code that puts together a statement out of what may be anybody's words. */
interface Interpolation {
  /** The whole of it, as it stands in the source. */
  whole: string;
  /** What is written into the statement. */
  part: string;
}

const CLAUSE =
  /\b(MATCH|MERGE|CREATE|UNWIND|RETURN|WITH|WHERE|SET|DELETE|REMOVE|CALL|YIELD|ORDER BY|SKIP|LIMIT|DROP|FOREACH|LOAD CSV|AND|OR|IN|AS)\b/;
const PATTERN = /[([]\w*:\s*[A-Z`$\\]|\]-[>(]|[)>]-\[|<-\[|\w\.\w+ (=|<>|CONTAINS|STARTS WITH)|= \$/;

const looksLikeCypher = (text: string): boolean => CLAUSE.test(text) || PATTERN.test(text);

/** What is run is a statement, whatever it looks like. */
const isRun = ({ parent }: ts.Node): boolean =>
  ts.isCallExpression(parent) && /\b(run|executeQuery|alone|probe)$/.test(parent.expression.getText());

/** A sum of sums is looked at once, whole. */
const isOutermost = (node: ts.Node): boolean => !isConcat(node) || !isConcat(node.parent);

/** What a source writes into statements beyond names that come from the vocabulary and words of its own. */
export function unsafeInterpolationsIn(path: string, text: string): Interpolation[] {
  const code = new Code(path, text);
  const made = all(
    code.source,
    (node): node is ts.Expression => isOutermost(node) && partsOf(node).length > 0,
  );
  return made
    .filter((node) => isRun(node) || looksLikeCypher(node.getText()))
    .flatMap((node) =>
      partsOf(node)
        .filter((part) => !code.isSafe(part))
        .map((part) => ({ whole: node.getText(), part: part.getText() })),
    );
}

/** Labels and types of edges as the statements of a source write them. */
export function namesIn(path: string, text: string): { labels: string[]; types: string[] } {
  const { source } = new Code(path, text);
  const words = all(source, isText).map((node) => node.text);
  const found = (pattern: RegExp): string[] =>
    words.flatMap((word) => [...word.matchAll(pattern)].flatMap(([, names]) => names?.split('|') ?? []));
  return {
    labels: found(/\(\w*:([A-Z]\w*(?:\|[A-Z]\w*)*)/g),
    types: found(/\[\w*:([A-Z]\w*(?:\|[A-Z]\w*)*)/g),
  };
}
