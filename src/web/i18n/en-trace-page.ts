import { counter } from './numbers.ts';
import { ledger } from './en-ledger.ts';
import { report } from './en-report.ts';

const n = counter('en-GB');
const claims = (count: number): string => n(count, { one: '# claim', other: '# claims' });
const lines = (count: number): string => n(count, { one: '# relation', other: '# relations' });
const number = (count: number): string => n(count, { other: '#' });
const both = (claimCount: number, lineCount: number): string =>
  `${claims(claimCount)} and ${lines(lineCount)}`;

/** Texts of the page on which a text is traced to its sources. */
export const tracePage = {
  region: 'Trace a text to its sources',
  loading: 'Reading the text …',
  noText: 'No document of this data has claims yet, so there is nothing to trace.',
  /** Of a document that a link leads to; every text that can be chosen has claims. */
  noClaims: 'No claims were read from this document, so there is nothing to trace in it.',
  which: 'Text',
  parts: {
    chain: 'Provenance',
    coverage: 'Coverage',
    ledger: 'Sources',
    conflicts: 'Conflicts',
    forecasts: 'Forecasts',
  },
  partsLabel: 'What the middle shows',
  /** On a narrow window the columns take turns. */
  columns: { reader: 'Text', middle: 'Evidence', sources: 'Sources' },
  skipTo: (part: string) => `Skip to: ${part}`,
  columnsLabel: 'Part of the page',
  /** After the large number of claims with a footnote. */
  cited: (count: number) => `of ${claims(count)} cite a source`,
  uncited: (count: number) => `(${number(count)} do not)`,
  citedWide: (count: number) => `of ${claims(count)} if nearby footnotes are included, an editor’s reading`,
  uncitedWide: (count: number) => `(${number(count)} not even then)`,
  fallenOf: (count: number) =>
    n(count, { one: '# claim stands on nothing now', other: '# claims stand on nothing now' }),
  ownWord: (count: number) => `${claims(count)}, on the document’s own word`,
  scope: 'Which footnotes count',
  narrow: 'In the sentence',
  wide: 'Nearby ones too',
  strip: 'Every claim of the text; a filled one cites a source',
  binned: (count: number) => `One mark stands for ${claims(count)}`,
  tick: (claim: string, cites: boolean, fallen: boolean) =>
    [
      claim,
      cites ? 'with a footnote' : 'without a footnote',
      ...(fallen ? ['stands on nothing now'] : []),
    ].join(', '),
  sectionOf: (cited: number, all: number) => `${number(cited)} of ${number(all)}`,
  reader: 'Text',
  paragraph: (count: number) => `¶ ${number(count)}`,
  sectionCites: (cited: number, all: number) => `${number(cited)} of ${number(all)} cite a source`,
  untitled: 'Without a section',
  filter: 'Which claims to show',
  filters: {
    all: 'All claims',
    cited: 'With a footnote',
    uncited: 'Without a footnote',
    forecast: 'Forecasts only',
    dated: 'Dated',
    parties: 'Between named parties',
  },
  /** The same where nearby footnotes count. */
  filtersWide: {
    cited: 'With a footnote in or near the sentence',
    uncited: 'Without a footnote even nearby',
  },
  shown: (count: number, all: number) => `${number(count)} of ${number(all)} shown`,
  noneShown: 'No claim of this text is of that kind.',
  misprint: (printed: string, proposed: string) => `Printed “${printed}”, read as “${proposed}”`,
  notNamed: 'not named in the text',
  collective: (names: string, count: number) =>
    `${names}: ${n(count, { one: 'a collective term', other: 'collective terms' })}, whose members are not named in the text`,
  selectedOf: (count: number, others: number) =>
    others > 0
      ? `${claims(count)} of this text, ${number(others)} of others`
      : `${claims(count)} of this text`,
  elsewhere: (title: string) => `It stands in another text: “${title}”.`,
  openText: 'Open that text',
  inPicture: 'Show in the picture',
  deselect: 'Deselect',
  column: {
    claim: 'Claim',
    document: 'Document',
    primary: 'Primary source',
    author: 'Author',
    publisher: 'Publisher',
    owner: 'Belongs to',
  },
  chainOf: (section: string) => `section ${section}`,
  onlySelected: 'Only what is selected',
  asList: 'As a list',
  asPicture: 'As a picture',
  chainLabel: 'From the claims to their sources and whoever made them',
  chainCut: (shown: number, all: number) => `The first ${number(shown)} of ${claims(all)} are drawn.`,
  emptyChain: 'Nothing here leads to a source.',
  and: (name: string, more: number) => `${name} and ${number(more)} more`,
  ending: (count: number) => n(count, { one: '# claim ends here', other: '# claims end here' }),
  endingWhy: 'no footnote in the sentence',
  itsOwnWord: 'on its own word',
  /** The sources beside it. */
  tensions: (count: number) =>
    n(count, {
      one: '# contradiction between its own claims',
      other: '# contradictions between its own claims',
    }),
  tensionsWhat:
    'Places where claims of this text contradict each other. Elsewhere the relations are counted that such claims assert: one contradiction may touch several, or none.',
  aloneOn: (count: number) => n(count, { one: '# claim on it alone', other: '# claims on it alone' }),
  sources: 'Sources',
  order: { number: 'by number', alone: 'by what stands on it alone', cited: 'by how often it is cited' },
  orderLabel: 'Order of the sources',
  counts: (source: string) => `Count ${source}`,
  concentration: (some: number, all: number, publishers: readonly string[]) =>
    `${number(some)} of ${number(all)} from ${n(publishers.length, { one: 'one publisher', other: '# publishers' })}: ${publishers.join(', ')}`,
  ifOff: (source: string) => `Without ${source}`,
  restingOn: (claimCount: number, lineCount: number) => `${both(claimCount, lineCount)} rest on it`,
  alone: (claimCount: number, lineCount: number) =>
    claimCount + lineCount === 0
      ? 'Nothing rests on it alone.'
      : `${both(claimCount, lineCount)} would stand on nothing`,
  aloneNow: (claimCount: number, lineCount: number) => `${both(claimCount, lineCount)} stand on nothing now`,
  /** While it is off, before what fell. */
  stillCited:
    'What cites it still does, so the number of claims that cite a source stays; what changes is what they stand on.',
  switchOff: 'Switch it off',
  switchOn: 'Switch it on again',
  more: 'Switch off by publisher, author or class',
  byPublisher: 'Publishers',
  byAuthor: 'Authors',
  byClass: 'Source classes',
  byOwner: 'What publishers belong to',
  /** Before the claims for which a source is cited that does not say so. */
  compared: 'Compared: the source does not say this.',
  comparedFor: 'Cited for it in',
  cites: (count: number) => n(count, { other: 'cited # ×' }),
  neverCited: 'never cited',
  /** Where the full words have no room. */
  shortFidelity: {
    'near-verbatim': 'near-verbatim',
    supports: 'supports',
    partial: 'partial',
    'topical-only': 'topical only',
    mismatch: 'does not say it',
    'not-checked': 'unchecked',
  },
  /** Coverage. */
  coverage: {
    sections: 'By section',
    modalities: 'By kind of sentence',
    entities: 'By who or what is spoken of',
    authors: 'By author of the cited source',
    classes: 'By class of the cited source',
    texts: 'All texts side by side',
    paragraphs: 'By paragraph',
    /** Before the figure of a row, for those who do not see it: what is listed by it. */
    list: (row: string, figure: string) => `${row}: ${figure}, list the claims`,
    /** The figure of a row whose text is itself a source, of claims without a footnote. */
    onOwnWord: (count: number) => `${number(count)} on the document’s own word`,
    /** Below the figure of a row: relations that its claims assert. */
    asserted: (cited: number, all: number) => `${number(cited)} of ${lines(all)}`,
    relations: (cited: number, all: number, wide: boolean) =>
      `${number(cited)} of ${lines(all)} that it asserts are asserted by a claim with a footnote${wide ? ' in or near the sentence' : ''}.`,
    silent: (count: number, all: number) =>
      `${number(count)} of ${n(all, { one: '# paragraph has', other: '# paragraphs have' })} no footnote at all.`,
    /** Below the figures while a source is off. */
    withoutSources: (count: number) =>
      `A footnote counts here although its source is switched off. ${n(count, { one: '# claim of this text stands on nothing now.', other: '# claims of this text stand on nothing now.' })}`,
    narrowLabel: 'footnotes of the sentence itself',
    wideLabel: 'nearby footnotes included: an editor’s reading',
    first: (count: number) => `the first ${number(count)}`,
  },
  ledger,
  forecasts: {
    by: 'By certainty and outcome',
    hedge: 'Certainty',
    total: 'All',
    onWord: 'on the word of',
    about: 'about',
    none: 'This text makes no forecasts.',
    showAll: 'Show all forecasts',
  },
  report,
};
