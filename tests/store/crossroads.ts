import type { AuthoredClaim } from '../../src/graph/authored.ts';
import { deriveGraph } from '../../src/graph/derive.ts';
import type { Graph } from '../../src/graph/model.ts';
import { aClaim, aDocument, anAssertion, authored, digest } from '../graph/build.ts';
import { both, place, vocabularyOfPlaces } from './places.ts';

/**
 * Three ways of two steps from `place:a` to `place:d` (over b, c and e), two lines between a and b, a
 * straight line that is rejected, and a chain of seven steps away from them.
 */

const vocabulary = vocabularyOfPlaces(['helps', 'meets', 'shuns']);

const line = (kind: string, from: string, to: string): string => `${kind}/place:${from}/place:${to}`;

/** What a document says of each line; its number is its place among all of them. */
const says = (document: string, lines: string[], rest: Parameters<typeof anAssertion>[1] = {}) =>
  lines.map((relation): Omit<AuthoredClaim, 'id'> & { slug: string } => ({
    ...aClaim('claim:x/001', { asserts: [anAssertion(relation, rest)] }),
    slug: document,
  }));

export const LINES = {
  uncited: line('meets', 'a', 'b'),
  official: line('helps', 'b', 'a'),
  official2: line('helps', 'd', 'b'),
  independent: [line('helps', 'a', 'c'), line('helps', 'd', 'c')],
  predicted: [line('helps', 'a', 'e'), line('helps', 'e', 'd')],
  disputed: [line('helps', 'a', 'f'), line('helps', 'f', 'd')],
  rejected: line('shuns', 'a', 'd'),
  between: line('meets', 'b', 'c'),
  chain: [0, 1, 2, 3, 4, 5, 6].map((at) => line('helps', `l${at}`, `l${at + 1}`)),
};

const claims = [
  ...says('thought', [LINES.uncited, LINES.between, ...LINES.chain]),
  ...says('law', [LINES.official, LINES.official2, ...LINES.independent]),
  ...says('paper', LINES.independent),
  ...says('thought', LINES.predicted, { reality: 'predicted' }),
  ...says('thought', [LINES.rejected], { rejected: { reason: both('against the record') } }),
  ...says('thought', LINES.disputed),
  ...says('other', LINES.disputed, { polarity: 'denies' }),
].map(({ slug, ...claim }, at): AuthoredClaim => ({
  ...claim,
  id: `claim:${slug}/${String(at + 1).padStart(3, '0')}`,
  document: `doc:${slug}`,
}));

const documents = [
  aDocument('doc:law', { class: 'official', publisher: 'place:a' }),
  aDocument('doc:paper', { class: 'news', publisher: 'place:b' }),
];

const chain = [0, 1, 2, 3, 4, 5, 6, 7].map((at) => `l${at}`);

export const crossroads: Graph = deriveGraph(
  {
    ...authored(claims, documents),
    vocabulary,
    entities: ['a', 'b', 'c', 'd', 'e', 'f', ...chain].map(place),
  },
  digest,
);
