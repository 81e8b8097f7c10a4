import type { Localization } from '../parts/words.ts';
import { DOCUMENT_LOOK } from '../parts/document-look.ts';
import type { SceneNode } from './scene.ts';

/** The kind of a node in words; a kind that the vocabulary lacks is said as it is written. */
export const nodeKindWords = (
  { kind }: Pick<SceneNode, 'kind'>,
  { t, lang, vocabulary }: Localization,
): string =>
  kind === DOCUMENT_LOOK.kind ? t.document.one : (vocabulary.kind.get(kind)?.label[lang] ?? kind);
