import type { Entity } from '../../graph/model.ts';
import { displayName, type Lang } from '../../graph/names.ts';
import type { VocabularyIndex } from '../../graph/vocabulary.ts';
import type { FirstTexts } from '../i18n/en-first.ts';

/** How to say something to this person in the texts that the page begins with. */
export interface FirstLocalization {
  t: FirstTexts;
  lang: Lang;
  vocabulary: VocabularyIndex;
}

/** A label at the head of something: the vocabulary writes it small. */
export const heading = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

/** The name of an entity, or its id where nobody has fetched it. */
export const nameIn = (entity: Entity | undefined, id: string, lang: Lang): string =>
  entity ? displayName(entity, lang).value : id;

/** A claim by its number, written alike wherever it stands: “Claim 49”. */
export const claimNumber = (id: string, { claimNumbered }: Pick<FirstTexts, 'claimNumbered'>): string =>
  claimNumbered(Number(id.split('/').at(-1)));
