import type { AssertionEntry, Dataset } from '../data.ts';
import type { Rule } from './rule.ts';

const checkAssertion = (data: Dataset, { written, kind, reality, claim }: AssertionEntry): void => {
  const isActual = reality === 'actual' && !data.locations.failed(claim.written, 'modality');
  if (!kind || written.polarity === 'denies') return;
  for (const end of ['from', 'to'] as const) {
    const value = written[end];
    if (!data.entityById.get(value)?.prospective) continue;
    const location = data.locations.at(written, end);
    if (kind.signature) data.report.add('prospective-signature', location, { value, relation: kind.id });
    else if (isActual) data.report.add('prospective-actual', location, { value, relation: kind.id });
  }
};

/** Rule 10: what is only foretold signs nothing, has no date of existence and no actual relation. */
export const prospective: Rule = {
  name: 'prospective',
  needsVocabulary: true,
  check: (data) => {
    for (const entry of data.assertions) checkAssertion(data, entry);
    for (const { written: statement } of data.statements) {
      const { entity, property } = statement;
      if (!data.entityById.get(entity)?.prospective || !data.index.property.get(property)?.existence)
        continue;
      data.report.add('prospective-existence', data.locations.at(statement, 'property'), {
        value: property,
        entity,
      });
    }
  },
};
