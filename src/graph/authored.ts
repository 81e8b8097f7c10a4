import type { Assertion, Claim, Document, Entity, Relation, Story } from './model.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An assertion as somebody wrote it: with the ends and kind of its relation and defaults filled in. */
export interface AuthoredAssertion extends Assertion {
  kind: string;
  /** As authored; the ends of a symmetric kind are already sorted. */
  from: string;
  to: string;
  rejected?: NonNullable<Relation['rejected']>;
}

/** A claim without anything derived. */
export interface AuthoredClaim extends Omit<Claim, 'asserts' | 'status' | 'outcome' | 'flags'> {
  asserts: AuthoredAssertion[];
}

/** What a data folder says, checked, with ids and defaults resolved, nothing derived yet. */
export interface Authored {
  vocabulary: Vocabulary;
  entities: Omit<Entity, 'values'>[];
  documents: Document[];
  claims: AuthoredClaim[];
  stories: Story[];
}
