import type { View } from '../../graph/view.ts';
import type { GraphReader } from '../../store/port.ts';
import { asError } from './failure.ts';
import { knowsAll, unconnected, type Known, type Facts } from './known.ts';
import { pathOptions, pathsKey } from './routes.ts';
import { hasDocuments, isDocument, shownIds, subgraphOf } from './subgraph.ts';

type Asking = (reader: GraphReader) => Promise<Facts>;

/** Whoever has a relation, and all relations among them. */
export const askNetwork: Asking = async (reader) => {
  const network = await reader.network();
  const ids = network.entities.map(({ id }) => id);
  const { entities, relations, degrees } = network;
  return { entities, relations, degrees, whole: { ids, total: network.total.entities }, complete: ids };
};

/** The lines among these entities: all of them at first, later only those of whoever has come. */
const askAmong =
  (ids: readonly string[], known: Known): Asking =>
  async (reader) => {
    const touching = unconnected(known, ids);
    const { missing, ...facts } =
      touching.length < ids.length
        ? await reader.among([...ids], { touching })
        : await reader.among([...ids]);
    return { ...facts, complete: ids, absent: missing };
  };

const isNotFound = (cause: unknown): boolean => asError(cause).code === 'not-found';

const askPaths =
  (picture: View['picture']): Asking =>
  async (reader) => {
    const { route } = picture;
    if (!route) return {};
    const ends = [route.from, route.to].filter((id) => !isDocument(id));
    const paths = await reader
      .paths(route.from, route.to, pathOptions(route, picture))
      .catch((cause: unknown) => {
        if (isNotFound(cause)) return undefined;
        throw cause;
      });
    const key = pathsKey(route, picture);
    if (paths?.steps !== undefined) {
      const { entities, relations, documents, degrees } = paths;
      return { entities, relations, documents, degrees, paths: [[key, paths]] };
    }
    // Who its ends are, and which of them this data lacks, the answer to another question says.
    const { entities, degrees, missing } = await reader.among(ends);
    return { entities, degrees, absent: missing, ...(paths && { paths: [[key, paths]] }) };
  };

/** What the layer of documents has around these. */
export const askBibliography =
  (ids: readonly string[]): Asking =>
  async (reader) => {
    const { documents, degrees, missing } = await reader.bibliography([...ids]);
    const documented = [...ids, ...documents.map(({ id }) => id)];
    return { documents, bibliographicDegrees: degrees, documented, absent: missing };
  };

/** Of whom the documents are not known yet, where the layer of documents is on. */
const undocumentedIn = ({ documented, absent }: Known, shown: readonly string[]): string[] =>
  hasDocuments(shown) ? shown.filter((id) => !documented.has(id) && !absent.has(id)) : [];

/** Relations asked for at a time, to learn on whose word they stand. */
const AT_ONCE = 8;

const askClaims =
  (ids: readonly string[]): Asking =>
  async (reader) => {
    const details = await Promise.all(ids.slice(0, AT_ONCE).map((id) => reader.relation(id)));
    const claims = details.flatMap((detail) => detail.claims);
    const came = new Set(claims.map(({ id }) => id));
    const named = details.flatMap(({ relation }) => relation.claims);
    return {
      claims,
      documents: details.flatMap(({ documents }) => documents),
      absent: named.filter((id) => !came.has(id)),
    };
  };

/** Relations of a picture of whose claims some are not known. */
const unread = (known: Known, { picture }: View): string[] =>
  subgraphOf(known, shownIds(known, picture))
    .relations.filter(({ claims }) => claims.some((id) => !known.claims.has(id) && !known.absent.has(id)))
    .map(({ id }) => id);

/** The next question that has to be asked before a view can be shown whole; nothing where all is known. */
export function nextNeed(known: Known, view: View): Asking | undefined {
  const { picture, lens } = view;
  if (picture.shown === 'all' && !known.whole) return askNetwork;
  if (picture.shown !== 'all') {
    const entities = picture.shown.filter((id) => !isDocument(id));
    if (entities.length > 0 && !knowsAll(known, entities)) return askAmong(entities, known);
    const undocumented = undocumentedIn(known, picture.shown);
    if (undocumented.length > 0) return askBibliography(undocumented);
  }
  const lost = picture.route && [picture.route.from, picture.route.to].some((id) => known.absent.has(id));
  if (picture.route && !lost && !known.paths.has(pathsKey(picture.route, picture))) return askPaths(picture);
  const claims = lens.off ? unread(known, view) : [];
  return claims.length > 0 ? askClaims(claims) : undefined;
}
