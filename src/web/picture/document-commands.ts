import { bibliographicLines } from '../../graph/bibliography.ts';
import { adding, inTurn, toThePicture, type Change } from '../session/changes.ts';
import { addingDocumentsOf, documentsAround } from '../session/documents.ts';
import { askBibliography } from '../session/needs.ts';
import type { Session } from '../session/session.svelte.ts';
import { isDocument } from '../session/subgraph.ts';
import { grown } from './changes.ts';
import { bringIn, presentIn } from './showing.ts';

/** Ask for the layer of documents around these, and keep what comes; nothing is kept once that was called off. */
async function learnBibliography(
  session: Session,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const facts = await askBibliography(ids)(session.reader.until(signal));
  if (!signal.aborted) session.learn(facts);
}

/** The documents of these entities into the picture, of all that stand in it where none is named. */
export const showDocuments = (session: Session, ids?: readonly string[]): Promise<void> =>
  session.run(
    () => showDocuments(session, ids),
    async (signal) => {
      const asked = ids ?? presentIn(session).filter((id) => !isDocument(id));
      await learnBibliography(session, asked, signal);
      await bringIn(session, inTurn(adding(ids ?? []), addingDocumentsOf(asked), toThePicture), { signal });
    },
  );

/** Whom a document names, what it cites, and what cites it, into the picture. */
export async function expandDocument(session: Session, id: string, signal: AbortSignal): Promise<void> {
  await learnBibliography(session, [id], signal);
  const change: Change = (view, known) => {
    const document = known.documents.get(id);
    const named = document ? bibliographicLines(document).map(({ to }) => to) : [];
    return grown(id, [...named, ...documentsAround(known, [id])])(view, known);
  };
  await bringIn(session, change, { signal });
}
