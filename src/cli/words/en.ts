import { terms } from '../../graph/terms/en.ts';
import { circles } from './circles/en.ts';

const NUMBER = new Intl.NumberFormat('en-GB');
const number = (count: number): string => NUMBER.format(count);
const listed = new Intl.ListFormat('en-GB');

const claims = (count: number): string => `${number(count)} ${count === 1 ? 'claim' : 'claims'}`;
const lines = (count: number): string => `${number(count)} ${count === 1 ? 'line' : 'lines'}`;
const one = (count: number, single: string, several: string): string => (count === 1 ? single : several);
/** What the verb of “so many of so many” goes by: of a single one it stands in the singular, even if none does. */
const numberOf = (part: number, whole: number): number => (whole === 1 ? 1 : part);

const NEARBY = ' if nearby footnotes are included';

/** What the command line says of a graph, in English: the shape that the Chinese has too. */
export const en = {
  terms,
  circles,
  number,
  /** Several findings about one thing. */
  findings: (parts: readonly string[]) => parts.join(', '),
  /** A heading or a finding, and what is said of it. */
  said: (what: string, words: string) => `${what}: ${words}`,
  quoted: (words: string) => `“${words}”`,
  /** A text and the id by which it can be asked for. */
  withId: (words: string, id: string) => `${words} (${id})`,
  claim: (figure: number) => `Claim ${number(figure)}`,
  of: (part: number, whole: number) => `${number(part)} of ${number(whole)}`,
  coverage: {
    /** A heading over figures; the wide ones say so. */
    heading: (words: string, wide: boolean) => (wide ? `${words}, nearby footnotes included` : words),
    sentence: (cited: number, whole: number, wide: boolean) =>
      `${number(cited)} of ${claims(whole)} ${one(numberOf(cited, whole), 'cites', 'cite')} a source${wide ? NEARBY : ''} (${number(whole - cited)} ${one(whole - cited, 'does', 'do')} not)`,
    /** Of a text that is itself a source and cites none. */
    ownWord: (whole: number) => `${claims(whole)}, on the document’s own word`,
    /** The figure of a row of such a text. */
    onOwnWord: (own: number) => `${number(own)} on the document’s own word`,
    /** Of the claims that cite none, how many stand in such texts. */
    ofThese: (own: number) =>
      `${number(own)} of these ${one(own, 'stands', 'stand')} on the word of ${one(own, 'its', 'their')} own document`,
    paragraphs: (without: number, whole: number, wide: boolean) =>
      `${number(without)} of ${number(whole)} ${one(whole, 'paragraph', 'paragraphs')} ${one(numberOf(without, whole), 'cites', 'cite')} no source${wide ? ', even if nearby footnotes are included' : ''}`,
    relations: (cited: number, whole: number, wide: boolean) =>
      `${number(cited)} of ${lines(whole)} ${one(numberOf(cited, whole), 'is', 'are')} stated by a claim that cites a source${wide ? NEARBY : ''} (${number(whole - cited)} ${one(whole - cited, 'is', 'are')} not)`,
    sections: 'Sections',
    modalities: 'Kinds of sentence',
    texts: 'Texts',
  },
  without: {
    sentence: (sources: readonly string[], claimCount: number, lineCount: number) => {
      const fallen = [
        ...(claimCount > 0 ? [claims(claimCount)] : []),
        ...(lineCount > 0 ? [lines(lineCount)] : []),
      ];
      const said =
        fallen.length === 0
          ? 'nothing loses its last source'
          : `${listed.format(fallen)} ${one(claimCount + lineCount, 'stands', 'stand')} on nothing`;
      return `without ${listed.format(sources)}: ${said}`;
    },
    ofClass: (label: string) => `all sources of the class “${label}”`,
    documents: 'Documents left out',
    noDocuments: 'No document here is by them or of that class.',
    claims: 'Claims',
    relations: 'Lines',
    critical: (critical: number, whole: number) =>
      `${number(critical)} of ${number(whole)} documents ${one(critical, 'holds', 'hold')} something up alone: without it the claims and lines counted here stand on nothing`,
    source: 'Source',
  },
  trace: {
    noSource: 'no source in this sentence',
    uncertain: 'the reading is uncertain',
    cites: 'cites a source',
    nearby: 'if nearby footnotes are included',
    standsIn: 'stands in',
    speaks: 'stands in, itself a source',
    denies: 'denies it',
    own: 'Its claims',
    citing: 'Claims that cite it',
    noClaims: 'No claim is about it.',
    above: (words: string) => `${words} (see above)`,
    more: (count: number) => `… and ${number(count)} more ${one(count, 'claim', 'claims')}`,
  },
};

export type Words = typeof en;
