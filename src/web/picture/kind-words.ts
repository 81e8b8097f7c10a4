import type { Localization } from '../parts/words.ts';
import { DOCUMENT_KIND, type SceneNode } from './scene.ts';

/** The kind of a node in words; a kind that the vocabulary lacks is said as it is written. */
export const nodeKindWords = (
  { kind }: Pick<SceneNode, 'kind'>,
  { t, lang, vocabulary }: Localization,
): string => (kind === DOCUMENT_KIND ? t.document.one : (vocabulary.kind.get(kind)?.label[lang] ?? kind));
