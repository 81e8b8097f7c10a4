import type { Dataset } from '../data.ts';
import type { Rule } from './rule.ts';

/** Rule 12: a word of a text for nobody in particular has no members, and no list of them. */
export const members: Rule = {
  name: 'members',
  needsVocabulary: true,
  check: ({ assertions, entities, entityById, index, locations, report }: Dataset) => {
    const isMemberless = (id: string) => index.kind.get(entityById.get(id)?.kind ?? '')?.memberless === true;
    for (const { written, kind } of assertions) {
      if (!kind?.membership || !isMemberless(written.to)) continue;
      report.add('member-of-label', locations.at(written, 'to'), { value: written.to, relation: kind.id });
    }
    for (const entity of entities) {
      if (entity.complete && isMemberless(entity.id)) {
        report.add('list-of-label', locations.at(entity, 'complete'), { value: entity.id });
      }
    }
  },
};
