import { partyKinds } from '../../graph/circles/circle.ts';
import type { Property, RelationKind, Vocabulary } from '../../graph/vocabulary.ts';
import type { Dataset } from '../data.ts';
import { hint } from '../nearest.ts';
import { RESERVED } from '../written/assertion.ts';
import type { Rule } from './rule.ts';

/** Id prefixes that are taken by documents, claims and stories. */
const RESERVED_KINDS = new Set(['doc', 'claim', 'story']);

type Words = readonly string[] | undefined;

const checkWords = (
  { locations, report }: Dataset,
  list: Words,
  options: { field: string; known: ReadonlySet<string> },
) => {
  list?.forEach((value, index) => {
    if (value === '' || options.known.has(value)) return;
    const params = { value, field: options.field, hint: hint(value, options.known) };
    report.add('unknown-value', locations.at(list, index), params);
  });
};

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join() === [...b].sort().join();

const checkFlags = (data: Dataset, kind: RelationKind): void => {
  const { locations, report } = data;
  for (const [index, value] of (kind.single ?? []).entries()) {
    if (kind.qualifiers?.includes(value)) continue;
    report.add('vocabulary-single', locations.at(kind.single ?? kind, index), { value, relation: kind.id });
  }
  if (kind.roles && !kind.qualifiers?.includes('role')) {
    report.add('vocabulary-roles', locations.at(kind, 'roles'), { value: kind.id });
  }
  if (kind.symmetric && !sameWords(kind.from, kind.to)) {
    report.add('vocabulary-symmetric', locations.at(kind, 'symmetric'), { value: kind.id });
  }
  if (kind.reflexive && !kind.from.some((id) => kind.to.includes(id))) {
    report.add('vocabulary-reflexive', locations.at(kind, 'reflexive'), { value: kind.id });
  }
  kind.to.forEach((value, index) => {
    if (!kind.membership || !data.index.kind.get(value)?.memberless) return;
    report.add('member-of-label', locations.at(kind.to, index), { value, relation: kind.id });
  });
};

const checkReserved = ({ locations, report }: Dataset, { kinds, relations }: Vocabulary): void => {
  for (const kind of kinds.filter(({ id }) => RESERVED_KINDS.has(id))) {
    report.add('vocabulary-reserved', locations.at(kind, 'id'), { value: kind.id, what: 'kind of entity' });
  }
  for (const kind of relations.filter(({ id }) => RESERVED.has(id))) {
    report.add('vocabulary-reserved', locations.at(kind, 'id'), { value: kind.id, what: 'kind of relation' });
  }
};

const checkProperty = ({ index, locations, report }: Dataset, property: Property): void => {
  const { id, type, ends, existence, dates, trait } = property;
  if (ends && !index.property.has(ends)) {
    const params = { value: ends, field: 'ends', hint: hint(ends, index.property.keys()) };
    report.add('unknown-value', locations.at(property, 'ends'), params);
  }
  if (type !== 'date' && (existence || dates)) {
    report.add('vocabulary-flag', locations.at(property, 'type'), { value: id });
  }
  const parties = new Set(partyKinds({ relations: [...index.relation.values()] }));
  if (trait && !property.of.some((kind) => parties.has(kind))) {
    report.add('vocabulary-trait', locations.at(property, 'trait'), { value: id });
  }
};

/** Rules 3 and 12: the vocabulary is consistent. */
export const vocabulary: Rule = {
  name: 'vocabulary',
  needsVocabulary: true,
  check: (data) => {
    if (!data.vocabulary) return;
    const known = new Set(data.index.kind.keys());
    const roles = new Set(data.index.role.keys());
    checkReserved(data, data.vocabulary);
    for (const kind of data.vocabulary.relations) {
      checkWords(data, kind.from, { field: 'from', known });
      checkWords(data, kind.to, { field: 'to', known });
      checkWords(data, kind.roles, { field: 'roles', known: roles });
      checkFlags(data, kind);
    }
    for (const property of data.vocabulary.properties) {
      checkWords(data, property.of, { field: 'of', known });
      checkProperty(data, property);
    }
  },
};
