import { isDate } from '../../graph/dates.ts';
import type { PropertyValue } from '../../graph/model.ts';
import type { Property } from '../../graph/vocabulary.ts';
import type { Dataset } from '../data.ts';
import { hint } from '../nearest.ts';
import type { WrittenStatement } from '../written/claim.ts';
import type { Rule } from './rule.ts';

/** A year may be written as a bare number. */
export const dateOf = (value: PropertyValue): string | undefined =>
  typeof value === 'object' ? undefined : String(value);

const EXPECTED = { number: 'a number', text: 'a text in zh and en' };

const checkValue = (
  { locations, report }: Dataset,
  statement: WrittenStatement,
  property: Property,
): void => {
  const { value } = statement;
  const location = locations.at(statement, 'value');
  if (value === '' || locations.failed(property, 'type')) return;
  if (property.type === 'date') {
    const written = dateOf(value) ?? 'zh, en';
    if (!isDate(written)) report.add('bad-date', location, { value: written });
    return;
  }
  const fits = property.type === 'number' ? typeof value === 'number' : typeof value === 'object';
  const params = { value: dateOf(value) ?? '', property: property.id, expected: EXPECTED[property.type] };
  if (!fits) report.add('wrong-value-type', location, params);
};

const checkOwner = (data: Dataset, statement: WrittenStatement, property: Property): void => {
  const kind = data.index.kind.get(data.entityById.get(statement.entity)?.kind ?? '');
  if (!kind || property.of.includes(kind.id) || !property.of.every((id) => data.index.kind.has(id))) return;
  const params = { value: property.id, kind: kind.id, allowed: property.of.join(', ') };
  data.report.add('wrong-property', data.locations.at(statement, 'property'), params);
};

/** Rules 3 and 8: stated values are of a known property of that kind, and of its type. */
export const values: Rule = {
  name: 'values',
  needsVocabulary: true,
  check: (data) => {
    for (const { written: statement } of data.statements) {
      const property = data.index.property.get(statement.property);
      if (property) {
        checkOwner(data, statement, property);
        checkValue(data, statement, property);
      } else if (statement.property !== '') {
        const params = {
          value: statement.property,
          hint: hint(statement.property, data.index.property.keys()),
        };
        data.report.add('unknown-property', data.locations.at(statement, 'property'), params);
      }
    }
  },
};
