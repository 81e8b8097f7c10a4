import { byId } from '../collections.ts';
import { parseClaimId, parseRelationId } from '../ids.ts';
import type { Claim, Document, Relation } from '../model.ts';
import type { Lang } from '../names.ts';
import { relationSentence } from '../reading.ts';
import { shortCitation } from '../short-citation.ts';
import { indexVocabulary, type VocabularyIndex } from '../vocabulary.ts';
import type { ReportWords } from './en.ts';
import type { ReportInput, Run } from './types.ts';
import { REPORT_WORDS } from './words.ts';

/** Numbers for documents in the order in which they are first named, one each. */
class NoteNumbers {
  readonly #numbers = new Map<string, number>();

  of(document: string): number {
    const number = this.#numbers.get(document) ?? this.#numbers.size + 1;
    this.#numbers.set(document, number);
    return number;
  }

  /** In the order of their numbers. */
  get documents(): string[] {
    return [...this.#numbers.keys()];
  }
}

/** What all parts of one report are told from. */
export interface Telling {
  input: ReportInput;
  lang: Lang;
  words: ReportWords;
  vocabulary: VocabularyIndex;
  notes: NoteNumbers;
  /** The claims of the report by id. */
  own: ReadonlyMap<string, Claim>;
}

export const tellingOf = (input: ReportInput, lang: Lang): Telling => ({
  input,
  lang,
  words: REPORT_WORDS[lang],
  vocabulary: indexVocabulary(input.vocabulary),
  notes: new NoteNumbers(),
  own: byId(input.claims),
});

/** The number of a claim as its text counts them; its id where it has none. */
export const numberOf = (id: string): string => String(parseClaimId(id)?.n ?? id);

/** A document in a few words, and its footnote. */
export function documentRuns(id: string, { input, lang, notes }: Telling): Run[] {
  const document = input.documents.get(id);
  return [document ? shortCitation(document, input.entities, lang) : id, { note: notes.of(id) }];
}

export const documentOf = (claim: Pick<Claim, 'document'>, { input }: Telling): Document | undefined =>
  input.documents.get(claim.document);

/** A relation in one sentence; one that nobody handed over is read from its id, as stated. */
export function relationWords(id: string, { input, lang, vocabulary }: Telling): string {
  const parts = parseRelationId(id);
  const relation: Pick<Relation, 'kind' | 'reality' | 'from' | 'to'> | undefined =
    input.relations.get(id) ?? (parts && { ...parts, reality: 'actual' });
  return relation ? relationSentence(relation, input.entities, { lang, vocabulary }) : id;
}

/** Lists of runs with something between them. */
export const joinedRuns = (lists: readonly (readonly Run[])[], between: string): Run[] =>
  lists.flatMap((list, at) => (at === 0 ? list : [between, ...list]));
