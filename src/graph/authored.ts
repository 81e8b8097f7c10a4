import type { Assertion, Claim, Document, Entity, Relation, Story } from './model.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An assertion with kind and ends of its relation, defaults filled in. */
export interface AuthoredAssertion extends Assertion {
  kind: string;
  /** For a symmetric kind, `from` and `to` are sorted. */
  from: string;
  to: string;
  rejected?: NonNullable<Relation['rejected']>;
}

/** A claim without its derived fields. */
export interface AuthoredClaim extends Omit<Claim, 'asserts' | 'status' | 'outcome' | 'flags'> {
  asserts: AuthoredAssertion[];
}

/** A document without its derived fields. */
export type AuthoredDocument = Omit<Document, 'unlistedReferences'>;

/** The checked contents of a data folder with ids and defaults filled in: all that the graph is derived from. */
export interface Authored {
  vocabulary: Vocabulary;
  entities: Omit<Entity, 'values'>[];
  documents: AuthoredDocument[];
  claims: AuthoredClaim[];
  stories: Story[];
}
