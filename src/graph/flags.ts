import type { AuthoredClaim } from './authored.ts';
import { fidelityOf, narrowOf } from './citations.ts';
import { FLAGS } from './model.ts';
import type { Document, Flag } from './model.ts';

/** Ids of all claims that stand on one side of a tension. */
export const claimsInTension = (documents: readonly Document[]): ReadonlySet<string> =>
  new Set(
    documents.flatMap(({ tensions }) => tensions.flatMap(({ side, against }) => [...side, ...against])),
  );

const inOrder = (flags: Partial<Record<Flag, boolean>>): Flag[] => FLAGS.filter((flag) => flags[flag]);

/** The flags of a claim: “not-checked” if one of its narrow citations was never compared with its source. */
export const flagsOfClaim = (claim: AuthoredClaim, tense: ReadonlySet<string>): Flag[] =>
  inOrder({
    'in-tension': tense.has(claim.id),
    'not-checked': narrowOf(claim).some((citation) => fidelityOf(citation) === 'not-checked'),
  });

/** The flags of a relation: those of its claims, and “rejected”. */
export const flagsOfRelation = (
  claims: readonly AuthoredClaim[],
  tense: ReadonlySet<string>,
  rejected: boolean,
): Flag[] => {
  const carried = new Set(claims.flatMap((claim) => flagsOfClaim(claim, tense)));
  return FLAGS.filter((flag) => carried.has(flag) || (flag === 'rejected' && rejected));
};
