import type { ClaimDetail, DocumentDetail, EntityDetail, RelationDetail } from '../port.ts';
import type { Indexes } from './indexes.ts';
import { pageOf, pick, take } from './lookup.ts';
import { documentsNamed, entitiesNamed, withPrimarySources } from './named.ts';

/** An entity with its relations, the claims about it and their documents. */
export function entityDetail(indexes: Indexes, id: string): EntityDetail {
  const entity = take(indexes, 'entities', id);
  const relations = pageOf(indexes.relationsOf.get(id) ?? []);
  const claims = pageOf(indexes.claimsOf.get(id) ?? []);
  const written = indexes.writtenBy.get(id) ?? [];
  const documents = pick(indexes.documents, [
    ...documentsNamed(claims.items),
    ...written.map(({ document }) => document),
    ...(entity.document === undefined ? [] : [entity.document]),
  ]);
  const entities = entitiesNamed(
    indexes,
    { relations: relations.items, claims: claims.items, documents },
    id,
  );
  return { entity, relations, entities, claims, documents, written };
}

/** A relation with every claim that asserts or denies it, and what those claims lean on. */
export function relationDetail(indexes: Indexes, id: string): RelationDetail {
  const relation = take(indexes, 'relations', id);
  const claims = pick(indexes.claims, relation.claims);
  const documents = pick(indexes.documents, withPrimarySources(indexes, documentsNamed(claims)));
  return {
    relation,
    from: take(indexes, 'entities', relation.from),
    to: take(indexes, 'entities', relation.to),
    claims,
    documents,
    entities: entitiesNamed(indexes, { relations: [relation], claims, documents }),
  };
}

/** A document with its claims in text order, and the claims of others that cite it. */
export function documentDetail(indexes: Indexes, id: string): DocumentDetail {
  const document = take(indexes, 'documents', id);
  const claims = pageOf(indexes.claimsIn.get(id) ?? []);
  const citedBy = pageOf(indexes.citing.get(id) ?? []);
  const named = withPrimarySources(indexes, [
    ...documentsNamed([...claims.items, ...citedBy.items]),
    ...document.references.map((reference) => reference.document),
    ...document.corrections.map(({ basis }) => basis),
    ...document.primarySources,
  ]);
  named.delete(id);
  const documents = pick(indexes.documents, named);
  const entities = entitiesNamed(indexes, {
    claims: claims.items,
    documents: [document, ...documents],
  });
  return { document, claims, citedBy, documents, entities };
}

/** A claim with its document, the relations it speaks of, and what it cites or mentions. */
export function claimDetail(indexes: Indexes, id: string): ClaimDetail {
  const claim = take(indexes, 'claims', id);
  const document = take(indexes, 'documents', claim.document);
  const relations = pick(
    indexes.relations,
    claim.asserts.map(({ relation }) => relation),
  );
  const named = withPrimarySources(indexes, [
    ...documentsNamed([claim]),
    ...claim.mentions,
    ...pick(
      indexes.claims,
      claim.decides.map((decision) => decision.claim),
    ).map((decided) => decided.document),
  ]);
  named.delete(document.id);
  const documents = pick(indexes.documents, named);
  const entities = entitiesNamed(indexes, {
    relations,
    claims: [claim],
    documents: [document, ...documents],
  });
  return { claim, document, relations, documents, entities };
}
