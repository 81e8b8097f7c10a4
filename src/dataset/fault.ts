import { compare } from '../graph/ids.ts';
import { MESSAGES } from './messages/messages.ts';
import type { RuleLabel } from './messages/message.ts';
import type { Code } from './messages/messages.ts';
import type { SourceLocation } from './files/source-location.ts';

/** One thing that is wrong with a data folder, with its location and what to do about it. */
export interface Fault extends SourceLocation {
  /** Number of the rule in docs/data-guide.md, or the stage of reading that failed. */
  rule: RuleLabel;
  code: Code;
  severity: 'fault' | 'warning';
  /** The offending value as written, shortened. */
  value: string;
  message: string;
  remedy: string;
}

export type Params = Readonly<Record<string, string | number>>;

/** What no terminal should get: control characters, line and paragraph separators, marks of direction. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g;

/** A text from a file, shortened and cleaned of control characters: safe to print on one line of a terminal. */
export const printable = (value: string | number, length = 80): string => {
  // Cut before it is taken apart: the text may have millions of characters.
  const characters = [
    ...String(value)
      .slice(0, 4 * length)
      .replace(UNPRINTABLE, ' '),
  ];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : characters.join('');
};

/** A text of several lines for a terminal, its lines kept. */
export const printableLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(UNPRINTABLE, ' '))
    .join('\n');

/** A path for a terminal: cleaned like any other text from outside, but never so short that it cannot be found. */
export const printablePath = (path: string): string => printable(path, 1000);

const fill = (template: string, params: Params): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : printable(value, 300);
  });

/** A fault with its message and remedy filled in from `params`; `params.value` is the offending value. */
export const newFault = (code: Code, location: SourceLocation, params: Params = {}): Fault => {
  const entry = MESSAGES[code];
  const all = { ...params, value: printable(params['value'] ?? '') };
  return {
    path: location.path,
    line: location.line,
    column: location.column,
    rule: entry.rule,
    code,
    severity: entry.rule === 'warning' ? 'warning' : 'fault',
    value: all.value,
    message: fill(entry.message, all),
    remedy: fill(entry.remedy, all),
  };
};

const compareFaults = (a: Fault, b: Fault): number =>
  compare(a.path, b.path) ||
  a.line - b.line ||
  a.column - b.column ||
  compare(String(a.rule), String(b.rule)) ||
  compare(a.code, b.code) ||
  compare(a.message, b.message);

/** Sorted by path, line and column. */
export const sortFaults = (faults: readonly Fault[]): Fault[] => [...faults].sort(compareFaults);

const ruleLabel = (rule: RuleLabel): string => (typeof rule === 'number' ? `rule ${rule}` : rule);

/** `path:line:column  rule 4  message Remedy.` */
export const formatFault = (fault: Fault): string =>
  `${printablePath(fault.path)}:${fault.line}:${fault.column}  ${ruleLabel(fault.rule)}  ${fault.message} ${fault.remedy}`;
