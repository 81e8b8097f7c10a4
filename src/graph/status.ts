import type { AuthoredAssertion, AuthoredClaim } from './authored.ts';
import { backs, confirms, isUnchecked, narrowOf } from './citations.ts';
import type { Grounds, Said } from './grounds.ts';
import type { Citation, Document, Relation, SourceClass, Status } from './model.ts';
import { hasIndependentPair } from './provenance.ts';
import { isVouching, speaksForItself, standsOn } from './standing.ts';

type Support = Exclude<Status, 'disputed'>;

/** The status of a claim as if nobody contradicted it. Wide citations do not count. */
export const supportOf = (claim: Pick<AuthoredClaim, 'cites'>, source: SourceClass): Support => {
  if (isVouching(source) || claim.cites.some(confirms)) return 'supported';
  if (claim.cites.some(isUnchecked)) return 'cited';
  return speaksForItself(source) || narrowOf(claim).length > 0 ? 'weak' : 'uncited';
};

/** The assertions that can back a relation: if some claim asserts it as actual, forecasts do not. */
const backing = (said: readonly Said<AuthoredAssertion>[]): readonly Said<AuthoredAssertion>[] => {
  const asserting = said.filter(({ what }) => what.polarity === 'asserts');
  const actual = asserting.filter(({ what }) => what.reality === 'actual');
  return actual.length > 0 ? actual : asserting;
};

/**
 * The status of a relation as if nobody contradicted it: the best of its asserting claims, or supported by
 * two independent news documents. A claim that is disputed for something else still counts.
 */
export const supportOfRelation = (said: readonly Said<AuthoredAssertion>[], grounds: Grounds): Support => {
  const asserting = backing(said).map(({ claim }) => claim);
  const supports = asserting.map((claim) => supportOf(claim, grounds.documentOf(claim.document).class));
  if (supports.includes('supported')) return 'supported';
  const documents = [...new Set(asserting.map(({ document }) => grounds.documentOf(document)))];
  const news = documents.filter((document) => document.class === 'news');
  if (hasIndependentPair(news, grounds)) return 'supported';
  if (supports.includes('cited')) return 'cited';
  return supports.includes('weak') ? 'weak' : 'uncited';
};

type Spoken = readonly Said<AuthoredAssertion>[];

/** The documents behind a claim: those it cites narrowly, and its own unless that needs citations. */
const sourcesBehind = (
  { claim }: Spoken[number],
  grounds: Grounds,
  counts: (citation: Citation) => boolean,
): Document[] =>
  standsOn(claim, grounds.documentOf(claim.document), counts).flatMap((id) => grounds.document(id) ?? []);

/**
 * How many sources a relation has: documents that its asserting claims cite narrowly or that speak for
 * themselves. Two count as two only where both back it, have different publishers and lean on no common
 * primary source.
 */
export const sourcesOfRelation = (said: Spoken, grounds: Grounds): Relation['sources'] => {
  const asserting = backing(said);
  const all = asserting.flatMap((one) => sourcesBehind(one, grounds, () => true));
  if (all.length === 0) return 0;
  const good = asserting.flatMap((one) => sourcesBehind(one, grounds, backs));
  return hasIndependentPair([...new Set(good)], grounds) ? 2 : 1;
};
