import { reachOf } from '../../graph/citations.ts';
import { compare } from '../../graph/ids.ts';
import type { Claim, Document, Entity, Relation } from '../../graph/model.ts';
import type { Answer, Options } from '../port.ts';
import { degreeOf, degreesOf, type Indexes } from './indexes.ts';
import { documentsOf } from '../../graph/provenance.ts';
import { orNotFound, pick } from '../answers/lookups.ts';
import { pageOf } from './pages.ts';

/** For each value of the parameter `cites`, whether a claim passes. */
const CITES: Record<NonNullable<Options<'claims'>['cites']>, (claim: Claim) => boolean> = {
  narrow: (claim) => reachOf(claim) === 'narrow',
  none: (claim) => reachOf(claim) !== 'narrow',
  wide: (claim) => reachOf(claim) === 'wide',
  'no-source': (claim) => reachOf(claim) === 'no-source',
};

const agrees = <T>(wanted: T | undefined, given: T): boolean => wanted === undefined || wanted === given;

const passes = (claim: Claim, filter: Options<'claims'>): boolean =>
  agrees(filter.section, claim.section) &&
  agrees(filter.modality, claim.modality) &&
  agrees(filter.status, claim.status) &&
  (filter.cites === undefined || CITES[filter.cites](claim));

/** Claims in text order. A document that is not there is `not-found`. */
export function listClaims(indexes: Indexes, filter: Options<'claims'> = {}): Answer<'claims'> {
  const within =
    filter.document === undefined
      ? [...indexes.claimsIn.keys()].sort(compare)
      : [orNotFound(indexes.documents.get(filter.document), 'document', filter.document).id];
  const claims = within.flatMap((id) => indexes.claimsIn.get(id) ?? []);
  const page = pageOf(
    claims.filter((claim) => passes(claim, filter)),
    filter,
  );
  return { ...page, documents: pick(indexes.documents, documentsOf(page.items)) };
}

/** By degree, biggest first, then by id. */
export const byDegree =
  (indexes: Indexes) =>
  (a: Entity, b: Entity): number =>
    degreeOf(indexes, b.id) - degreeOf(indexes, a.id) || compare(a.id, b.id);

/** Entities, biggest degree first. */
export function listEntities(indexes: Indexes, filter: Options<'entities'> = {}): Answer<'entities'> {
  const wanted = [...indexes.entities.values()].filter(({ kind }) => agrees(filter.kind, kind));
  const page = pageOf(wanted.sort(byDegree(indexes)), filter);
  return { ...page, degrees: degreesOf(indexes, page.items) };
}

/** Relations by id, with their ends; the rejected ones are among them. */
export function listRelations(indexes: Indexes, filter: Options<'relations'> = {}): Answer<'relations'> {
  const wanted = (relation: Relation): boolean =>
    agrees(filter.kind, relation.kind) &&
    agrees(filter.status, relation.status) &&
    agrees(filter.reality, relation.reality);
  const all = [...indexes.relations.values()].sort((a, b) => compare(a.id, b.id));
  const page = pageOf(all.filter(wanted), filter);
  const ends = page.items.flatMap(({ from, to }) => [from, to]);
  return { ...page, entities: pick(indexes.entities, ends) };
}

/** Documents by id. */
export function listDocuments(indexes: Indexes, filter: Options<'documents'> = {}): Answer<'documents'> {
  const wanted = (document: Document): boolean => agrees(filter.class, document.class);
  const all = [...indexes.documents.values()].sort((a, b) => compare(a.id, b.id));
  return pageOf(all.filter(wanted), filter);
}
