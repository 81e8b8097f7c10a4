import type { FieldsShape, Shape } from '../written/shape.ts';
import { noteOf } from './notes.ts';

/** What is known of a field before anybody fills it in. */
interface Known {
  /** Its value. */
  value?: string;
  /** The words that may stand there, where the vocabulary lists them. */
  words?: readonly string[];
  /** The usual names of free fields. */
  keys?: readonly string[];
  /** The entries of a list, each with the values of its fields. */
  entries?: readonly Readonly<Record<string, string>>[];
  /** Needed, though the decoder of a part of it does without. */
  needed?: boolean;
  /** Left out, because it cannot stand there. */
  hidden?: boolean;
  /** Without what it holds: that has a skeleton of its own. */
  closed?: boolean;
}

/** What is known, by record and field: “a claim.n”. */
export type Knowns = Readonly<Record<string, Known>>;

/** Most characters of a line before it is indented. */
const WIDTH = 90;

const indented = (lines: readonly string[], by = '  '): string[] => lines.map((line) => `${by}${line}`);

/** An entry of a list: its first line after a dash. */
export const asEntry = ([first = '', ...rest]: readonly string[]): string[] => [
  `- ${first}`,
  ...indented(rest),
];

/** A text as comment lines of at most `WIDTH` characters. */
const commentLines = (text: string): string[] => {
  const lines: string[] = [];
  let line = '#';
  for (const word of text.split(' ')) {
    if (line !== '#' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = '#';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
};

/** A field and what it is for: on its own line, or above it if that is too long and something may stand above. */
const withNote = (field: string, note: string, isFirst: boolean): string[] => {
  if (note === '') return [field];
  const line = `${field} # ${note}`;
  return isFirst || line.length <= WIDTH ? [line] : [...commentLines(note), field];
};

const wordsOf = (shape: Shape, { words }: Known): readonly string[] =>
  words ?? (shape.is === 'word' ? shape.words : []);

const noteFor = (what: string, key: string, words: readonly string[]): string =>
  [noteOf(what, key) ?? '', words.join(', ')].filter((part) => part !== '').join(': ');

const entriesOf = (entry: Shape, known: Known, knowns: Knowns): string[] => {
  if (entry.is !== 'fields') return [];
  const given = known.entries ?? [{}];
  return given.flatMap((values) => {
    const own = Object.entries(values).map(([key, value]) => [`${entry.what}.${key}`, { value }]);
    return asEntry(linesOf(entry, { ...knowns, ...Object.fromEntries(own) }, true));
  });
};

/** What stands below a field. */
const bodyOf = (shape: Shape, known: Known, knowns: Knowns): string[] => {
  if (known.closed) return [];
  if (shape.is === 'fields') return indented(linesOf(shape, knowns));
  if (shape.is === 'list') return indented(entriesOf(shape.entry, known, knowns));
  return shape.is === 'map' ? indented((known.keys ?? []).map((key) => `${key}:`)) : [];
};

/** The value of a list that has no entries yet. */
const blankOf = (shape: Shape): string | undefined =>
  shape.is === 'list' && shape.entry.is !== 'fields' ? '[]' : undefined;

/**
 * The fields of a record as lines of YAML, in the order of its decoder: needed ones with a blank, all others as
 * comments, each with what it is for.
 * @param entry whether it is an entry of a list: its first field then stands after the dash, needed or not.
 */
export const linesOf = ({ what, fields }: FieldsShape, knowns: Knowns, entry = false): string[] => {
  const shown = Object.entries(fields).filter(([key]) => !knowns[`${what}.${key}`]?.hidden);
  return shown.flatMap(([key, { shape, required }], at) => {
    const known = knowns[`${what}.${key}`] ?? {};
    const value = known.value ?? blankOf(shape);
    const field = value === undefined ? `${key}:` : `${key}: ${value}`;
    const isFirst = entry && at === 0;
    const head = withNote(field, noteFor(what, key, wordsOf(shape, known)), isFirst);
    const lines = [...head, ...bodyOf(shape, known, knowns)];
    return required || known.needed || isFirst ? lines : indented(lines, '# ');
  });
};
