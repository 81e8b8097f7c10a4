import { nearestWord } from '../../dataset/nearest.ts';
import type { Coverage } from '../../graph/coverage.ts';
import { EntenteError } from '../../graph/errors.ts';
import type { GraphReader, Text } from '../../store/port.ts';

/** Texts that a message names before it says how many more there are. */
const NAMED = 5;

/** The texts with most claims, for somebody who named none of them. */
function textsInWords(texts: readonly Text[]): string {
  if (texts.length === 0) return 'nothing here has claims';
  const largest = [...texts].sort((a, b) => b.claims - a.claims).slice(0, NAMED);
  const more = texts.length - largest.length;
  const named = largest.map(({ document, claims }) => `${document.id} (${claims})`).join(', ');
  return `those with claims are ${named}${more > 0 ? ` and ${more} more, listed by: entente coverage` : ''}`;
}

function notCovered(id: string, texts: readonly Text[], why: string): EntenteError {
  const near = nearestWord(
    id,
    texts.map(({ document }) => document.id),
  );
  const meant = near === undefined ? '' : `Did you mean “${near}”? `;
  const others = textsInWords(texts);
  return new EntenteError('not-found', `${why} ${meant}${others[0]?.toUpperCase()}${others.slice(1)}.`);
}

const isNotFound = (error: unknown): boolean => error instanceof EntenteError && error.code === 'not-found';

/**
 * The coverage of a text.
 * @throws EntenteError `not-found` that names those texts that have claims, if the document is not there or has none.
 */
export async function coverageIn(
  store: GraphReader,
  id: string,
): Promise<{ text: Text; coverage: Coverage }> {
  const { texts } = await store.about();
  const text = texts.find(({ document }) => document.id === id);
  if (text) return { text, coverage: await store.coverage(id) };
  try {
    await store.coverage(id);
  } catch (error) {
    if (isNotFound(error)) throw notCovered(id, texts, `There is no document “${id}” in this graph.`);
    throw error;
  }
  throw notCovered(id, texts, `Nobody has read “${id}” sentence by sentence: it has no claims.`);
}
