import { kindOf } from './ids.ts';
import type { Entity, Relation } from './model.ts';
import { displayName, type Lang } from './names.ts';
import type { RelationKind, VocabularyIndex } from './vocabulary.ts';

/** How a line is to be read. */
interface Reading {
  /** From its beginning. */
  forwards: boolean;
  /** It is only foretold. */
  predicted?: boolean;
  /** Several stand at its beginning. */
  several?: boolean;
}

/** What words of relations are in: a language, and the vocabulary that has them. */
export interface LanguageWithVocabulary {
  lang: Lang;
  vocabulary: VocabularyIndex;
}

/** How a line reads from one end: the label forwards, the inverse backwards. Empty for a kind that nobody knows. */
export function directionWords(
  kind: RelationKind | undefined,
  lang: Lang,
  { forwards, predicted = false, several = false }: Reading,
): string {
  const end = forwards ? 'label' : 'inverse';
  if (predicted && kind?.forecast) return kind.forecast[end][lang];
  const plural = several && lang === 'en' ? kind?.plural?.[end]?.en : undefined;
  return plural ?? kind?.[end][lang] ?? '';
}

/** How one relation reads, from its beginning or from its end; its kind where the vocabulary does not know it. */
export const readingOf = (
  { kind, reality }: Pick<Relation, 'kind' | 'reality'>,
  forwards: boolean,
  { lang, vocabulary }: LanguageWithVocabulary,
): string =>
  directionWords(vocabulary.relation.get(kind), lang, { forwards, predicted: reality === 'predicted' }) ||
  kind;

/** How a relation becomes a sentence in each language: where its words stand, and what its beginning is called at its end. */
export const RELATION_SENTENCES = {
  en: {
    between: (from: string, words: string, to: string) => `${from} ${words} ${to}`,
    itself: { thing: 'itself', person: 'themselves' },
  },
  zh: {
    between: (from: string, words: string, to: string) => {
      const [before = '', after] = words.split('…');
      return after === undefined ? `${from}${words}${to}` : `${from}${before}${to}${after}`;
    },
    itself: { thing: '自身', person: '自己' },
  },
};

/** A whole relation in one sentence; an end that is not among the entities by its id. */
export function relationSentence(
  relation: Pick<Relation, 'kind' | 'reality' | 'from' | 'to'>,
  entities: ReadonlyMap<string, Pick<Entity, 'id' | 'names'>>,
  { lang, vocabulary }: LanguageWithVocabulary,
): string {
  const { from, to } = relation;
  const { between, itself } = RELATION_SENTENCES[lang];
  const name = (id: string): string => displayName(entities.get(id) ?? { id, names: [] }, lang).value;
  const isPerson = vocabulary.kind.get(kindOf(to))?.hue === 'person';
  const far = from === to ? itself[isPerson ? 'person' : 'thing'] : name(to);
  return between(name(from), readingOf(relation, true, { lang, vocabulary }), far);
}
