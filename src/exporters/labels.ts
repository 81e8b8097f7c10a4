import type { Graph } from '../graph/model.ts';
import { displayName, titleOf, type Lang } from '../graph/names.ts';
import { indexVocabulary } from '../graph/vocabulary.ts';

/** Words of one language for what has an id; the id itself where there is none. */
export interface Labels {
  /** Of an entity or a document. */
  name(id: string): string;
  /** Of a kind of entity. */
  kind(id: string): string;
  /** Of a kind of relation, read from its beginning. */
  relation(id: string): string;
}

export function labelsOf({ entities, documents, vocabulary }: Graph, lang: Lang): Labels {
  const names = new Map([
    ...entities.map((entity) => [entity.id, displayName(entity, lang).value] as const),
    ...documents.map((document) => [document.id, titleOf(document, lang).value] as const),
  ]);
  const words = indexVocabulary(vocabulary);
  return {
    name: (id) => names.get(id) ?? id,
    kind: (id) => words.kind.get(id)?.label[lang] ?? id,
    relation: (id) => words.relation.get(id)?.label[lang] ?? id,
  };
}
