import type { FootnotePhrases } from '../footnote.ts';

/** What is quoted within quotation marks has single ones. */
const inQuotes = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** How a footnote is written. */
export const footnote: FootnotePhrases = {
  ended: (sentence) => `${sentence}.`,
  sentences: (parts) => parts.join(' '),
  beside: (words, more) => `${words} (${more})`,
  paraphrased: (anchor) => `Paraphrased; in the words of the text: ${inQuotes(anchor)}`,
  people: (names) => names.join(', '),
  title: ({ value }) => inQuotes(value),
  venue: (name) => `in ${name}`,
  pages: (pages) => `pp. ${pages}`,
  issue: ({ volume, issue, number: serial, year }) => {
    const inYear = volume === undefined && year !== undefined ? ` of ${year}` : '';
    const parts = [
      ...(volume === undefined ? [] : [`vol. ${volume}`]),
      ...(issue === undefined
        ? []
        : [`no. ${issue}${inYear}${serial === undefined ? '' : ` (no. ${serial} overall)`}`]),
    ];
    return parts.length > 0 ? parts.join(', ') : undefined;
  },
  reference: ({ people, title, rest }) => [...(people ? [people] : []), title, ...rest].join(', '),
  findings: (words) => words.join('; '),
  cites: (sources) => `It cites ${sources.join('; ')}`,
  none: 'No source cited',
  wide: (sources) =>
    `If nearby footnotes are included, which is an editor’s reading and counts as no citation: ${sources.join('; ')}`,
  disputed: 'Disputed: another document denies it, or gives another value',
  forecast: (outcome) => `A forecast: ${outcome}`,
  version: (data) => `Data version ${data}`,
};
