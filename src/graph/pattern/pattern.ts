import { EntenteError, quoted } from '../errors.ts';
import { ENTITY_ID, SLUG_PATTERN } from '../ids.ts';
import { MOST_STEPS } from './limits.ts';

/** What a pattern begins with or a step leads to: one entity, all of a kind, or anything where it has neither. */
export interface Place {
  id?: string;
  kind?: string;
}

/** How a step joins what stands before it; the first one goes out from the start either way. */
export const JOINS = ['then', 'and', 'not'] as const;
export type Join = (typeof JOINS)[number];

export interface Step {
  /** `then` goes on from where the step before led, `and` and `not` go out from the start again. */
  join: Join;
  /** Kind of relation. */
  kind: string;
  /** Read from the end of the relation to its beginning: is endorsed by. */
  backwards?: true;
  to: Place;
}

/**
 * A sentence that describes entities: those that begin it. Each that is at the start of lines which lead as the steps
 * say matches; a step of `not` asks that no such line is on record. Rejected relations are no lines, and those that are
 * only foretold count where that is asked for. A line may be gone along and back again.
 */
export interface Pattern {
  start: Place;
  steps: readonly Step[];
}

const ANYTHING = '_';
const BACKWARDS = 'by';
const PREFIX = { then: '', and: 'and:', not: 'not:' } as const satisfies Record<Join, string>;
const FORM = /^(?:(and|not):)?([^/:]+)\/(?:(by)\/)?([^/]+)$/;

const placeText = ({ id, kind }: Place): string => id ?? kind ?? ANYTHING;

const stepText = ({ join, kind, backwards, to }: Step, at: number): string =>
  [
    PREFIX[at === 0 && join === 'and' ? 'then' : join] + kind,
    ...(backwards ? [BACKWARDS] : []),
    placeText(to),
  ].join('/');

/**
 * A pattern as texts, the first of which is its start: `country`, `endorsed/agreement:x`,
 * `not:member-of/network:y`, `and:represents/by/institute`, `cooperates-with/_`. They hold no comma, nothing that a
 * shell would take for its own, and a step without a prefix that leads to an entity looks like the id of a circle.
 */
export const patternTexts = ({ start, steps }: Pattern): string[] => [
  placeText(start),
  ...steps.map((step, at) => stepText(step, at)),
];

const refused = (text: string, place: string, remedy: string): EntenteError =>
  new EntenteError('bad-request', `${quoted(text)}, ${place} of the pattern, ${remedy}.`);

const PLACES = 'a kind of entity (country), the id of one (country:kr), or _ for anything';
const STEPS =
  'a step is a kind of relation and what it leads to: endorsed/agreement:x, represents/by/institute, member-of/_ (anything); ' +
  'and: or not: before it begins at the start again';

function placeFrom(text: string): Place | undefined {
  if (SLUG_PATTERN.test(text)) return { kind: text };
  return ENTITY_ID.test(text) ? { id: text } : undefined;
}

function stepFrom(text: string, at: number): Step {
  const [, prefix, kind = '', by, target = ''] = FORM.exec(text) ?? [];
  const to = target === ANYTHING ? {} : placeFrom(target);
  if (!SLUG_PATTERN.test(kind) || !to) throw refused(text, `step ${at + 1}`, `is no step; ${STEPS}`);
  const join = JOINS.find((one) => one === prefix) ?? 'then';
  return {
    join: at === 0 && join === 'and' ? 'then' : join,
    kind,
    ...(by !== undefined && { backwards: true as const }),
    to,
  };
}

/**
 * A pattern from its texts.
 * @throws EntenteError `bad-request` that names the text, its place and what it should be.
 */
export function parsePattern(texts: readonly string[]): Pattern {
  const [first = '', ...rest] = texts;
  const start = first === ANYTHING ? {} : placeFrom(first);
  if (!start) throw refused(first, 'the start', `is no start; it is ${PLACES}`);
  if (rest.length > MOST_STEPS) {
    throw refused(
      rest[MOST_STEPS] ?? '',
      `step ${MOST_STEPS + 1}`,
      `is one too many; ask with ${MOST_STEPS} steps at most`,
    );
  }
  const steps = rest.map(stepFrom);
  steps.forEach((step, at) => {
    if (step.join !== 'then' || steps[at - 1]?.join !== 'not') return;
    const remedy = 'goes on from a step of “not:”, which leads nowhere; write and: or not: before it';
    throw refused(rest[at] ?? '', `step ${at + 1}`, remedy);
  });
  return { start, steps };
}

/** The steps in runs that each go out from the start: `then` goes on, anything else begins a run. */
export function branchesOf({ steps }: Pattern): Step[][] {
  const branches: Step[][] = [];
  for (const [at, step] of steps.entries()) {
    if (at === 0 || step.join !== 'then') branches.push([step]);
    else branches.at(-1)?.push(step);
  }
  return branches;
}

/** Whether an entity is what a place names. */
export const isAt = ({ id, kind }: Place, entity: { id: string; kind: string }): boolean =>
  (id === undefined || id === entity.id) && (kind === undefined || kind === entity.kind);
