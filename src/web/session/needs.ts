import type { View } from '../../graph/view.ts';
import type { GraphReader } from '../../store/port.ts';
import { asError } from './failure.ts';
import { knowsAll, unconnected, type Fallen, type Known, type Facts } from './known.ts';
import { offKey } from './lens.ts';
import { pathOptions, pathsKey } from './routes.ts';
import { hasDocuments, isDocument } from './subgraph.ts';

type Asking = (reader: GraphReader) => Promise<Facts>;

/** Whoever has a relation, and all relations among them. */
export const askNetwork: Asking = async (reader) => {
  const network = await reader.network();
  const ids = network.entities.map(({ id }) => id);
  const { entities, relations, degrees } = network;
  return { entities, relations, degrees, whole: { ids, total: network.total.entities }, complete: ids };
};

/** So many of the best connected an overview draws, and of so many it knows the names at once. */
const [MOST_DRAWN, NAMED] = [50_000, 300];

/** The network as columns, and who its best connected are. */
const askOverview: Asking = async (reader) => {
  const [overview, { items, degrees }] = await Promise.all([
    reader.overview(MOST_DRAWN),
    reader.entities({ limit: NAMED }),
  ]);
  return { overview, entities: items, degrees };
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

/** What stands on nothing without these sources; its claims and relations by their ids alone. */
const askFallen =
  (off: readonly string[]): Asking =>
  async (reader) => {
    const found = await reader.resting([...off], { alone: true, limit: 0 });
    const fallen: Fallen = {
      documents: found.documents,
      claims: new Set(found.ids.claims),
      relations: new Set(found.ids.relations),
      totals: { claims: found.claims.total, relations: found.relations.total },
    };
    return { documents: found.documents, fallen: [[offKey(off), fallen]] };
  };

/** The next question that has to be asked before a view can be shown whole; nothing where all is known. */
export function nextNeed(known: Known, view: View): Asking | undefined {
  const { page, picture, lens } = view;
  if (page.is === 'overview' && !known.overview) return askOverview;
  if (picture.shown === 'all' && !known.whole) return askNetwork;
  if (picture.shown !== 'all') {
    const entities = picture.shown.filter((id) => !isDocument(id));
    if (entities.length > 0 && !knowsAll(known, entities)) return askAmong(entities, known);
    const undocumented = undocumentedIn(known, picture.shown);
    if (undocumented.length > 0) return askBibliography(undocumented);
  }
  const lost = picture.route && [picture.route.from, picture.route.to].some((id) => known.absent.has(id));
  if (picture.route && !lost && !known.paths.has(pathsKey(picture.route, picture))) return askPaths(picture);
  return lens.off && !known.fallen.has(offKey(lens.off)) ? askFallen(lens.off) : undefined;
}
