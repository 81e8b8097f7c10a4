import type { AuthoredClaim } from './authored.ts';
import { backs, confirms, isUnchecked, narrowOf } from './citations.ts';
import type { Assertions, AuthoredIndex } from './authored-index.ts';
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
const backing = (assertions: Assertions): Assertions => {
  const asserting = assertions.filter(({ content }) => content.polarity === 'asserts');
  const actual = asserting.filter(({ content }) => content.reality === 'actual');
  return actual.length > 0 ? actual : asserting;
};

/**
 * The status of a relation as if nobody contradicted it: the best of its asserting claims, or supported by
 * two independent news documents. A claim that is disputed for something else still counts.
 */
export const supportOfRelation = (assertions: Assertions, index: AuthoredIndex): Support => {
  const asserting = backing(assertions).map(({ claim }) => claim);
  const supports = asserting.map((claim) => supportOf(claim, index.documentOf(claim.document).class));
  if (supports.includes('supported')) return 'supported';
  const documents = [...new Set(asserting.map(({ document }) => index.documentOf(document)))];
  const news = documents.filter((document) => document.class === 'news');
  if (hasIndependentPair(news, index)) return 'supported';
  if (supports.includes('cited')) return 'cited';
  return supports.includes('weak') ? 'weak' : 'uncited';
};

/** The documents behind a claim: those it cites narrowly, and its own unless that needs citations. */
const sourcesBehind = (
  { claim }: Assertions[number],
  index: AuthoredIndex,
  counts: (citation: Citation) => boolean,
): Document[] =>
  standsOn(claim, index.documentOf(claim.document), counts).flatMap((id) => index.document(id) ?? []);

/**
 * How many sources a relation has: documents that its asserting claims cite narrowly or that speak for
 * themselves. Two count as two only where both back it, have different publishers and lean on no common
 * primary source.
 */
export const sourcesOfRelation = (assertions: Assertions, index: AuthoredIndex): Relation['sources'] => {
  const asserting = backing(assertions);
  const all = asserting.flatMap((one) => sourcesBehind(one, index, () => true));
  if (all.length === 0) return 0;
  const good = asserting.flatMap((one) => sourcesBehind(one, index, backs));
  return hasIndependentPair([...new Set(good)], index) ? 2 : 1;
};
