import { footnote } from '../terms/footnote-en.ts';
import { terms } from '../terms/en.ts';

const NUMBER = new Intl.NumberFormat('en-GB');
const LIST = new Intl.ListFormat('en-GB');
const number = (count: number): string => NUMBER.format(count);
const counted = (count: number, one: string, several: string): string =>
  `${number(count)} ${count === 1 ? one : several}`;
const quoted = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** How a report is worded in English: the shape that the Chinese has too. */
export const en = {
  terms,
  footnote,
  quoted,
  number,
  listed: (parts: readonly string[]) => LIST.format(parts),
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  bracketed: ' (',
  bracketEnd: ')',
  stop: '. ',
  title: (subject: string) => `Claims and their sources: ${subject}`,
  inText: (what: string, title: string) => `${what}, in ${title}`,
  claimOf: (claim: string, title: string) => `claim ${claim} of ${title}`,
  claim: (claim: string) => `claim ${claim}`,
  paragraph: (count: number) => `Paragraph ${number(count)}`,
  opening: {
    text: 'Text',
    texts: 'Texts',
    short: 'In short',
    without: 'Left out',
    days: 'Day',
    reading: 'How to read it',
    statuses: 'What the words for the evidence mean',
    data: 'Data',
  },
  short: ({ claims, cited, own, none, disputed }: ReportFigures) => {
    const parts = [
      ...(cited > 0
        ? [`${number(cited)} ${cited === 1 ? 'cites' : 'cite'} a source in the sentence itself`]
        : []),
      ...(own > 0
        ? [`${number(own)} ${own === 1 ? 'stands' : 'stand'} in a document that is itself a source`]
        : []),
      ...(none > 0 ? [`${number(none)} ${none === 1 ? 'names' : 'name'} no source`] : []),
    ];
    const contested = disputed > 0 ? ` ${number(disputed)} ${disputed === 1 ? 'is' : 'are'} disputed.` : '';
    return `${counted(claims, 'claim', 'claims')}: ${LIST.format(parts)}.${contested}`;
  },
  ofDays: (days: string) =>
    `${days}: that is what the page shows. This report lists claims and their sources whole, whatever day they speak of.`,
  without: (sources: readonly string[], fallen: number) =>
    fallen === 0
      ? `Without ${LIST.format(sources)}: every claim of this report that stands on a source still does.`
      : `Without ${LIST.format(sources)}: ${counted(fallen, 'claim', 'claims')} of this report ${fallen === 1 ? 'stands' : 'stand'} on nothing.`,
  reading:
    'The numbers count the claims of a text from its beginning. Each claim is given in other words than those of the text; the words quoted below it are the text’s own and mark the place. That a claim names no source says nothing about whether it is true.',
  version: (data: string) => `version ${data}`,
  remark: {
    anchor: 'In the text',
    cites: (count: number): string => (count > 1 ? 'Sources' : 'Source'),
    nearby: (count: number): string => (count > 1 ? 'Nearby footnotes' : 'Nearby footnote'),
    correction: 'As printed',
    uncertain: 'The reading is uncertain',
    tension: 'Contradiction within the text',
    disputed: 'Disputed',
    outcome: 'Outcome',
    without: 'With what is left out',
  },
  noSource: 'none in the sentence',
  ownWord: 'none in the sentence, but the document is itself a source',
  nearbyMeans: 'This is an editor’s reading and counts as no citation.',
  correction: (printed: string, proposed: string) => `${quoted(printed)}, read as ${quoted(proposed)}`,
  with: 'with ',
  about: {
    holds: 'whether this holds',
    since: 'since when',
    until: 'until when',
    role: 'in which role',
  },
  said: 'said here',
  denied: 'denied here',
  saidBy: 'said by ',
  deniedBy: 'denied by ',
  here: (value: string) => `here ${value}`,
  elsewhere: (value: string) => `${value} in `,
  accordingTo: ', according to ',
  outcome: { open: 'not recorded', met: 'it came about', 'not-met': 'it did not come about' },
  fallen: 'it stands on nothing',
  leftOut: 'left out',
  unsourced: 'Without a source',
  unsourcedSentence: (count: number, all: number, wide: number) => {
    if (count === 0) return 'Every claim of this report has a source.';
    const nearby =
      wide === 0
        ? ''
        : ` For ${number(wide)} of them an editor reads a nearby footnote as possibly covering the sentence.`;
    return `${number(count)} of ${counted(all, 'claim', 'claims')}.${nearby}`;
  },
  place: (claim: string, place: string | undefined) => (place === undefined ? claim : `${claim} (${place})`),
  notes: 'Notes',
  sources: 'Sources',
  lists: {
    narrow: 'Cited in the sentences',
    wide: 'Only in nearby footnotes, by an editor’s reading',
    others: 'Other texts: those that contradict a claim, or say what became of a forecast',
    texts: 'The texts themselves',
  },
  ofClass: (label: string) => `kind of source: ${label.toLowerCase()}`,
  listedAs: (reference: number) => `number ${reference} in the references of the text`,
  prints: (field: string, printed: string, proposed: string) =>
    `${field}: printed ${quoted(printed)}, read as ${quoted(proposed)}`,
  lacks: (field: string, proposed: string) => `${field}: missing, to be added ${quoted(proposed)}`,
  primary: 'Its own source: ',
  notSeen: 'the source itself has not been seen',
  back: (place: number) => `Back to the text, place ${place}`,
  wideNote: 'Nearby footnote only: an editor’s reading, counted as no citation.',
};

/** How many claims a report has, and what stands behind them. */
export interface ReportFigures {
  claims: number;
  /** With a citation in the sentence. */
  cited: number;
  /** Without one, in a document that speaks for itself. */
  own: number;
  none: number;
  disputed: number;
}

export type ReportWords = typeof en;
