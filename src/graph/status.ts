import type { AuthoredAssertion, AuthoredClaim } from './authored.ts';
import { backs, narrowOf } from './citations.ts';
import type { Grounds, Said } from './grounds.ts';
import type { Citation, Document, Relation, SourceClass, Status } from './model.ts';
import { hasIndependentPair } from './provenance.ts';

type Support = Exclude<Status, 'disputed'>;

const AUTHORITATIVE: readonly SourceClass[] = ['official', 'party'];
// Think-tank and scholarly texts are in neither list: their claims stand on their citations alone.
const SELF_STANDING: readonly SourceClass[] = ['news', 'secondary', 'dataset'];

/** The status of a claim as if nobody contradicted it. Wide citations do not count. */
export const supportOf = (claim: Pick<AuthoredClaim, 'cites'>, source: SourceClass): Support => {
  if (AUTHORITATIVE.includes(source) || claim.cites.some(backs)) return 'supported';
  return SELF_STANDING.includes(source) || narrowOf(claim).length > 0 ? 'weak' : 'uncited';
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
  return supports.includes('weak') ? 'weak' : 'uncited';
};

type Spoken = readonly Said<AuthoredAssertion>[];

/** The documents behind a claim: those it cites narrowly, and its own unless that needs citations. */
const sourcesOf = (
  { claim }: Spoken[number],
  grounds: Grounds,
  counts: (citation: Citation) => boolean,
): Document[] => {
  const own = grounds.documentOf(claim.document);
  const cited = narrowOf(claim).filter(counts);
  return [
    ...([...AUTHORITATIVE, ...SELF_STANDING].includes(own.class) ? [own] : []),
    ...cited.flatMap(({ document }) => grounds.document(document) ?? []),
  ];
};

/**
 * How many sources a relation has: documents that its asserting claims cite narrowly or that speak for
 * themselves. Two count as two only where both back it, have different publishers and lean on no common
 * primary source.
 */
export const sourcesOfRelation = (said: Spoken, grounds: Grounds): Relation['sources'] => {
  const asserting = backing(said);
  const all = asserting.flatMap((one) => sourcesOf(one, grounds, () => true));
  if (all.length === 0) return 0;
  const good = asserting.flatMap((one) => sourcesOf(one, grounds, backs));
  return hasIndependentPair([...new Set(good)], grounds) ? 2 : 1;
};
