import { compare } from '../graph/ids.ts';
import { MESSAGES } from './messages/messages.ts';
import type { Rule } from './messages/message.ts';
import type { Code } from './messages/messages.ts';
import type { Place } from './files/place.ts';

/** One thing that is wrong with a data folder, with its place and what to do about it. */
export interface Fault extends Place {
  /** Number of the rule (docs/data-guide.md), or what part of reading refused. */
  rule: Rule;
  code: Code;
  severity: 'fault' | 'warning';
  /** The offending value as written, shortened. */
  value: string;
  message: string;
  remedy: string;
}

export type Params = Readonly<Record<string, string | number>>;

/** Something written by anybody, made safe for one line of a terminal. */
export const shown = (value: string | number, length = 80): string => {
  const flat = String(value).replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g,
    ' ',
  );
  const characters = [...flat];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : flat;
};

const fill = (template: string, params: Params): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : shown(value, 300);
  });

/** The fault of a code; `params` fill its message and remedy, `params.value` is the offending value. */
const faultOf = (code: Code, place: Place, params: Params = {}): Fault => {
  const entry = MESSAGES[code];
  const all = { ...params, value: shown(params['value'] ?? '') };
  return {
    path: place.path,
    line: place.line,
    column: place.column,
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

/** In the order in which a person walks through the files. */
export const sortFaults = (faults: readonly Fault[]): Fault[] => [...faults].sort(compareFaults);

const ruleName = (rule: Rule): string => (typeof rule === 'number' ? `rule ${rule}` : rule);

/** `path:line:column  rule 4  message Remedy.` */
export const formatFault = (fault: Fault): string =>
  `${fault.path}:${fault.line}:${fault.column}  ${ruleName(fault.rule)}  ${fault.message} ${fault.remedy}`;

/** Collects every fault of a run. */
export class Report {
  readonly faults: Fault[] = [];

  add(code: Code, place: Place, params?: Params): void {
    this.faults.push(faultOf(code, place, params));
  }
}
