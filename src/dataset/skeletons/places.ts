import { compare, slugOf } from '../../graph/ids.ts';
import type { ClaimEntry, Dataset } from '../data.ts';
import { pathIn } from '../files/folder.ts';
import type { SourceLocation } from '../files/source-location.ts';
import type { WrittenDocument } from '../written/document.ts';

/** A data folder: what it holds, and its path as it was given. */
export interface DataFolder {
  data: Dataset;
  folder: string;
}

/** `my-data/entities/networks.yaml:12`. */
export const placeOf = ({ folder }: DataFolder, { path, line }: SourceLocation): string =>
  `${pathIn(folder, path)}:${line}`;

/** The path in which most of these stand; undefined if there are none. */
const usualPath = (locations: readonly SourceLocation[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const { path } of locations) counts.set(path, (counts.get(path) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))[0]?.[0];
};

/** An entry that stands in the folder already, and where. */
interface Placed {
  id: string;
  location: SourceLocation;
}

/** Where a new entity of a kind belongs: in the file of its kind, sorted by id. */
export const placeOfEntity = (at: DataFolder, kind: string | undefined, id: string | undefined): string => {
  const { data, folder } = at;
  const entries = data.entities
    .filter((entity) => entity.kind === kind)
    .map((entity) => ({ id: entity.id, location: data.locations.at(entity, 'id') }));
  const path = usualPath(entries.map(({ location }) => location));
  if (path === undefined) return `For a file of ${pathIn(folder, 'entities')}: one for each kind.`;
  const here = entries.filter(({ location }) => location.path === path).sort((a, b) => compare(a.id, b.id));
  return `For ${pathIn(folder, path)}, sorted by id${id === undefined ? '' : `: ${amongSorted(here, id)}`}.`;
};

/** Where an id belongs among entries that are sorted by id: after one of them, or before all. */
function amongSorted(entries: readonly Placed[], id: string): string {
  const before = entries.findLast((entry) => entry.id < id);
  const [first] = entries;
  const [word, beside] = before ? ['after', before] : ['before', first];
  return beside ? `${word} ${beside.id} (line ${beside.location.line})` : 'the first';
}

/** Where a new document belongs: in a file of its own, or in one by theme. */
export const placeOfDocument = ({ folder }: DataFolder, id: string | undefined): string => {
  const file = pathIn(folder, `documents/${id === undefined ? '…' : slugOf(id)}.yaml`);
  return `For a file of its own, ${file}, or for one that holds documents of its theme, sorted by id.`;
};

/** Where a new claim belongs: after the last one of its document. */
export const placeOfClaim = (
  at: DataFolder,
  document: WrittenDocument,
  last: ClaimEntry | undefined,
): string => {
  const { locations } = at.data;
  const { path, line } = locations.at(last?.written ?? document);
  const file = pathIn(at.folder, path);
  if (!last) return `For ${file}, at the end of ${document.id} (which begins on line ${line}).`;
  return `For ${file}, after claim ${last.written.n} of ${document.id} (line ${line}).`;
};
