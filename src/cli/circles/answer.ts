import { formatDate } from '../../graph/dates.ts';
import { parseRelationId } from '../../graph/ids.ts';
import { STATUSES, type Status } from '../../graph/lists.ts';
import type { Context } from '../context.ts';
import type { Cells } from '../../graph/csv.ts';
import { printCsv, printJson, printLines } from '../text/print.ts';
import { documentWords, sideBySide, WORDS } from '../words/words.ts';
import type { Fact, Reading } from './evidence.ts';

/** Somebody in an answer, and the facts by which. */
export interface Item {
  id: string;
  name: string;
  facts: Fact[];
}

/** Answers apart: those that are certain, those that are not, those that a refusal keeps out. */
export interface Section {
  /** Its key in JSON and CSV. */
  key: string;
  heading: string;
  items: Item[];
}

export interface CircleAnswer {
  /** The question in words. */
  said: string[];
  /** The question as JSON has it. */
  asked: Record<string, unknown>;
  sections: Section[];
  /** What has to be said of it all. */
  notes: string[];
}

const isStatus = (text: string): text is Status => STATUSES.some((status) => status === text);

type Localized = Pick<Reading, 'lang' | 'vocabulary'>;

/** Dates and roles of a fact, each set once; of what happens once, like a signature, the day alone. */
function valueWords({ relation, values, value }: Fact, { lang, vocabulary }: Localized): string[] {
  const words = WORDS[lang].circles.answers;
  const kind = vocabulary.relation.get(parseRelationId(relation ?? '')?.kind ?? '');
  const lasts = relation === undefined || kind?.qualifiers?.includes('until') === true;
  const sets = (values ?? []).map(({ since, until, role }) => {
    const begun = since === undefined ? [] : [formatDate(since, lang)];
    return sideBySide([
      ...(lasts ? begun.map(words.since) : begun),
      ...(until === undefined ? [] : [words.until(formatDate(until, lang))]),
      ...(role === undefined ? [] : [vocabulary.role.get(role)?.label[lang] ?? role]),
    ]);
  });
  const all = value === undefined ? sets : [formatDate(value, lang), ...sets];
  if (all.length > 0) return [...new Set(all)];
  return values === undefined ? [] : [words.undated];
}

const statusWords = ({ status, reality }: Fact, { lang }: Localized): string => {
  const { terms } = WORDS[lang];
  const label = isStatus(status) ? terms.status[status] : status;
  return reality === 'predicted' ? terms.forecastOf(label) : label;
};

function factLines(fact: Fact, localized: Localized): string[] {
  const { lang } = localized;
  const { said } = WORDS[lang];
  const byDocument = fact.documents.map((document) => {
    const claims = fact.claims
      .filter((claim) => claim.document === document.id || claim.cites.includes(document.id))
      .map(({ id }) => id);
    return `    ${said(claims.join(', '), documentWords(document, lang))}`;
  });
  const head = sideBySide([fact.text, statusWords(fact, localized), ...valueWords(fact, localized)]);
  return [`  ${head}`, ...byDocument];
}

function sectionLines({ heading, items }: Section, localized: Localized): string[] {
  const { withId, number, said } = WORDS[localized.lang];
  if (items.length === 0) return ['', said(heading, number(0))];
  return [
    '',
    said(heading, number(items.length)),
    ...items.flatMap(({ id, name, facts }) => [
      withId(name, id),
      ...facts.flatMap((fact) => factLines(fact, localized)),
    ]),
  ];
}

const factObject = ({ documents, ...fact }: Fact) => ({
  ...fact,
  documents: documents.map(({ id, class: source, title }) => ({ id, class: source, title })),
});

const HEADER = [
  'section',
  'id',
  'name',
  'fact',
  'status',
  'dates_and_roles',
  'relation',
  'claims',
  'documents',
];

const rowsOf = ({ key, items }: Section, localized: Localized): Cells[] =>
  items.flatMap(({ id, name, facts }) =>
    (facts.length > 0 ? facts : [undefined]).map((fact): Cells => [
      key,
      id,
      name,
      ...(fact
        ? [
            fact.text,
            fact.reality === 'predicted' ? `predicted, ${fact.status}` : fact.status,
            valueWords(fact, localized).join('; '),
            fact.relation,
            fact.claims.map((claim) => claim.id).join(' '),
            fact.documents.map((document) => document.id).join(' '),
          ]
        : []),
    ]),
  );

/** An answer in the format that was asked for. */
export function printAnswer(
  { said, asked, sections, notes }: CircleAnswer,
  { format, context, ...localized }: Localized & { format: 'text' | 'json' | 'csv'; context: Context },
): void {
  if (format === 'csv') {
    return printCsv([HEADER, ...sections.flatMap((section) => rowsOf(section, localized))], context);
  }
  if (format === 'text') {
    const lines = sections.flatMap((section) => sectionLines(section, localized));
    const after = notes.length > 0 ? ['', ...notes] : [];
    return printLines([...said, ...lines, ...after], context);
  }
  const parts = sections.map(({ key, items }) => [
    key,
    items.map(({ facts, ...item }) => ({ ...item, facts: facts.map(factObject) })),
  ]);
  printJson({ ...asked, ...Object.fromEntries(parts) }, context);
}
