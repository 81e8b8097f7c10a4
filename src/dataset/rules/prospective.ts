import type { AssertionEntry, Data } from '../data.ts';
import type { RuleCheck } from './rule.ts';

const checkAssertion = (data: Data, { written, kind, reality, claim }: AssertionEntry): void => {
  const isActual = reality === 'actual' && !data.places.failed(claim.written, 'modality');
  if (!kind || written.polarity === 'denies') return;
  for (const end of ['from', 'to'] as const) {
    const value = written[end];
    if (!data.entityById.get(value)?.prospective) continue;
    const place = data.places.at(written, end);
    if (kind.signature) data.report.add('prospective-signature', place, { value, relation: kind.id });
    else if (isActual) data.report.add('prospective-actual', place, { value, relation: kind.id });
  }
};

/** Rule 10: what is only foretold signs nothing, has no date of existence and no actual relation. */
export const prospective: RuleCheck = {
  name: 'prospective',
  needsVocabulary: true,
  check: (data) => {
    for (const entry of data.assertions) checkAssertion(data, entry);
    for (const statement of data.claims.flatMap(({ written }) => written.states ?? [])) {
      const { entity, property } = statement;
      if (!data.entityById.get(entity)?.prospective || !data.index.property.get(property)?.existence)
        continue;
      data.report.add('prospective-existence', data.places.at(statement, 'property'), {
        value: property,
        entity,
      });
    }
  },
};
