import { bibliographicLines } from '../../graph/bibliography.ts';
import type { Change } from '../session/changes.ts';
import { addingDocumentsOf, documentsAround } from '../session/documents.ts';
import { askBibliography } from '../session/needs.ts';
import type { Session } from '../session/session.svelte.ts';
import { grown } from './changes.ts';

/** Ask for the layer of documents around these, and keep what comes; nothing is kept once that was called off. */
async function learnBibliography(
  session: Session,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const facts = await askBibliography(ids)(session.reader.until(signal));
  if (!signal.aborted) session.learn(facts);
}

/** The documents of these entities, into the picture. */
export async function bringingDocuments(
  session: Session,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Change> {
  await learnBibliography(session, ids, signal);
  return addingDocumentsOf(ids);
}

/** Whom a document names, what it cites, and what cites it, into the picture. */
export async function expandingDocument(session: Session, id: string, signal: AbortSignal): Promise<Change> {
  await learnBibliography(session, [id], signal);
  return (view, known) => {
    const document = known.documents.get(id);
    const named = document ? bibliographicLines(document).map(({ to }) => to) : [];
    return grown(id, [...named, ...documentsAround(known, [id])])(view, known);
  };
}
