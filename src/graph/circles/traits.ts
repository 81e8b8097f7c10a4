import { conflictsOfEntity } from '../conflicts.ts';
import { STATUSES, type Status } from '../lists.ts';
import type { Claim, Entity, StatedValue } from '../model.ts';
import type { Property, Vocabulary } from '../vocabulary.ts';

/** What is stated of one party; several values where claims give several. */
export interface TraitCell {
  values: readonly StatedValue[];
  /** Documents give different values of what can have one only. */
  disputed: boolean;
}

/** A property that stands beside the parties, and what is stated of each; whoever nothing is stated of is absent. */
export interface Trait {
  property: Property;
  cells: ReadonlyMap<string, TraitCell>;
}

/** The values that are left without some claims, each with the claims that are left of it. */
const countedIn = ({ values = [] }: Entity, without: ReadonlySet<string> | undefined): StatedValue[] =>
  without === undefined
    ? values
    : values
        .map((value) => ({ ...value, claims: value.claims.filter((id) => !without.has(id)) }))
        .filter(({ claims }) => claims.length > 0);

/**
 * The traits of some parties, in the order of the vocabulary; a trait of which nothing is stated is left out.
 * @param without claims that do not count
 */
export function traitsOf(
  parties: readonly Entity[],
  { properties }: Pick<Vocabulary, 'properties'>,
  without?: ReadonlySet<string>,
): Trait[] {
  const cellOf = (party: Entity, property: Property): [string, TraitCell][] => {
    const values = countedIn(party, without).filter((one) => one.property === property.id);
    if (values.length === 0) return [];
    const conflicts = conflictsOfEntity({ id: party.id, values }, { properties: [property] });
    return [[party.id, { values, disputed: conflicts.length > 0 }]];
  };
  return properties
    .filter(({ trait }) => trait)
    .map((property) => ({
      property,
      cells: new Map(parties.flatMap((party) => cellOf(party, property))),
    }))
    .filter(({ cells }) => cells.size > 0);
}

/** Ids of the claims that some traits stand on, each once. */
export const claimsOfTraits = (traits: readonly Trait[]): string[] => [
  ...new Set(
    traits.flatMap(({ cells }) =>
      [...cells.values()].flatMap(({ values }) => values.flatMap(({ claims }) => claims)),
    ),
  ),
];

/**
 * How well a value is backed: as its best claim is, unless it is disputed.
 * @param claims those that are known; where none of its own is, neither is its status
 */
export function statusOfCell(
  { values, disputed }: TraitCell,
  claims: ReadonlyMap<string, Pick<Claim, 'status'>>,
): Status | undefined {
  if (disputed) return 'disputed';
  const found = new Set(
    values.flatMap((value) => value.claims.flatMap((id) => claims.get(id)?.status ?? [])),
  );
  return STATUSES.find((status) => found.has(status));
}
