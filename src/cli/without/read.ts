import { EntenteError, quoted } from '../../graph/errors.ts';
import { typeOf } from '../../graph/ids.ts';
import { SOURCE_CLASSES } from '../../graph/lists.ts';
import type { Claim, Document, Entity, Relation } from '../../graph/model.ts';
import type { GraphReader, SourceUse } from '../../store/port.ts';
import { idsLike } from '../known-ids.ts';

/** Claims, relations or sources that are asked for at once. */
const AT_ONCE = 1000;

/** All that stands on nothing when some sources are left out. */
export interface Fallen {
  /** The documents that the ids name. */
  documents: Document[];
  claims: Claim[];
  relations: Relation[];
  /** Whoever stands at the ends of the relations. */
  entities: Entity[];
}

/**
 * All that stands on these sources alone, page after page.
 * @param ids documents, entities and classes of source.
 * @throws EntenteError `not-found` that names the ids which name nothing.
 */
export async function fallenWithout(store: GraphReader, ids: readonly string[]): Promise<Fallen> {
  const fallen: Fallen = { documents: [], claims: [], relations: [], entities: [] };
  for (let offset = 0; ; offset += AT_ONCE) {
    const page = await store.resting([...ids], { alone: true, limit: AT_ONCE, offset });
    if (page.missing.length > 0) throw await namesNothing(page.missing, store);
    fallen.documents = page.documents;
    fallen.claims.push(...page.claims.items);
    fallen.relations.push(...page.relations.items);
    fallen.entities.push(...page.entities);
    if (offset + AT_ONCE >= Math.max(page.claims.total, page.relations.total)) return fallen;
  }
}

async function namesNothing(ids: readonly string[], store: GraphReader): Promise<EntenteError> {
  const near = (await Promise.all(ids.map((id) => idsLike(id, store)))).flat();
  const like = near.filter((id) => typeOf(id) === 'document' || typeOf(id) === 'entity');
  const meant = like.length === 0 ? '' : ` Did you mean ${like.join(', ')}?`;
  const message = `${ids.map(quoted).join(', ')} ${ids.length === 1 ? 'is' : 'are'} no source here.${meant} A source is the id of a document or of an entity, or a class (${SOURCE_CLASSES.join(', ')}); those that matter most are listed by: entente without --critical`;
  return new EntenteError('not-found', message);
}

/** Every source on which something stands alone, those first on which most does; and how many sources there are. */
export async function criticalSources(store: GraphReader): Promise<{ total: number; critical: SourceUse[] }> {
  const critical: SourceUse[] = [];
  for (let offset = 0; ; offset += AT_ONCE) {
    const { total, items } = await store.sources({ order: 'alone', limit: AT_ONCE, offset });
    const found = items.filter(({ alone }) => alone.claims + alone.relations > 0);
    critical.push(...found);
    if (found.length < AT_ONCE) return { total, critical };
  }
}
