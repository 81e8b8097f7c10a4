import type { AssertionEntry, Dataset } from '../data.ts';
import { hint } from '../nearest.ts';
import type { RelationKind } from '../../graph/vocabulary.ts';
import type { Rule } from './rule.ts';

/** The kind of an entity, if entity and kind are known: whatever is not has its own fault. */
const knownKind = ({ entityById, index }: Dataset, id: string) =>
  index.kind.get(entityById.get(id)?.kind ?? '');

const checkEnd = (data: Dataset, { written, kind }: AssertionEntry, end: 'from' | 'to'): void => {
  const id = written[end];
  const found = knownKind(data, id);
  if (!kind || !found || kind[end].includes(found.id)) return;
  // A kind that is misspelt in the vocabulary has its fault there.
  if (!kind[end].every((known) => data.index.kind.has(known))) return;
  // A body without members as the end of a membership has a rule of its own.
  if (end === 'to' && kind.membership && found.memberless) return;
  const params = { value: id, end, relation: kind.id, allowed: kind[end].join(', ') };
  data.report.add('wrong-end', data.locations.at(written, end), params);
};

const checkQualifiers = (data: Dataset, { written }: AssertionEntry, kind: RelationKind): void => {
  const { locations, report } = data;
  for (const qualifier of ['since', 'until', 'role'] as const) {
    if (written[qualifier] === undefined || kind.qualifiers?.includes(qualifier)) continue;
    report.add('no-qualifier', locations.at(written, qualifier), { value: qualifier, relation: kind.id });
  }
  const { role } = written;
  const roles = kind.roles ?? [...data.index.role.keys()];
  if (role !== undefined && kind.qualifiers?.includes('role') && !roles.includes(role)) {
    const params = { value: role, field: 'role', hint: hint(role, roles) };
    report.add('unknown-value', locations.at(written, 'role'), params);
  }
};

/** Rule 3: both ends, which are two unless its kind is reflexive, the qualifiers and the role of a relation are what its kind allows. */
export const ends: Rule = {
  name: 'ends',
  needsVocabulary: true,
  check: (data) => {
    for (const entry of data.assertions) {
      const { written, kind } = entry;
      checkEnd(data, entry, 'from');
      checkEnd(data, entry, 'to');
      if (kind) checkQualifiers(data, entry, kind);
      // Of a kind that nobody knows it is not known either whether it may be reflexive.
      if (kind && !kind.reflexive && written.from !== '' && written.from === written.to) {
        data.report.add('same-ends', data.locations.at(written, 'to'), {
          value: written.to,
          relation: kind.id,
        });
      }
    }
  },
};
