import { bibliographicLines, type BibliographicKind } from '../../graph/bibliography.ts';
import type { Document } from '../../graph/model.ts';
import { displayName } from '../../graph/names.ts';
import { readingOf, RELATION_SENTENCES } from '../../graph/reading.ts';
import type { Branch } from '../text/tree.ts';
import { documentWords, WORDS } from '../words/words.ts';
import type { Told } from './told.ts';

/** What a document leads to, in the order of the tree; its references and its periodical say nothing of its word. */
const SHOWN: readonly BibliographicKind[] = [
  'secondary-to',
  'written-by',
  'edited-by',
  'reviewed-by',
  'interview-with',
  'interview-by',
  'published-by',
];

/** “is part of” and a name: a line of which only the far end is named, as the branch stands below its beginning. */
const towards = (words: string, name: string, { lang }: Told): string =>
  RELATION_SENTENCES[lang].between('', words, name).trim();

/** A branch whose children are followed once; where it stands again, it says that it was. */
function once(
  id: string,
  text: string,
  { told, children }: { told: Told; children: () => Branch[] },
): Branch {
  const { lang, followed } = told;
  const seen = followed.has(id);
  followed.add(id);
  if (!seen) return { text, children: children() };
  return { text: WORDS[lang].trace.above(text), children: [] };
}

/** Whoever made a document, or what they belong to; and what that belongs to, however far up. */
function entityBranch(id: string, words: string, told: Told): Branch {
  const { lang, entities, belonging } = told;
  const name = displayName(entities.get(id) ?? { id, names: [] }, lang).value;
  const text = WORDS[lang].withId(towards(words, name, told), id);
  const lines = belonging.get(id) ?? [];
  // Nothing hangs on it: there is nothing that could be seen above.
  if (lines.length === 0) return { text, children: [] };
  const children = () => lines.map((line) => entityBranch(line.to, readingOf(line, true, told), told));
  return once(id, text, { told, children });
}

const childrenOf = (document: Document, told: Told): Branch[] => {
  const lines = bibliographicLines(document);
  const words = WORDS[told.lang].terms.bibliographic;
  return SHOWN.flatMap((kind) => lines.filter((line) => line.kind === kind)).map(({ kind, to }) =>
    kind === 'secondary-to'
      ? documentBranch(to, told, (title) => towards(words[kind], title, told))
      : entityBranch(to, words[kind], told),
  );
};

/**
 * A document with its primary sources, however far back, its authors and its publisher.
 * @param said makes the line of the words for the document.
 */
export function documentBranch(
  id: string,
  told: Told,
  said: (title: string) => string = (title) => title,
): Branch {
  const document = told.documents.get(id);
  if (!document) return { text: said(id), children: [] };
  const text = said(documentWords(document, told.lang));
  return once(id, text, { told, children: () => childrenOf(document, told) });
}
