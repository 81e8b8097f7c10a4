import type { AuthoredAssertion } from './authored.ts';
import { disputesOf } from './disputes.ts';
import { flagsOfRelation } from './flags.ts';
import { claimIdsOf } from './grounds.ts';
import type { Grounds, Said } from './grounds.ts';
import type { Relation } from './model.ts';
import { outcomeOf } from './outcome.ts';
import type { Decisions } from './outcome.ts';
import { sourcesOfRelation, supportOfRelation } from './status.ts';
import { relationValuesOf } from './values.ts';

/** What was authored, and what is derived from all of it before any single relation. */
export interface Derivation {
  grounds: Grounds;
  /** Claims that another document contradicts. */
  disputed: ReadonlySet<string>;
  decisions: Decisions;
  /** Claims that take part in a tension. */
  inTension: ReadonlySet<string>;
}

type Spoken = readonly Said<AuthoredAssertion>[];

const asserting = (said: Spoken): Spoken => said.filter(({ what }) => what.polarity === 'asserts');

/** Disputed, with what about; otherwise the status that its claims give it. */
const statusOf = (said: Spoken, grounds: Grounds): Pick<Relation, 'status' | 'disputed'> => {
  const disputed = disputesOf(said, grounds);
  return disputed.length > 0
    ? { status: 'disputed', disputed }
    : { status: supportOfRelation(said, grounds) };
};

/** Actual if some claim asserts it as actual; otherwise predicted, with an outcome. */
const realityOf = (
  said: Spoken,
  { decisions, grounds }: Derivation,
): Pick<Relation, 'reality' | 'outcome'> => {
  const foretelling = asserting(said);
  if (foretelling.some(({ what }) => what.reality === 'actual')) return { reality: 'actual' };
  const decided = claimIdsOf(foretelling).flatMap((claim) => decisions.get(claim) ?? []);
  return { reality: 'predicted', outcome: outcomeOf(decided, grounds) };
};

/** One relation from everything said about it. */
const relationOf = (id: string, said: Spoken, derivation: Derivation): Relation[] => {
  const [first] = said;
  if (!first) return [];
  const { kind, from, to } = first.what;
  // If several claims give a reason, the first in the order of the claims is kept.
  const rejected = said.find(({ what }) => what.rejected)?.what.rejected;
  const claims = said.map(({ claim }) => claim);
  return [
    {
      ...{ id, kind, from, to },
      values: relationValuesOf(said, derivation.grounds),
      ...realityOf(said, derivation),
      ...statusOf(said, derivation.grounds),
      sources: sourcesOfRelation(said, derivation.grounds),
      ...(rejected && { rejected }),
      flags: flagsOfRelation(claims, derivation.inTension, rejected !== undefined),
      claims: claimIdsOf(said),
    },
  ];
};

/** Every relation that some claim asserts or denies. */
export const relationsOf = (derivation: Derivation): Relation[] =>
  [...derivation.grounds.assertions].flatMap(([id, said]) => relationOf(id, said, derivation));
