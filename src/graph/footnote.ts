import { fidelityOf } from './citations.ts';
import type {
  Citation,
  Claim,
  Document,
  Entity,
  Fidelity,
  OutcomeValue,
  Stance,
  TemporalFit,
} from './model.ts';
import type { Lang } from './names.ts';
import { placeOf } from './place.ts';
import {
  referenceTo,
  type ReferenceContext,
  type ReferencePhrases,
  type ReferenceWords,
} from './reference.ts';
import { withoutFullStop } from './text.ts';

/** A claim and everything its footnote mentions; whatever the maps lack is shown by its id. */
export interface FootnoteInput {
  claim: Claim;
  /** The document that the claim stands in. */
  document: Document;
  /** The documents that it cites, by id. */
  documents: ReadonlyMap<string, Document>;
  /** Authors, publishers and periodicals of all of these, by id. */
  entities: ReadonlyMap<string, Pick<Entity, 'id' | 'names'>>;
  /** Version of the data. */
  data?: string | undefined;
}

/** The wording of a footnote in one language. */
export interface FootnotePhrases extends ReferencePhrases {
  /** Adds a full stop to a sentence. */
  ended: (sentence: string) => string;
  /** Joins sentences. */
  sentences: (parts: readonly string[]) => string;
  /** Says that the claim is a paraphrase, and quotes the anchor. */
  paraphrased: (anchor: string) => string;
  /** Joins the findings about a citation. */
  findings: (words: readonly string[]) => string;
  cites: (sources: readonly string[]) => string;
  none: string;
  wide: (sources: readonly string[]) => string;
  disputed: string;
  forecast: (outcome: string) => string;
  version: (data: string) => string;
}

/** The wording, with the labels of the closed lists that a footnote needs. */
export interface FootnoteWords extends FootnotePhrases, ReferenceWords {
  fidelity: Record<Fidelity, string>;
  stance: Record<Stance, string>;
  fit: Record<TemporalFit, string>;
  outcome: Record<OutcomeValue, string>;
}

type FootnoteContext = ReferenceContext & { words: FootnoteWords };

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const endSentence = (sentence: string, { ended }: FootnoteWords): string =>
  /[?!？！]$/.test(sentence) ? sentence : ended(withoutFullStop(oneLine(sentence)));

/** What comparing the citation with its source found, or that nobody has compared them. */
function comparisonOf(citation: Citation, words: FootnoteWords): string {
  const { stance, temporalFit } = citation;
  return words.findings([
    words.fidelity[fidelityOf(citation)],
    ...(stance === undefined || stance === 'supports' ? [] : [words.stance[stance]]),
    ...(temporalFit === undefined || temporalFit === 'ok' ? [] : [words.fit[temporalFit]]),
  ]);
}

function sourceOf(citation: Citation, given: FootnoteInput, telling: FootnoteContext): string {
  const document = given.documents.get(citation.document);
  const reference = document ? referenceTo(document, given, telling) : citation.document;
  const marked = citation.marker === undefined ? reference : `${citation.marker} ${reference}`;
  // Nobody compares a wide citation with its source: it is a curator's guess.
  return citation.scope === 'wide'
    ? marked
    : telling.words.beside(marked, comparisonOf(citation, telling.words));
}

/** The sources that the sentence itself cites, or that it cites none; then its wide citations. */
function citationSentences(given: FootnoteInput, telling: FootnoteContext): string[] {
  const { words } = telling;
  const of = (scope: Citation['scope']): string[] =>
    given.claim.cites.filter((one) => one.scope === scope).map((one) => sourceOf(one, given, telling));
  const [narrow, wide] = [of('narrow'), of('wide')];
  return [
    narrow.length > 0 ? words.cites(narrow) : words.none,
    ...(wide.length > 0 ? [words.wide(wide)] : []),
  ];
}

/** The claim in the reader's language, with the version in the language of its text if that differs. */
function claimText({ claim, document }: FootnoteInput, { lang, words }: FootnoteContext): string {
  const own = (['zh', 'en'] as const).find(
    (one) => one === document.lang || document.lang.startsWith(`${one}-`),
  );
  const told = withoutFullStop(oneLine(claim.text[lang]));
  return own === undefined || own === lang
    ? told
    : words.beside(told, withoutFullStop(oneLine(claim.text[own])));
}

/**
 * A footnote for a claim, as one line of plain text: the claim; its anchor; document and place; the sources
 * it cites, or that it cites none; its wide citations, marked as such; whether it is disputed or a forecast;
 * the version of the data. Fields that the data lacks are left out.
 */
export function footnoteOf(given: FootnoteInput, lang: Lang, words: FootnoteWords): string {
  const { claim, document, data } = given;
  const telling = { lang, words };
  const placed = claim.section !== undefined || claim.paragraph !== undefined;
  // Without an outline the place is the anchor, which is quoted anyway.
  const place = placed ? { place: placeOf(claim, document, lang) } : {};
  return words.sentences(
    [
      claimText(given, telling),
      words.paraphrased(claim.anchor.exact),
      referenceTo(document, given, { ...telling, ...place }),
      ...citationSentences(given, telling),
      ...(claim.status === 'disputed' ? [words.disputed] : []),
      ...(claim.modality === 'forecast'
        ? [words.forecast(words.outcome[claim.outcome?.value ?? 'open'])]
        : []),
      ...(data === undefined ? [] : [words.version(data)]),
    ].map((sentence) => endSentence(oneLine(sentence), words)),
  );
}
