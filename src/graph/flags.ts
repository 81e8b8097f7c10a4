import type { AuthoredClaim } from './authored.ts';
import { fidelityOf, narrowOf } from './citations.ts';
import { FLAGS } from './model.ts';
import type { Document, Flag } from './model.ts';

/** The claims of a text that stand on a side of one of its tensions. */
export const tenseClaims = (documents: readonly Document[]): ReadonlySet<string> =>
  new Set(
    documents.flatMap(({ tensions }) => tensions.flatMap(({ side, against }) => [...side, ...against])),
  );

const inOrder = (flags: Partial<Record<Flag, boolean>>): Flag[] => FLAGS.filter((flag) => flags[flag]);

/** A claim is not checked if nobody compared one of its own citations with the source. */
export const flagsOfClaim = (claim: AuthoredClaim, tense: ReadonlySet<string>): Flag[] =>
  inOrder({
    'in-tension': tense.has(claim.id),
    'not-checked': narrowOf(claim).some((citation) => fidelityOf(citation) === 'not-checked'),
  });

/** A relation carries the flags of its claims, and its own if it is kept as not believed. */
export const flagsOfRelation = (
  claims: readonly AuthoredClaim[],
  tense: ReadonlySet<string>,
  rejected: boolean,
): Flag[] => {
  const carried = new Set(claims.flatMap((claim) => flagsOfClaim(claim, tense)));
  return FLAGS.filter((flag) => carried.has(flag) || (flag === 'rejected' && rejected));
};
