import type { AuthoredAssertion } from './authored.ts';
import { groupBy } from './collections.ts';
import { datesDiffer, isDate } from './dates.ts';
import type { Grounds, Said } from './grounds.ts';
import type { PropertyValue, Relation } from './model.ts';
import type { Qualifier } from './vocabulary.ts';

type Dispute = NonNullable<Relation['disputed']>[number];

const ASPECTS: readonly Dispute[] = ['holds', 'since', 'until', 'role'];

/**
 * Whether two values contradict each other. Dates do if neither contains the other, texts if they
 * agree in neither language; an absent value contradicts nothing.
 */
export const valuesDiffer = (a?: PropertyValue, b?: PropertyValue): boolean => {
  if (a === undefined || b === undefined) return false;
  if (typeof a === 'string' && typeof b === 'string') return isDate(a) ? datesDiffer(a, b) : a !== b;
  if (typeof a === 'object' && typeof b === 'object') return a.zh !== b.zh && a.en !== b.en;
  return a !== b;
};

/** What two assertions of one relation disagree on; a denial has no qualifiers to disagree on. */
const disputesBetween = (
  a: AuthoredAssertion,
  b: AuthoredAssertion,
  single: readonly Qualifier[],
): Dispute[] => {
  if (a.polarity !== b.polarity) return ['holds'];
  if (a.polarity === 'denies') return [];
  return single.filter((qualifier) => valuesDiffer(a[qualifier], b[qualifier]));
};

/** Every pair of statements by different claims. */
const pairsOf = <T>(said: readonly Said<T>[]): [Said<T>, Said<T>][] =>
  said.flatMap((a, at) =>
    said
      .slice(at + 1)
      .filter((b) => a.claim !== b.claim)
      .map((b): [Said<T>, Said<T>] => [a, b]),
  );

/** What claims dispute about a relation, of the same text or of two, in a fixed order. */
export const disputesOf = (said: readonly Said<AuthoredAssertion>[], grounds: Grounds): Dispute[] => {
  const single = singleOf(said, grounds);
  const found = new Set(pairsOf(said).flatMap(([a, b]) => disputesBetween(a.what, b.what, single)));
  return ASPECTS.filter((aspect) => found.has(aspect));
};

const singleOf = (said: readonly Said<AuthoredAssertion>[], grounds: Grounds): readonly Qualifier[] =>
  grounds.vocabulary.relation.get(said[0]?.what.kind ?? '')?.single ?? [];

/** Both claims of every contradicting pair from different documents. */
const contradictingClaims = <T>(said: readonly Said<T>[], exclude: (a: T, b: T) => boolean): string[] =>
  pairsOf(said)
    .filter(([a, b]) => a.claim.document !== b.claim.document && exclude(a.what, b.what))
    .flatMap(([a, b]) => [a.claim.id, b.claim.id]);

/**
 * Claims that a claim of another document contradicts: by denying a relation, or by giving another value of a
 * property or qualifier that the vocabulary marks `single`.
 */
export const disputedClaims = (grounds: Grounds): ReadonlySet<string> => {
  const disputed = new Set<string>();
  for (const said of grounds.assertions.values()) {
    const single = singleOf(said, grounds);
    for (const id of contradictingClaims(said, (a, b) => disputesBetween(a, b, single).length > 0))
      disputed.add(id);
  }
  for (const said of grounds.statements.values()) {
    const properties = groupBy(said, ({ what }) => what.property);
    for (const [property, values] of properties) {
      if (!grounds.vocabulary.property.get(property)?.single) continue;
      for (const id of contradictingClaims(values, (a, b) => valuesDiffer(a.value, b.value)))
        disputed.add(id);
    }
  }
  return disputed;
};
