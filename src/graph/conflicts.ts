import { valuesDiffer } from './disputes.ts';
import { compare, parseClaimId } from './ids.ts';
import type { Claim, DateText, Entity, PropertyValue, Relation } from './model.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One side of a conflict: what it says, and the claims that say so, sorted. */
interface ConflictSide<Said> {
  says: Said;
  claims: string[];
}

/** Claims that contradict each other on whether a relation holds; who asserts it stands first. */
interface ExistenceConflict {
  of: 'relation';
  /** Id of the relation. */
  id: string;
  about: 'holds';
  sides: ConflictSide<'asserts' | 'denies'>[];
}

/** Claims that give a relation different dates or roles; the best source class first. */
interface QualifierConflict {
  of: 'relation';
  id: string;
  about: 'since' | 'until' | 'role';
  sides: ConflictSide<DateText>[];
}

/** Claims that give an entity different values of a property that has one; the best source class first. */
export interface ValueConflict {
  of: 'entity';
  /** Id of the entity. */
  id: string;
  /** The property. */
  about: string;
  sides: ConflictSide<PropertyValue>[];
}

export type Conflict = ExistenceConflict | QualifierConflict | ValueConflict;

/** Sides that say the same become one; their order is that of their first. */
function joined<Said extends PropertyValue>(sides: readonly ConflictSide<Said>[]): ConflictSide<Said>[] {
  const byWords = new Map<string, ConflictSide<Said>>();
  for (const { says, claims } of sides) {
    const words = JSON.stringify(says);
    const held = byWords.get(words)?.claims ?? [];
    byWords.set(words, { says, claims: [...new Set([...held, ...claims])].sort(compare) });
  }
  return [...byWords.values()];
}

/** Whether a relation is asserted or denied by a claim. */
const saysOf = (claim: Claim, relation: string): ('asserts' | 'denies')[] => [
  ...new Set(claim.asserts.filter((said) => said.relation === relation).map(({ polarity }) => polarity)),
];

function existenceOf({ id }: Relation, claims: readonly Claim[]): ExistenceConflict {
  const side = (says: 'asserts' | 'denies'): ConflictSide<typeof says> => ({
    says,
    claims: claims
      .filter((claim) => saysOf(claim, id).includes(says))
      .map((claim) => claim.id)
      .sort(compare),
  });
  return { of: 'relation', id, about: 'holds', sides: [side('asserts'), side('denies')] };
}

/**
 * What the claims of a relation contradict each other on, in the order of `disputed`; nothing where it is not
 * disputed.
 * @param claims at least all claims that assert or deny it.
 */
export const conflictsOfRelation = (relation: Relation, claims: readonly Claim[]): Conflict[] =>
  (relation.disputed ?? []).map((about) => {
    if (about === 'holds') return existenceOf(relation, claims);
    const given = relation.values.flatMap((value) => {
      const says = value[about];
      return says === undefined ? [] : [{ says, claims: value.claims }];
    });
    return { of: 'relation', id: relation.id, about, sides: joined(given) };
  });

const documentsOf = ({ claims }: ConflictSide<unknown>): (string | undefined)[] =>
  claims.map((id) => parseClaimId(id)?.document);

/** Whether two sides differ, and on the word of two documents. */
const contradict = (a: ConflictSide<PropertyValue>, b: ConflictSide<PropertyValue>): boolean =>
  valuesDiffer(a.says, b.says) && documentsOf(a).some((one) => documentsOf(b).some((other) => one !== other));

/** The properties of an entity of which documents give different values, although it can have one only. */
export function conflictsOfEntity(
  { id, values = [] }: Pick<Entity, 'id' | 'values'>,
  { properties }: Pick<Vocabulary, 'properties'>,
): ValueConflict[] {
  const single = properties.filter((property) => property.single).map((property) => property.id);
  return single.sort(compare).flatMap((about): ValueConflict[] => {
    const given = values.filter(({ property }) => property === about);
    const sides = joined(given.map(({ value, claims }) => ({ says: value, claims })));
    const differ = sides.some((a, at) => sides.slice(at + 1).some((b) => contradict(a, b)));
    return differ ? [{ of: 'entity', id, about, sides }] : [];
  });
}

/** By what is in conflict, relations after entities, then by id and by what it is about. */
export const compareConflicts = (a: Conflict, b: Conflict): number =>
  compare(a.of, b.of) || compare(a.id, b.id) || compare(a.about, b.about);
