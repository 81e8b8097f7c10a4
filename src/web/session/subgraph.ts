import { bibliographicLines, type BibliographicLine } from '../../graph/bibliography.ts';
import { compareIds, typeOf } from '../../graph/ids.ts';
import type { Document, Entity, Relation } from '../../graph/model.ts';
import type { Picture } from '../../graph/view.ts';
import type { Known } from './known.ts';

/** What stands in the picture: known entities that are shown, and the believed relations among them. */
export interface ShownSubgraph {
  entities: readonly Entity[];
  relations: readonly Relation[];
  /** The layer of documents: those that are shown, and the lines of their bibliographies with both ends here. */
  documents: readonly Document[];
  bibliography: readonly BibliographicLine[];
  /** Number of lines of each entity and document within the picture. */
  degrees: ReadonlyMap<string, number>;
}

export const isDocument = (id: string): boolean => typeOf(id) === 'document';

/** Whether the layer of documents is on: it is as soon as a document stands in the picture. */
export const hasDocuments = (ids: readonly string[]): boolean => ids.some(isDocument);

/** Ids of what a picture shows; the whole network is empty until it has been learned. */
export const shownIds = ({ whole }: Pick<Known, 'whole'>, { shown }: Pick<Picture, 'shown'>) =>
  shown === 'all' ? (whole?.ids ?? []) : shown;

/** Lines of each entity; one that leads back to where it comes from counts once. */
export function degreesOf(lines: readonly { from: string; to: string }[]): Map<string, number> {
  const degrees = new Map<string, number>();
  const count = (id: string): void => void degrees.set(id, (degrees.get(id) ?? 0) + 1);
  for (const { from, to } of lines) {
    count(from);
    if (to !== from) count(to);
  }
  return degrees;
}

/** The part of the known graph that these ids make; entities in the order of the ids, relations sorted by id. */
export function subgraphOf(
  { entities, relations, documents }: Pick<Known, 'entities' | 'relations' | 'documents'>,
  ids: readonly string[],
): ShownSubgraph {
  const shown = new Set(ids);
  const texts = ids.filter(isDocument).flatMap((id) => documents.get(id) ?? []);
  const bibliography = texts.flatMap(bibliographicLines).filter(({ to }) => shown.has(to));
  const lines = [...relations.values()]
    .filter((relation) => !relation.rejected && shown.has(relation.from) && shown.has(relation.to))
    .sort(compareIds);
  return {
    entities: ids.flatMap((id) => entities.get(id) ?? []),
    relations: lines,
    documents: texts,
    bibliography,
    degrees: degreesOf([...lines, ...bibliography]),
  };
}
