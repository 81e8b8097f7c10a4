import { kindOf } from '../../graph/ids.ts';
import type { Entity } from '../../graph/model.ts';
import { displayName, type LanguageTagged } from '../../graph/names.ts';
import type { Known } from '../session/known.ts';
import type { Row } from './rows.ts';
import { whenWords } from '../parts/spans.ts';
import { directionWords, qualifiersOf, selfWords, type Localization } from '../parts/words.ts';

/** What stands in a row, in the words of the reader. */
export interface Cells {
  name: LanguageTagged;
  /** Kind and icon of the entity that is named; absent where none is. */
  entity?: { id: string; kind: string; kindWords: string; dashed: boolean };
  /** When a thing was, or a line held; empty where nobody says. */
  when: string;
  faded: boolean;
}

function named(id: string, entity: Entity | undefined, { lang, vocabulary }: Localization) {
  const kind = entity?.kind ?? kindOf(id);
  return {
    name: entity ? displayName(entity, lang) : { value: id, lang: 'und' },
    entity: {
      id,
      kind,
      kindWords: vocabulary.kind.get(kind)?.label[lang] ?? kind,
      dashed: entity?.prospective === true,
    },
  };
}

/** The words of a row of the table. */
export function cellsOf(row: Row, { entities }: Pick<Known, 'entities'>, localization: Localization): Cells {
  const { t, lang, vocabulary } = localization;
  switch (row.is) {
    case 'entity': {
      const { entity, faded } = row.branch;
      const when = whenWords(entity, vocabulary, { lang, words: t.entity }) ?? '';
      return { ...named(entity.id, entity, localization), when, faded };
    }
    case 'group': {
      const { kind, way, predicted, leaves, faded } = row.group;
      const reading = { forwards: way === 'out', predicted, several: way === 'in' && leaves.length > 1 };
      const words = directionWords(vocabulary.relation.get(kind), lang, reading) || kind;
      return { name: { value: words, lang }, when: '', faded };
    }
    case 'leaf': {
      const { relation, other, faded } = row.leaf;
      const when = qualifiersOf(relation, localization).join(' / ');
      const far = named(other, entities.get(other), localization);
      const itself = other === row.branch.entity.id && { value: selfWords(other, localization), lang };
      return { ...far, ...(itself && { name: itself }), when, faded };
    }
    default:
      return { name: { value: t.tableRegion.more(row.rest), lang }, when: '', faded: false };
  }
}
