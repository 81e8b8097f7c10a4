import { byId } from '../../graph/collections.ts';
import { isSourceClass } from '../../graph/lists.ts';
import type { Document } from '../../graph/model.ts';
import { displayName, type Lang } from '../../graph/names.ts';
import { markerOf, shortCitation } from '../../graph/short-citation.ts';
import type { GraphReader, Text } from '../../store/port.ts';
import { WORDS } from '../words/words.ts';

/**
 * What sources are called in a sentence: a document by its marker, “[2]”, where that can mean no other, else by
 * its short citation; an entity by its name, a class by its label.
 * @param named the documents among them.
 */
export async function sourceNames(
  store: GraphReader,
  ids: readonly string[],
  { documents, texts, lang }: { documents: readonly Document[]; texts: readonly Text[]; lang: Lang },
): Promise<string[]> {
  const { terms, without } = WORDS[lang];
  const known = byId(documents);
  const lists = texts.map(({ document }) => document);
  const makers = ids.flatMap((id) => makersOf(known.get(id)));
  const others = ids.filter((id) => !isSourceClass(id) && !known.has(id));
  const { entities } = await store.among([...new Set([...others, ...makers])]);
  const entity = byId(entities);
  return ids.map((id) => {
    if (isSourceClass(id)) return without.ofClass(terms.sourceClass[id]);
    const document = known.get(id);
    if (document) return markerOf(id, lists) ?? shortCitation(document, entity, lang);
    return displayName(entity.get(id) ?? { id, names: [] }, lang).value;
  });
}

const makersOf = (document: Document | undefined): string[] =>
  document
    ? [...document.authors.map(({ entity }) => entity), ...(document.publisher ? [document.publisher] : [])]
    : [];
