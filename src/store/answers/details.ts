import type { ClaimDetail, DocumentDetail, EntityDetail, RelationDetail } from '../port.ts';
import { compare, compareIds } from '../../graph/ids.ts';
import { documentsOf } from '../../graph/provenance.ts';
import { entitiesNamed, withPrimarySources } from './named.ts';
import { orNotFound, type AlikeRelations, type EntityLookups, type Lookups } from './lookups.ts';

/** Relations that were read kind by kind as one list, so that no kind is missing, and how many there are of each. */
function joined(alike: readonly AlikeRelations[]): Pick<EntityDetail, 'relations' | 'kinds'> {
  const items = alike.flatMap((group) => group.items).sort(compareIds);
  const kinds = alike
    .map(({ kind, direction, total }) => ({ kind, direction, total }))
    .sort((a, b) => compare(a.kind, b.kind) || compare(a.direction, b.direction));
  return { relations: { total: kinds.reduce((sum, { total }) => sum + total, 0), items }, kinds };
}

/** An entity with its relations, the claims about it and their documents. */
export async function entityDetail(lookups: EntityLookups, id: string): Promise<EntityDetail> {
  const [[held], degree = 0, alike, claims, claimStatuses, written] = await Promise.all([
    lookups.entities([id]),
    lookups.degreeOf(id),
    lookups.relationsOf(id),
    lookups.claimsOf(id),
    lookups.claimStatusesOf(id),
    lookups.contributionsOf(id),
  ]);
  const entity = orNotFound(held, 'entity', id);
  const { relations, kinds } = joined(alike);
  const documents = await lookups.documents([
    ...documentsOf(claims.items),
    ...written.map(({ document }) => document),
    ...(entity.document === undefined ? [] : [entity.document]),
  ]);
  const naming = { relations: relations.items, claims: claims.items, documents };
  const entities = await entitiesNamed(lookups, naming, id);
  return { entity, degree, relations, kinds, entities, claims, claimStatuses, documents, written };
}

/** A relation with every claim that asserts or denies it, and the documents that those claims cite. */
export async function relationDetail(lookups: Lookups, id: string): Promise<RelationDetail> {
  const [held] = await lookups.relations([id]);
  const relation = orNotFound(held, 'relation', id);
  const claims = await lookups.claims(relation.claims);
  const documents = await withPrimarySources(lookups, documentsOf(claims));
  const entities = await entitiesNamed(lookups, { relations: [relation], claims, documents });
  const end = (at: string) =>
    orNotFound(
      entities.find((entity) => entity.id === at),
      'entity',
      at,
    );
  return { relation, from: end(relation.from), to: end(relation.to), claims, documents, entities };
}

/** A document with its claims in text order, and the claims of others that cite it. */
export async function documentDetail(lookups: Lookups, id: string): Promise<DocumentDetail> {
  const [[held], claims, citedBy] = await Promise.all([
    lookups.documents([id]),
    lookups.claimsIn(id),
    lookups.citing(id),
  ]);
  const document = orNotFound(held, 'document', id);
  const named = [
    ...documentsOf([...claims.items, ...citedBy.items]),
    ...document.references.map((reference) => reference.document),
    ...document.corrections.map(({ basis }) => basis),
    ...document.primarySources,
  ];
  const documents = await withPrimarySources(lookups, named, id);
  const naming = { claims: claims.items, documents: [document, ...documents] };
  return { document, claims, citedBy, documents, entities: await entitiesNamed(lookups, naming) };
}

/** A claim with its document, the relations it speaks of, and what it cites or mentions. */
export async function claimDetail(lookups: Lookups, id: string): Promise<ClaimDetail> {
  const [held] = await lookups.claims([id]);
  const claim = orNotFound(held, 'claim', id);
  const [[own], relations, decided] = await Promise.all([
    lookups.documents([claim.document]),
    lookups.relations(claim.asserts.map(({ relation }) => relation)),
    lookups.claims(claim.decides.map((decision) => decision.claim)),
  ]);
  const document = orNotFound(own, 'document', claim.document);
  const named = [...documentsOf([claim]), ...claim.mentions, ...decided.map((forecast) => forecast.document)];
  const documents = await withPrimarySources(lookups, named, document.id);
  const naming = { relations, claims: [claim], documents: [document, ...documents] };
  return { claim, document, relations, documents, entities: await entitiesNamed(lookups, naming) };
}
