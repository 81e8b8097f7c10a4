import type { ClaimDetail, DocumentDetail, EntityDetail, RelationDetail } from '../port.ts';
import { compare, compareIds } from '../../graph/ids.ts';
import { documentsOf } from '../../graph/provenance.ts';
import { entitiesNamed, withPrimarySources } from './named.ts';
import { orNotFound, type AlikeRelations, type Reads } from './reads.ts';

/** Relations that were read kind by kind as one list, so that no kind is missing, and how many there are of each. */
function joined(alike: readonly AlikeRelations[]): Pick<EntityDetail, 'relations' | 'kinds'> {
  const items = alike.flatMap((group) => group.items).sort(compareIds);
  const kinds = alike
    .map(({ kind, direction, total }) => ({ kind, direction, total }))
    .sort((a, b) => compare(a.kind, b.kind) || compare(a.direction, b.direction));
  return { relations: { total: kinds.reduce((sum, { total }) => sum + total, 0), items }, kinds };
}

/** An entity with its relations, the claims about it and their documents. */
export async function entityDetail(reads: Reads, id: string): Promise<EntityDetail> {
  const [[held], degree = 0, alike, claims, claimStatuses, written] = await Promise.all([
    reads.entities([id]),
    reads.degreeOf(id),
    reads.relationsOf(id),
    reads.claimsOf(id),
    reads.claimStatusesOf(id),
    reads.writtenBy(id),
  ]);
  const entity = orNotFound(held, 'entity', id);
  const { relations, kinds } = joined(alike);
  const documents = await reads.documents([
    ...documentsOf(claims.items),
    ...written.map(({ document }) => document),
    ...(entity.document === undefined ? [] : [entity.document]),
  ]);
  const naming = { relations: relations.items, claims: claims.items, documents };
  const entities = await entitiesNamed(reads, naming, id);
  return { entity, degree, relations, kinds, entities, claims, claimStatuses, documents, written };
}

/** A relation with every claim that asserts or denies it, and what those claims lean on. */
export async function relationDetail(reads: Reads, id: string): Promise<RelationDetail> {
  const [held] = await reads.relations([id]);
  const relation = orNotFound(held, 'relation', id);
  const claims = await reads.claims(relation.claims);
  const documents = await withPrimarySources(reads, documentsOf(claims));
  const entities = await entitiesNamed(reads, { relations: [relation], claims, documents });
  const end = (at: string) =>
    orNotFound(
      entities.find((entity) => entity.id === at),
      'entity',
      at,
    );
  return { relation, from: end(relation.from), to: end(relation.to), claims, documents, entities };
}

/** A document with its claims in text order, and the claims of others that cite it. */
export async function documentDetail(reads: Reads, id: string): Promise<DocumentDetail> {
  const [[held], claims, citedBy] = await Promise.all([
    reads.documents([id]),
    reads.claimsIn(id),
    reads.citing(id),
  ]);
  const document = orNotFound(held, 'document', id);
  const named = [
    ...documentsOf([...claims.items, ...citedBy.items]),
    ...document.references.map((reference) => reference.document),
    ...document.corrections.map(({ basis }) => basis),
    ...document.primarySources,
  ];
  const documents = await withPrimarySources(reads, named, id);
  const naming = { claims: claims.items, documents: [document, ...documents] };
  return { document, claims, citedBy, documents, entities: await entitiesNamed(reads, naming) };
}

/** A claim with its document, the relations it speaks of, and what it cites or mentions. */
export async function claimDetail(reads: Reads, id: string): Promise<ClaimDetail> {
  const [held] = await reads.claims([id]);
  const claim = orNotFound(held, 'claim', id);
  const [[own], relations, decided] = await Promise.all([
    reads.documents([claim.document]),
    reads.relations(claim.asserts.map(({ relation }) => relation)),
    reads.claims(claim.decides.map((decision) => decision.claim)),
  ]);
  const document = orNotFound(own, 'document', claim.document);
  const named = [...documentsOf([claim]), ...claim.mentions, ...decided.map((forecast) => forecast.document)];
  const documents = await withPrimarySources(reads, named, document.id);
  const naming = { relations, claims: [claim], documents: [document, ...documents] };
  return { claim, document, relations, documents, entities: await entitiesNamed(reads, naming) };
}
