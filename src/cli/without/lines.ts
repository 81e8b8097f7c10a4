import { byId, groupBy } from '../../graph/collections.ts';
import { DOCUMENT_ID, parseClaimId } from '../../graph/ids.ts';
import type { Claim } from '../../graph/model.ts';
import { relationSentence } from '../../graph/reading.ts';
import { markerOf } from '../../graph/short-citation.ts';
import { indexVocabulary } from '../../graph/vocabulary.ts';
import type { Lang } from '../../graph/names.ts';
import type { About, SourceUse } from '../../store/port.ts';
import { columns } from '../text/columns.ts';
import { documentWords, WORDS } from '../words/words.ts';
import type { Fallen } from './read.ts';

interface Localized {
  about: About;
  lang: Lang;
}

/** Each relation with its sentence, in the order of the answer. */
export function relationSentences({ relations, entities }: Fallen, { about, lang }: Localized): string[] {
  const known = byId(entities);
  const vocabulary = indexVocabulary(about.vocabulary);
  return relations.map((relation) => relationSentence(relation, known, { lang, vocabulary }));
}

const part = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];

/** The claims by number and text, below the text that they stand in. */
function claimLines(claims: readonly Claim[], { about, lang }: Localized): string[] {
  const texts = new Map(about.texts.map(({ document }) => [document.id, document]));
  return [...groupBy(claims, ({ document }) => document)].flatMap(([id, own]) => {
    const document = texts.get(id);
    const rows = own.map((claim) => [String(parseClaimId(claim.id)?.n ?? claim.id), claim.text[lang]]);
    return [
      document ? documentWords(document, lang) : id,
      ...columns(rows, ['right', 'left']).map((line) => `  ${line}`),
    ];
  });
}

/** What stands on nothing without some sources, as lines for a reader; whoever was named brings a list of documents. */
export function fallenLines(
  { ids, names }: { ids: readonly string[]; names: readonly string[] },
  fallen: Fallen,
  localized: Localized,
): string[] {
  const { without } = WORDS[localized.lang];
  const listed = ids.some((id) => !DOCUMENT_ID.test(id));
  const documents = listed ? fallen.documents.map((document) => documentWords(document, localized.lang)) : [];
  return [
    without.sentence(names, fallen.claims.length, fallen.relations.length),
    ...(fallen.documents.length === 0 ? [without.noDocuments] : []),
    ...part(without.documents, documents),
    ...part(without.claims, claimLines(fallen.claims, localized)),
    ...part(without.relations, relationSentences(fallen, localized)),
  ];
}

/** Sources with what stands on each alone, as lines for a reader. */
export function criticalLines(
  total: number,
  critical: readonly SourceUse[],
  { about, lang }: Localized,
): string[] {
  const { number, without } = WORDS[lang];
  const lists = about.texts.map(({ document }) => document);
  const rows = critical.map(({ document, alone }) => {
    const marker = markerOf(document.id, lists);
    const words = documentWords(document, lang);
    return [
      number(alone.claims),
      number(alone.relations),
      marker === undefined ? words : `${marker} ${words}`,
    ];
  });
  const heading = [without.claims, without.relations, without.source];
  return [
    without.critical(critical.length, total),
    ...(rows.length === 0 ? [] : ['', ...columns([heading, ...rows], ['right', 'right', 'left'])]),
  ];
}
