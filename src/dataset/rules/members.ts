import type { Data } from '../data.ts';
import type { RuleCheck } from './rule.ts';

/** Rule 12: a word of a text for nobody in particular has no members, and no list of them. */
export const members: RuleCheck = {
  name: 'members',
  needsVocabulary: true,
  check: ({ assertions, entities, entityById, index, places, report }: Data) => {
    const isMemberless = (id: string) => index.kind.get(entityById.get(id)?.kind ?? '')?.memberless === true;
    for (const { written, kind } of assertions) {
      if (!kind?.membership || !isMemberless(written.to)) continue;
      report.add('member-of-label', places.at(written, 'to'), { value: written.to, relation: kind.id });
    }
    for (const entity of entities) {
      if (entity.complete && isMemberless(entity.id)) {
        report.add('list-of-label', places.at(entity, 'complete'), { value: entity.id });
      }
    }
  },
};
