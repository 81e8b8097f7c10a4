import { byId } from '../../graph/collections.ts';
import type { Claim, Document, Entity, Graph, Name, NameRole } from '../../graph/model.ts';
import type { Hit, HitType } from '../port.ts';
import { formsOf, type Form } from './form.ts';
import { shortNamesOf } from './near/short-names.ts';
import { pinyinOf, type PinyinReading } from './pinyin.ts';

/** A text by which something can be found. */
export interface Wording {
  matched: Hit['matched'];
  forms: Form[];
  /** A name given up: after the current ones. */
  byname: boolean;
  /** Not its own name but somebody's with whom it goes: it never makes a strong match. */
  aside: boolean;
  reading?: PinyinReading;
  /** The short ways to say a name, as tokens. */
  short?: string[];
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
  const reading = name.lang === 'ja' ? undefined : pinyinOf(name.value);
  const short = shortNamesOf(name);
  return {
    ...wording(name.value, name.lang, name.role),
    byname: OTHERS_WORDS.includes(name.role) || name.until !== undefined,
    ...(reading && { reading }),
    ...(short.length > 0 && { short }),
  };
}

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

const authorsOf = (document: Document, entities: ReadonlyMap<string, Entity>): Wording[] =>
  document.authors.flatMap(({ entity, role }) =>
    (entities.get(entity)?.names ?? []).map((name) => wording(name.value, name.lang, role)),
  );

const titlesOf = ({ title }: Document): Wording[] =>
  Object.entries(title).flatMap(([lang, words]) =>
    words === undefined ? [] : [wording(words, lang, 'title')],
  );

const claimWordings = (claim: Claim, lang: string): Wording[] => [
  wording(claim.text.zh, 'zh', 'text'),
  wording(claim.text.en, 'en', 'text'),
  wording(claim.anchor.exact, lang, 'anchor'),
];

/**
 * All that can be found in a graph: its entities, its documents, its claims.
 * @param degreeOf neighbours of an entity in the whole graph, by its id.
 */
export function subjectsOf(graph: Graph, degreeOf: (id: string) => number): Subject[] {
  const entities = byId(graph.entities);
  const documents = byId(graph.documents);
  const printed = printedForms(graph.documents);
  const subject = (type: HitType, { id }: { id: string }, rest: Omit<Subject, 'type' | 'id'>): Subject => ({
    type,
    id,
    ...rest,
  });
  return [
    ...graph.entities.map((entity) => {
      const wordings = entity.names.map(nameWording);
      return subject('entity', entity, { kind: entity.kind, wordings, degree: degreeOf(entity.id) });
    }),
    ...graph.documents.map((document) => {
      const others = [...authorsOf(document, entities), ...(printed.get(document.id) ?? [])];
      const wordings = [...titlesOf(document), ...others.map((other) => ({ ...other, aside: true }))];
      return subject('document', document, { kind: document.class, wordings, degree: 0 });
    }),
    ...graph.claims.map((claim) => {
      const wordings = claimWordings(claim, documents.get(claim.document)?.lang ?? 'und');
      return subject('claim', claim, { kind: claim.modality, wordings, degree: 0 });
    }),
  ];
}
