import type { Dataset } from '../data.ts';
import { hint } from '../nearest.ts';
import type { WrittenEntity } from '../written/entity.ts';
import type { Rule } from './rule.ts';

const checkForm = ({ index, locations, report }: Dataset, entity: WrittenEntity): void => {
  const kind = index.kind.get(entity.kind);
  const location = locations.at(entity, 'form');
  if (entity.form === undefined || !kind) return;
  if (!kind.forms) report.add('no-form', location, { value: entity.form, kind: kind.id });
  else if (!index.form.has(entity.form)) {
    const params = { value: entity.form, field: 'form', hint: hint(entity.form, index.form.keys()) };
    report.add('unknown-value', location, params);
  }
};

/** Rule 3: kinds and forms of entities are those of the vocabulary. */
export const kinds: Rule = {
  name: 'kinds',
  needsVocabulary: true,
  check: (data) => {
    for (const entity of data.entities) {
      const { kind } = entity;
      if (kind !== '' && !data.index.kind.has(kind)) {
        const params = { value: kind, hint: hint(kind, data.index.kind.keys()) };
        data.report.add('unknown-kind', data.locations.at(entity, 'kind'), params);
      }
      checkForm(data, entity);
    }
  },
};
