import type { DayChange, DayChanges } from '../../graph/circles/day-changes.ts';
import { formatDate } from '../../graph/dates.ts';
import { kindOf } from '../../graph/ids.ts';
import type { Document, Entity } from '../../graph/model.ts';
import { displayName, titleOf, type LanguageTagged } from '../../graph/names.ts';
import type { Known } from '../session/known.ts';
import { DOCUMENT_LOOK } from '../parts/document-look.ts';
import type { Row } from './rows.ts';
import { whenWords } from '../parts/spans.ts';
import { directionWords, qualifiersOf, selfWords, type Localization } from '../parts/words.ts';

/** What stands in a row, in the words of the reader. */
export interface Cells {
  name: LanguageTagged;
  /** Kind and icon of the entity or document that is named; absent where none is. */
  entity?: { id: string; kind: string; kindWords: string; dashed: boolean };
  /** When a thing was, or a line held; empty where nobody says. */
  when: string;
  faded: boolean;
}

/** A document by its title, an entity by its name. */
function named(id: string, known: Known, localization: Localization) {
  const document = known.documents.get(id);
  return document ? titled(document, localization) : called(id, known.entities.get(id), localization);
}

const titled = (document: Document, { t, lang }: Localization) => ({
  name: titleOf(document, lang),
  entity: {
    id: document.id,
    kind: DOCUMENT_LOOK.kind,
    kindWords: t.documentLayer.lines.document,
    dashed: false,
  },
});

function called(id: string, entity: Entity | undefined, { lang, vocabulary }: Localization) {
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

/** Whether what a row stands for came or went between two days. */
export function dayChangeOf(row: Row, changes: DayChanges | undefined): DayChange | undefined {
  if (row.is === 'entity') return changes?.entities.get(row.branch.id);
  return row.is === 'leaf' ? changes?.relations.get(row.leaf.id) : undefined;
}

/** The words of a row of the table. */
export function cellsOf(row: Row, known: Known, localization: Localization): Cells {
  const { t, lang, vocabulary } = localization;
  switch (row.is) {
    case 'entity': {
      const { id, entity, document, faded } = row.branch;
      const when = entity
        ? whenWords(entity, vocabulary, { lang, words: t.entity })
        : document?.date && formatDate(document.date, lang, { short: true });
      return { ...named(id, known, localization), when: when ?? '', faded };
    }
    case 'group': {
      const { kind, way, predicted, bibliographic, leaves, faded } = row.group;
      if (bibliographic) {
        const lines = way === 'out' ? t.documentLayer.lines : t.documentLayer.backwards;
        return { name: { value: lines[bibliographic], lang }, when: '', faded };
      }
      const reading = { forwards: way === 'out', predicted, several: way === 'in' && leaves.length > 1 };
      const words = directionWords(vocabulary.relation.get(kind), lang, reading) || kind;
      return { name: { value: words, lang }, when: '', faded };
    }
    default: {
      const { relation, other, faded } = row.leaf;
      const when = relation ? qualifiersOf(relation, localization) : '';
      const far = named(other, known, localization);
      const itself = other === row.branch.id && { value: selfWords(other, localization), lang };
      return { ...far, ...(itself && { name: itself }), when, faded };
    }
  }
}
