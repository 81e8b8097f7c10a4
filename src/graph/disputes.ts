import type { AuthoredAssertion } from './authored.ts';
import { groupBy } from './collections.ts';
import { datesDiffer, isDate } from './dates.ts';
import type { Assertions, Attributed, AuthoredIndex } from './authored-index.ts';
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
const pairsOf = <T>(items: readonly Attributed<T>[]): [Attributed<T>, Attributed<T>][] =>
  items.flatMap((a, at) =>
    items
      .slice(at + 1)
      .filter((b) => a.claim !== b.claim)
      .map((b): [Attributed<T>, Attributed<T>] => [a, b]),
  );

/** What claims dispute about a relation, of the same text or of two, in a fixed order. */
export const disputesOf = (assertions: Assertions, index: AuthoredIndex): Dispute[] => {
  const single = singleOf(assertions, index);
  const found = new Set(
    pairsOf(assertions).flatMap(([a, b]) => disputesBetween(a.content, b.content, single)),
  );
  return ASPECTS.filter((aspect) => found.has(aspect));
};

const singleOf = (assertions: Assertions, index: AuthoredIndex): readonly Qualifier[] =>
  index.vocabulary.relation.get(assertions[0]?.content.kind ?? '')?.single ?? [];

/** Both claims of every contradicting pair from different documents. */
const contradictingClaims = <T>(
  items: readonly Attributed<T>[],
  exclude: (a: T, b: T) => boolean,
): string[] =>
  pairsOf(items)
    .filter(([a, b]) => a.claim.document !== b.claim.document && exclude(a.content, b.content))
    .flatMap(([a, b]) => [a.claim.id, b.claim.id]);

/**
 * Claims that a claim of another document contradicts: by denying a relation, or by giving another value of a
 * property or qualifier that the vocabulary marks `single`.
 */
export const disputedClaims = (index: AuthoredIndex): ReadonlySet<string> => {
  const disputed = new Set<string>();
  for (const assertions of index.assertions.values()) {
    const single = singleOf(assertions, index);
    for (const id of contradictingClaims(assertions, (a, b) => disputesBetween(a, b, single).length > 0))
      disputed.add(id);
  }
  for (const statements of index.statements.values()) {
    const properties = groupBy(statements, ({ content }) => content.property);
    for (const [property, values] of properties) {
      if (!index.vocabulary.property.get(property)?.single) continue;
      for (const id of contradictingClaims(values, (a, b) => valuesDiffer(a.value, b.value)))
        disputed.add(id);
    }
  }
  return disputed;
};
