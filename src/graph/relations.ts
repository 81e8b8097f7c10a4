import { disputesOf } from './disputes.ts';
import { flagsOfRelation } from './flags.ts';
import { claimIdsOf } from './authored-index.ts';
import type { Assertions, AuthoredIndex } from './authored-index.ts';
import type { Relation } from './model.ts';
import { outcomeOf } from './outcome.ts';
import type { Decisions } from './outcome.ts';
import { sourcesOfRelation, supportOfRelation } from './status.ts';
import { relationValuesOf } from './values.ts';

/** What was authored, and what is derived from all of it before any single relation. */
export interface Derivation {
  index: AuthoredIndex;
  /** Claims that another document contradicts. */
  disputed: ReadonlySet<string>;
  decisions: Decisions;
  /** Claims that take part in a tension. */
  inTension: ReadonlySet<string>;
}

const asserting = (assertions: Assertions): Assertions =>
  assertions.filter(({ content }) => content.polarity === 'asserts');

/** Disputed, with what about; otherwise the status that its claims give it. */
const statusOf = (assertions: Assertions, index: AuthoredIndex): Pick<Relation, 'status' | 'disputed'> => {
  const disputed = disputesOf(assertions, index);
  return disputed.length > 0
    ? { status: 'disputed', disputed }
    : { status: supportOfRelation(assertions, index) };
};

/** Actual if some claim asserts it as actual; otherwise predicted, with an outcome. */
const realityOf = (
  assertions: Assertions,
  { decisions, index }: Derivation,
): Pick<Relation, 'reality' | 'outcome'> => {
  const foretelling = asserting(assertions);
  if (foretelling.some(({ content }) => content.reality === 'actual')) return { reality: 'actual' };
  const decided = claimIdsOf(foretelling).flatMap((claim) => decisions.get(claim) ?? []);
  return { reality: 'predicted', outcome: outcomeOf(decided, index) };
};

/** A relation from all assertions about it, in a list of one. */
const relationOf = (id: string, assertions: Assertions, derivation: Derivation): Relation[] => {
  const [first] = assertions;
  if (!first) return [];
  const { kind, from, to } = first.content;
  // If several claims give a reason, the first in the order of the claims is kept.
  const rejected = assertions.find(({ content }) => content.rejected)?.content.rejected;
  const claims = assertions.map(({ claim }) => claim);
  return [
    {
      ...{ id, kind, from, to },
      values: relationValuesOf(assertions, derivation.index),
      ...realityOf(assertions, derivation),
      ...statusOf(assertions, derivation.index),
      sources: sourcesOfRelation(assertions, derivation.index),
      ...(rejected && { rejected }),
      flags: flagsOfRelation(claims, derivation.inTension, rejected !== undefined),
      claims: claimIdsOf(assertions),
    },
  ];
};

/** Every relation that some claim asserts or denies. */
export const relationsOf = (derivation: Derivation): Relation[] =>
  [...derivation.index.assertions].flatMap(([id, assertions]) => relationOf(id, assertions, derivation));
