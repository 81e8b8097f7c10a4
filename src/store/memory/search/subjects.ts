import type { Claim, Document, Entity, Name, NameRole } from '../../../graph/model.ts';
import type { Hit, HitType } from '../../port.ts';
import type { Indexes } from '../indexes.ts';
import { degreeOf } from '../lookup.ts';
import { formsOf, type Form } from './form.ts';
import { readingOf, type Reading } from './reading.ts';

/** A text by which something can be found. */
export interface Wording {
  matched: Hit['matched'];
  forms: Form[];
  /** A name given up: after the current ones. */
  byname: boolean;
  /** Not its own name but somebody's with whom it goes: it never makes a strong match. */
  aside: boolean;
  reading?: Reading;
}

/** Something that a search can find. */
export interface Subject {
  type: HitType;
  id: string;
  kind: string;
  wordings: Wording[];
  degree: number;
}

const wording = (value: string, lang: string, role: string): Wording => ({
  matched: { value, lang, role },
  forms: formsOf(value),
  byname: false,
  aside: false,
});

/** Names that are not what a body is called now in its own words. */
const OTHERS_WORDS: readonly NameRole[] = ['former', 'variant', 'as-printed'];

function nameWording(name: Name): Wording {
  const reading = name.lang === 'ja' ? undefined : readingOf(name.value);
  return {
    ...wording(name.value, name.lang, name.role),
    byname: OTHERS_WORDS.includes(name.role) || name.until !== undefined,
    ...(reading && { reading }),
  };
}

const subjectOfEntity = (indexes: Indexes, entity: Entity): Subject => ({
  type: 'entity',
  id: entity.id,
  kind: entity.kind,
  wordings: entity.names.map(nameWording),
  degree: degreeOf(indexes, entity.id),
});

/** Every way in which lists of references print a document, by the document. */
function printedForms(documents: readonly Document[]): Map<string, Wording[]> {
  const printed = new Map<string, Wording[]>();
  for (const { lang, references } of documents) {
    for (const { document, asPrinted } of references) {
      if (asPrinted === undefined) continue;
      printed.set(document, [...(printed.get(document) ?? []), wording(asPrinted, lang, 'as-printed')]);
    }
  }
  return printed;
}

function subjectOfDocument(indexes: Indexes, document: Document, printed: Wording[]): Subject {
  const titles = Object.entries(document.title).flatMap(([lang, title]) =>
    title === undefined ? [] : [wording(title, lang, 'title')],
  );
  const authors = document.authors.flatMap(({ entity, role }) =>
    (indexes.entities.get(entity)?.names ?? []).map((name) => wording(name.value, name.lang, role)),
  );
  const aside = [...authors, ...printed].map((other) => ({ ...other, aside: true }));
  return {
    type: 'document',
    id: document.id,
    kind: document.class,
    wordings: [...titles, ...aside],
    degree: 0,
  };
}

const subjectOfClaim = (indexes: Indexes, claim: Claim): Subject => ({
  type: 'claim',
  id: claim.id,
  kind: claim.modality,
  wordings: [
    wording(claim.text.zh, 'zh', 'text'),
    wording(claim.text.en, 'en', 'text'),
    wording(claim.anchor.exact, indexes.documents.get(claim.document)?.lang ?? 'und', 'anchor'),
  ],
  degree: 0,
});

/** All that can be found in a graph. */
export function subjectsOf(indexes: Indexes): Subject[] {
  const { entities, documents, claims } = indexes.graph;
  const printed = printedForms(documents);
  return [
    ...entities.map((entity) => subjectOfEntity(indexes, entity)),
    ...documents.map((document) => subjectOfDocument(indexes, document, printed.get(document.id) ?? [])),
    ...claims.map((claim) => subjectOfClaim(indexes, claim)),
  ];
}
