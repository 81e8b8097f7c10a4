import { nearestWords } from '../dataset/nearest.ts';
import { EntenteError, quoted } from '../graph/errors.ts';
import { endsOfRelation, kindOf, parseClaimId, slugOf, typeOf } from '../graph/ids.ts';
import type { GraphReader, HitType } from '../store/port.ts';

/** Ids that a message lists. */
const LISTED = 5;
/** Ids that one is compared with; of entities those with most neighbours. */
const COMPARED = 1000;

const isNotFound = (error: unknown): boolean => error instanceof EntenteError && error.code === 'not-found';

const idsOf = ({ items }: { items: readonly { id: string }[] }): string[] => items.map(({ id }) => id);

/** The ids of what has a name; those of names that are only near it are left out. */
async function idsNamed(name: string, store: GraphReader, types?: HitType[]): Promise<string[]> {
  const { hits } = await store.search(name, { limit: LISTED, ...(types && { types }) });
  return hits.filter(({ near }) => near === undefined).map(({ id }) => id);
}

/** Entities whose ids are written alike: of the same kind, where there is such a kind. */
async function entitiesLike(id: string, store: GraphReader): Promise<string[]> {
  const kind = kindOf(id);
  const { vocabulary } = await store.about();
  if (!vocabulary.kinds.some((one) => one.id === kind))
    return nearestWords(id, idsOf(await store.entities({ limit: COMPARED })), LISTED);
  const slugs = idsOf(await store.entities({ kind, limit: COMPARED })).map(slugOf);
  return nearestWords(slugOf(id), slugs, LISTED).map((slug) => `${kind}:${slug}`);
}

async function claimsLike(id: string, store: GraphReader): Promise<string[]> {
  const { document = '' } = parseClaimId(id) ?? {};
  const within = (await store.about()).texts.some((text) => text.document.id === document);
  const claims = await store.claims({ limit: COMPARED, ...(within && { document }) });
  return nearestWords(id, idsOf(claims), LISTED);
}

/** Ids that somebody may have meant, the likeliest first; what is no id at all is searched for. */
export async function idsLike(id: string, store: GraphReader): Promise<string[]> {
  const type = typeOf(id);
  if (type === undefined) return idsNamed(id, store);
  if (type === 'relation')
    return (await store.among(endsOfRelation(id))).relations.slice(0, LISTED).map((one) => one.id);
  if (type === 'claim') return claimsLike(id, store);
  const written =
    type === 'entity'
      ? await entitiesLike(id, store)
      : nearestWords(id, idsOf(await store.documents({ limit: COMPARED })), LISTED);
  const named = await idsNamed(slugOf(id).replaceAll('-', ' '), store, [type]);
  return [...new Set([...written, ...named])].slice(0, LISTED);
}

/** Asked for what is no id at all, this command searches. */
const REMEDY = 'Search by name instead, as in: entente trace Canada';

async function wordsFor(id: string, store: GraphReader): Promise<string> {
  const type = typeOf(id);
  const like = (await idsLike(id, store)).join(', ');
  if (type === undefined) {
    const found = like === '' ? 'finds nothing either; an id is written like country:us' : `finds ${like}`;
    return `${quoted(id)} is no id in this graph; a search by name ${found}.`;
  }
  const there = `There is no ${type} ${quoted(id)} in this graph`;
  if (type === 'relation') {
    const { missing } = await store.among(endsOfRelation(id));
    if (missing[0] !== undefined) return `${there}. ${await wordsFor(missing[0], store)}`;
    return `${there}; ${like === '' ? 'there is none between its ends' : `between its ends there is ${like}`}.`;
  }
  return `${there}${like === '' ? '' : `; ids like it are ${like}`}. ${REMEDY}`;
}

const isThere = (id: string, store: GraphReader): Promise<boolean> =>
  store.provenance(id).then(
    () => true,
    (error: unknown) => {
      if (isNotFound(error)) return false;
      throw error;
    },
  );

/**
 * The answer to a question about ids that somebody gave.
 * @throws EntenteError `not-found` that lists the ids like the one that is not there; whatever else `ask` throws.
 */
export async function aboutIds<T>(
  ids: readonly string[],
  store: GraphReader,
  ask: () => Promise<T>,
): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    if (!isNotFound(cause)) throw cause;
    for (const id of ids) {
      if (await isThere(id, store)) continue;
      throw new EntenteError('not-found', await wordsFor(id, store), { cause });
    }
    throw cause;
  }
}
