import type { Remark, Report, ReportClaim, Run, SourceList } from './types.ts';

/** What Markdown would take for markup wherever it stands in a line, in the extensions of GitHub and pandoc too. */
const MARKUP = /[\\`*_{}[\]<>#~&|$^]/g;
/** What it would take for a link or a picture without any brackets. */
const LINK = /:(?=\/\/|[\w+-]+:)|(?<=\bwww)\.|@(?=\w)/gi;

/** A text of the data as a text of Markdown: on one line, and nothing in it is markup. */
export const plain = (text: string): string =>
  text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(MARKUP, (character) => `\\${character}`)
    .replace(LINK, (character) => `\\${character}`);

/** An address between angle brackets, which nothing in it may close. */
const address = (href: string): string =>
  /^https?:\/\//i.test(href)
    ? `<${href.replace(/[\s\p{Cc}<>\\]/gu, (character) => encodeURIComponent(character))}>`
    : plain(href);

function inline(run: Run): string {
  if (typeof run === 'string') return plain(run);
  if ('href' in run) return address(run.href);
  return 'note' in run ? `[^${run.note}]` : plain(run.words);
}

const line = (runs: readonly Run[]): string => runs.map(inline).join('').trim();

/** The colon stands outside: bold type that ends with a punctuation mark would not end where Chinese follows. */
const remark = ({ label, words }: Remark, colon: string): string =>
  `- **${plain(label)}**${colon}${line(words)}`;

const claim = ({ number, text, about, remarks }: ReportClaim, colon: string): string =>
  [
    `**${plain(number)}** ${plain(text)}`,
    '',
    `_${about.map(plain).join(' · ')}_`,
    '',
    ...remarks.map((one) => remark(one, colon)),
  ].join('\n');

const list = ({ heading, items }: SourceList): string =>
  [`### ${plain(heading)}`, '', ...items.map(({ words }) => `- ${line(words)}`)].join('\n');

/** A report as Markdown with footnotes as GitHub, pandoc and Obsidian have them, in UTF-8. */
export function markdownOf(report: Report): string {
  const { title, opening, sections, unsourced, notes, sources, colon } = report;
  const body = sections.flatMap(({ heading, paragraphs }) => [
    `## ${plain(heading)}`,
    ...paragraphs.flatMap((paragraph) => [
      ...(paragraph.heading === undefined ? [] : [`### ${plain(paragraph.heading)}`]),
      ...paragraph.claims.map((one) => claim(one, colon)),
    ]),
  ]);
  const parts = [
    `# ${plain(title)}`,
    opening.map((one) => remark(one, colon)).join('\n'),
    ...body,
    `## ${plain(unsourced.heading)}`,
    plain(unsourced.sentence),
    unsourced.places.map((place) => `- ${plain(place)}`).join('\n'),
    ...(sources.length > 0 ? [`## ${plain(report.sourcesHeading)}`, ...sources.map(list)] : []),
    notes.map(({ number, words }) => `[^${number}]: ${line(words)}`).join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
