import { mergedValues } from './merged-values.ts';
import type { Relation, RelationValue } from './model.ts';

type Values = Pick<Relation, 'values'>;
type Qualifier = 'since' | 'until' | 'role';

/** The values of a relation, those that agree made one, as the page has them. Nearly every relation has one. */
export const together = ({ values }: Values): readonly RelationValue[] =>
  values.length < 2 ? values : mergedValues(values);

/** What claims say of one qualifier of a relation, those that agree taken together; `; ` parts those that do not. */
export function stated(relation: Values, qualifier: Qualifier): string | undefined {
  const said = new Set(together(relation).flatMap((value) => value[qualifier] ?? []));
  return said.size === 0 ? undefined : [...said].join('; ');
}

const setOf = ({ since = '', until = '', role = '' }: RelationValue): string =>
  `since=${since};until=${until};role=${role}`;

/**
 * Which dates and which role belong together, each set as `since=…;until=…;role=…`; undefined where there is one
 * set only, which the qualifiers themselves say.
 */
export function setsOf(relation: Values): string[] | undefined {
  const values = together(relation);
  return values.length < 2 ? undefined : values.map(setOf);
}

/**
 * The qualifiers of a relation as single texts, which can be compared: those of its first value, with what agrees with it;
 * and all sets where there are several.
 */
export function qualifiersOf(relation: Values): Pick<RelationValue, Qualifier> & { values?: string[] } {
  const [first] = together(relation);
  const values = setsOf(relation);
  return {
    ...(first?.since !== undefined && { since: first.since }),
    ...(first?.until !== undefined && { until: first.until }),
    ...(first?.role !== undefined && { role: first.role }),
    ...(values && { values }),
  };
}
