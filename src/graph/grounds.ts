import type { Authored, AuthoredAssertion, AuthoredClaim } from './authored.ts';
import { byId, groupBy } from './collections.ts';
import { EntenteError } from './errors.ts';
import { compare, compareIds } from './ids.ts';
import type { Document, SourceClass, Statement } from './model.ts';
import { indexVocabulary } from './vocabulary.ts';
import type { VocabularyIndex } from './vocabulary.ts';

/** One thing said, with the claim that says it. */
export interface Said<T> {
  claim: AuthoredClaim;
  what: T;
}

/** What was authored, indexed for deriving. */
export interface Grounds {
  vocabulary: VocabularyIndex;
  claims: readonly AuthoredClaim[];
  /** What is said of each relation, in the order of the claims. */
  assertions: ReadonlyMap<string, Said<AuthoredAssertion>[]>;
  /** What is said of each entity, in the order of the claims. */
  statements: ReadonlyMap<string, Said<Statement>[]>;
  /** The document of that id; an EntenteError `bad-data` if there is none. */
  documentOf(id: string): Document;
  document(id: string): Document | undefined;
}

export const groundsOf = (authored: Authored): Grounds => {
  const documents = byId(authored.documents);
  const claims = [...authored.claims].sort(compareIds);
  const said = <T>(pick: (claim: AuthoredClaim) => T[]): Said<T>[] =>
    claims.flatMap((claim) => pick(claim).map((what) => ({ claim, what })));
  return {
    vocabulary: indexVocabulary(authored.vocabulary),
    claims,
    assertions: groupBy(
      said(({ asserts }) => asserts),
      ({ what }) => what.relation,
    ),
    statements: groupBy(
      said(({ states }) => states),
      ({ what }) => what.entity,
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

/** Whose word comes first where several differ: official, party, news, then the rest. */
export const rankOf = (claim: Pick<AuthoredClaim, 'document'>, grounds: Grounds): number =>
  RANKS[grounds.documentOf(claim.document).class] ?? 3;

/** The best rank among claims that say the same. */
export const bestRank = (said: readonly Said<unknown>[], grounds: Grounds): number =>
  Math.min(...said.map(({ claim }) => rankOf(claim, grounds)));

/** The claims that say it, each once, sorted. */
export const claimIdsOf = (said: readonly Said<unknown>[]): string[] =>
  [...new Set(said.map(({ claim }) => claim.id))].sort(compare);
