import { bibliographicLines } from '../../graph/bibliography.ts';
import { sortedIds, type View } from '../../graph/view.ts';
import { adding, inPicture, withoutEntities, type Change } from './changes.ts';
import type { Known } from './known.ts';
import { hasDocuments, isDocument, shownIds } from './subgraph.ts';

/** Known documents whose bibliography names one of these, sorted by id. */
export function documentsAround({ documents }: Pick<Known, 'documents'>, ids: readonly string[]): string[] {
  const named = new Set(ids);
  const around = [...documents.values()].filter((document) =>
    bibliographicLines(document).some(({ to }) => named.has(to)),
  );
  return sortedIds(around.map(({ id }) => id));
}

/** The documents of these entities, into the picture. */
export const addingDocumentsOf =
  (ids: readonly string[]): Change =>
  (view, known) =>
    adding(documentsAround(known, ids))(view, known);

/** The documents of one that is expanded, as long as the layer is on. */
export const documentsOfGrown = (known: Known, shown: readonly string[], id: string): string[] =>
  hasDocuments(shown) ? documentsAround(known, [id]) : [];

/** No document in the picture: the layer is off. */
export const removingDocuments: Change = inPicture((picture, present) =>
  withoutEntities(picture, present, present.filter(isDocument)),
);

const present = (view: View, known: Known): readonly string[] => shownIds(known, view.picture);

/** A change that, while the layer is on, brings along the documents of whoever it brings. */
export const withDocuments =
  (change: Change): Change =>
  (view, known) => {
    const next = change(view, known);
    const [before, after] = [present(view, known), present(next, known)];
    if (!hasDocuments(before) || !hasDocuments(after)) return next;
    const held = new Set(before);
    const newcomers = after.filter((id) => !held.has(id) && !isDocument(id));
    return addingDocumentsOf(newcomers)(next, known);
  };
