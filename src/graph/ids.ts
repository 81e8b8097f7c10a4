const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const NODE = `${SLUG}:${SLUG}`;

/**
 * Most characters of an id of an entity, a document, a story or a word of the vocabulary, so that a relation's id,
 * which is made of three or four of them, stays far below what an index key of Neo4j may have (8,167 bytes).
 */
export const MAX_ID_LENGTH = 200;

/** A slug: the part of an id after its prefix, a discriminator, the id of a tension. */
export const SLUG_PATTERN = new RegExp(`^${SLUG}$`);
/** `kind:slug`; the prefixes `doc` and `claim` are taken. */
export const ENTITY_ID = new RegExp(`^(?!doc:|claim:)${NODE}$`);
export const DOCUMENT_ID = new RegExp(`^doc:${SLUG}$`);
/** `claim:<document slug>/<n>`, n from 1, padded to three digits. */
const CLAIM_ID = new RegExp(`^claim:(${SLUG})/((?!000)\\d{3}|[1-9]\\d{3,})$`);
/** `kind/from/to[/discriminator]`. */
const RELATION_ID = new RegExp(`^(${SLUG})/(${NODE})/(${NODE})(?:/(${SLUG}))?$`);

/** `kind/entity`: the relation that all of a circle have to one thing. */
const CIRCLE_ID = new RegExp(`^(${SLUG})/(${NODE})$`);

/** Order by code unit: the order of everything that is sorted. */
export const compare = (a: string, b: string): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);

/** Order of things by their id. */
export const compareIds = (a: { id: string }, b: { id: string }): -1 | 0 | 1 => compare(a.id, b.id);

/** `claimId('doc:ciss-2024-11', 49)` is `claim:ciss-2024-11/049`. */
export const claimId = (documentId: string, n: number): string =>
  `claim:${slugOf(documentId)}/${String(n).padStart(3, '0')}`;

interface RelationParts {
  kind: string;
  from: string;
  to: string;
  discriminator?: string;
}

/** The two ends of a relation as its id has them: those of a symmetric kind sorted. */
export const endsOf = (from: string, to: string, symmetric: boolean): [string, string] =>
  symmetric && compare(to, from) < 0 ? [to, from] : [from, to];

/** `kind/from/to[/discriminator]`; dates are never part of it, so claims with different dates share a relation. */
export const relationId = (parts: RelationParts, symmetric = false): string => {
  const path = [parts.kind, ...endsOf(parts.from, parts.to, symmetric)];
  return (parts.discriminator === undefined ? path : [...path, parts.discriminator]).join('/');
};

/** The parts of a relation's id; undefined if the text is not one. */
export const parseRelationId = (id: string): RelationParts | undefined => {
  const [, kind, from, to, discriminator] = RELATION_ID.exec(id) ?? [];
  if (kind === undefined || from === undefined || to === undefined) return undefined;
  return { kind, from, to, ...(discriminator !== undefined && { discriminator }) };
};

/** Both ends of a relation, read from its id; none if the text is not one. */
export const endsOfRelation = (id: string): string[] => {
  const parts = parseRelationId(id);
  return parts ? [parts.from, parts.to] : [];
};

/** What a circle is the circle of: the kind of relation and the entity in its id, `kind/entity`. */
export const parseCircleId = (id: string): { kind: string; of: string } | undefined => {
  const [, kind, of] = CIRCLE_ID.exec(id) ?? [];
  return kind === undefined || of === undefined ? undefined : { kind, of };
};

/** Document and number of a claim's id; undefined if the text is not one. */
export const parseClaimId = (id: string): { document: string; n: number } | undefined => {
  const [, slug, n] = CLAIM_ID.exec(id) ?? [];
  return slug === undefined ? undefined : { document: `doc:${slug}`, n: Number(n) };
};

/** What stands before the colon: the kind of an entity, `doc` or `claim`. */
export const kindOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf(':')));

/** What stands after the colon. */
export const slugOf = (id: string): string => id.slice(id.indexOf(':') + 1);

/** What an id is the id of; undefined if it is not of our pattern. */
export const typeOf = (id: string): 'entity' | 'document' | 'claim' | 'relation' | undefined => {
  if (DOCUMENT_ID.test(id)) return 'document';
  if (CLAIM_ID.test(id)) return 'claim';
  if (ENTITY_ID.test(id)) return 'entity';
  return RELATION_ID.test(id) ? 'relation' : undefined;
};

/** Claims in the order of their texts: by document, then by number. */
export const compareClaims = (a: { id: string }, b: { id: string }): number => {
  const left = parseClaimId(a.id);
  const right = parseClaimId(b.id);
  if (!left || !right) return compareIds(a, b);
  return compare(left.document, right.document) || left.n - right.n;
};
