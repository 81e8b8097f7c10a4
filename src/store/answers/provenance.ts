import { belonging } from '../../graph/belonging.ts';
import { compareIds, typeOf } from '../../graph/ids.ts';
import type { Claim } from '../../graph/model.ts';
import { documentsOf } from '../../graph/provenance.ts';
import { DEFAULT_LIMITS, type Page, type Provenance } from '../port.ts';
import { orNotFound, type Lookups } from './lookups.ts';
import { withPrimarySources } from './named.ts';

const whole = (items: Claim[]): Page<Claim> => ({ total: items.length, items });

/** Claims of two pages, as many as one page may hold; both have been counted. */
const joined = (a: Page<Claim>, b: Page<Claim>): Page<Claim> => ({
  total: a.total + b.total,
  items: [...a.items, ...b.items].slice(0, DEFAULT_LIMITS.items),
});

/** The claims from which the provenance of a thing begins; an EntenteError `not-found` where there is no such thing. */
async function claimsBehind(lookups: Lookups, id: string): Promise<Page<Claim>> {
  switch (typeOf(id)) {
    case 'claim':
      return whole([orNotFound((await lookups.claims([id]))[0], 'claim', id)]);
    case 'relation': {
      const relation = orNotFound((await lookups.relations([id]))[0], 'relation', id);
      return whole(await lookups.claims(relation.claims));
    }
    case 'document': {
      orNotFound((await lookups.documents([id]))[0], 'document', id);
      return joined(await lookups.claimsIn(id), await lookups.citing(id));
    }
    default: {
      orNotFound((await lookups.entities([id]))[0], 'entity', id);
      return lookups.claimsOf(id);
    }
  }
}

/** What an entity, a relation, a claim or a document rests on. */
export async function provenanceOf(lookups: Lookups, id: string): Promise<Provenance> {
  const claims = await claimsBehind(lookups, id);
  const own = typeOf(id) === 'document' ? [id] : [];
  const documents = await withPrimarySources(lookups, [...own, ...documentsOf(claims.items)]);
  const makers = documents.flatMap(({ authors, publisher }) => [
    ...authors.map(({ entity }) => entity),
    ...(publisher === undefined ? [] : [publisher]),
  ]);
  const above = (await belonging(makers, 'up', lookups.belongingFrom)).sort(compareIds);
  const entities = await lookups.entities([...makers, ...above.map(({ to }) => to)]);
  return { subject: id, claims, documents, entities, belonging: above };
}
