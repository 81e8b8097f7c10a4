import type { Authored, AuthoredAssertion, AuthoredClaim } from './authored.ts';
import { byId, groupBy } from './collections.ts';
import { EntenteError } from './errors.ts';
import { compare, compareIds } from './ids.ts';
import type { Document, SourceClass, Statement } from './model.ts';
import { indexVocabulary } from './vocabulary.ts';
import type { VocabularyIndex } from './vocabulary.ts';

/** An assertion or a statement with the claim that makes it. */
export interface Attributed<T> {
  claim: AuthoredClaim;
  content: T;
}

/** All assertions about one relation. */
export type Assertions = readonly Attributed<AuthoredAssertion>[];

/** What people wrote, indexed by what it is about: everything derived is computed from it. */
export interface AuthoredIndex {
  vocabulary: VocabularyIndex;
  claims: readonly AuthoredClaim[];
  /** The assertions about each relation, by its id, in the order of the claims. */
  assertions: ReadonlyMap<string, Attributed<AuthoredAssertion>[]>;
  /** The statements about each entity, by its id, in the order of the claims. */
  statements: ReadonlyMap<string, Attributed<Statement>[]>;
  /** The document of that id; an EntenteError `bad-data` if there is none. */
  documentOf(id: string): Document;
  document(id: string): Document | undefined;
}

export const indexAuthored = (authored: Authored): AuthoredIndex => {
  const documents = byId(authored.documents);
  const claims = [...authored.claims].sort(compareIds);
  const attributed = <T>(pick: (claim: AuthoredClaim) => T[]): Attributed<T>[] =>
    claims.flatMap((claim) => pick(claim).map((content) => ({ claim, content })));
  return {
    vocabulary: indexVocabulary(authored.vocabulary),
    claims,
    assertions: groupBy(
      attributed(({ asserts }) => asserts),
      ({ content }) => content.relation,
    ),
    statements: groupBy(
      attributed(({ states }) => states),
      ({ content }) => content.entity,
    ),
    document: (id) => documents.get(id),
    documentOf(id) {
      const document = documents.get(id);
      if (!document) throw new EntenteError('bad-data', `No document ${id}: add it, or correct the claim.`);
      return document;
    },
  };
};

const RANKS: Partial<Record<SourceClass, number>> = { official: 0, party: 1, news: 2 };

/** Rank of a claim by the class of its document, lower first where claims differ: official, party, news, the rest. */
export const rankOf = (claim: Pick<AuthoredClaim, 'document'>, index: AuthoredIndex): number =>
  RANKS[index.documentOf(claim.document).class] ?? 3;

/** The best rank among claims that say the same. */
export const bestRank = (same: readonly Attributed<unknown>[], index: AuthoredIndex): number =>
  Math.min(...same.map(({ claim }) => rankOf(claim, index)));

/** Ids of the claims that say it, each once, sorted. */
export const claimIdsOf = (same: readonly Attributed<unknown>[]): string[] =>
  [...new Set(same.map(({ claim }) => claim.id))].sort(compare);
