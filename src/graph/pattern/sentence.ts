import type { Entity } from '../model.ts';
import { displayName } from '../names.ts';
import { directionWords, type LanguageWithVocabulary } from '../reading.ts';
import type { Pattern, Place, Step } from './pattern.ts';

const WORDS = {
  en: { anything: 'anything', then: ' · ', and: ' · and · ', not: ' · and not · ' },
  zh: { anything: '任何一方', then: '·', and: '·并且·', not: '·并且不·' },
};

/** What a place is called: the name of an entity in brackets, the label of a kind. */
export function placeWords(
  { id, kind }: Place,
  entities: ReadonlyMap<string, Pick<Entity, 'id' | 'names'>>,
  { lang, vocabulary }: LanguageWithVocabulary,
): string {
  if (id !== undefined) return `[${displayName(entities.get(id) ?? { id, names: [] }, lang).value}]`;
  return kind === undefined ? WORDS[lang].anything : (vocabulary.kind.get(kind)?.label[lang] ?? kind);
}

/** How the relation of a step reads in its direction. */
export const stepWords = (
  { kind, backwards }: Pick<Step, 'kind' | 'backwards'>,
  { lang, vocabulary }: LanguageWithVocabulary,
): string => directionWords(vocabulary.relation.get(kind), lang, { forwards: !backwards }) || kind;

/** A pattern as a sentence of chips: “country · endorsed · [Seoul Statement of Intent] · and not · is a member of · [G7]”. */
export function patternSentence(
  { start, steps }: Pattern,
  entities: ReadonlyMap<string, Pick<Entity, 'id' | 'names'>>,
  said: LanguageWithVocabulary,
): string {
  const words = WORDS[said.lang];
  const parts = steps.map(
    (step) =>
      `${words[step.join]}${stepWords(step, said)}${words.then}${placeWords(step.to, entities, said)}`,
  );
  return [placeWords(start, entities, said), ...parts].join('');
}
