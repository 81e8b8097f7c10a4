import { byId } from '../../graph/collections.ts';
import type { Claim, Document, Entity, Graph, Name, NameRole } from '../../graph/model.ts';
import type { EntityKind, Vocabulary } from '../../graph/vocabulary.ts';
import type { Hit, HitType } from '../port.ts';
import { addressOfId } from './address.ts';
import { formsOf, type Form } from './form.ts';
import { shortNamesOf } from './near/short-names.ts';
import { pinyinOf, type PinyinReading } from './pinyin.ts';

/** A text by which something can be found: one of its names, a title, the text of a claim. */
export interface IndexedText {
  matched: Hit['matched'];
  forms: Form[];
  /** A former or variant name: ranked below the current ones. */
  alias: boolean;
  /**
   * The name of something else, its author for instance, or how a list of references prints it: never a
   * strong match.
   */
  aside: boolean;
  reading?: PinyinReading | undefined;
  /** The short forms of a name, as tokens of the index. */
  short?: string[] | undefined;
}

/** What the search index holds of one thing that can be found. */
export interface IndexEntry {
  type: HitType;
  id: string;
  kind: string;
  /** What an entity of its kind is called, in every language of the vocabulary. */
  called?: Form[];
  texts: IndexedText[];
  /** Where it stands on the web, and its identifiers do. */
  addresses?: string[];
  degree: number;
}

const indexedText = (value: string, lang: string, role: string): IndexedText => ({
  matched: { value, lang, role },
  forms: formsOf(value),
  alias: false,
  aside: false,
});

/** One for each name of a kind: “agreement or statement” and 协议、声明 are two. */
const formsOfKind = ({ label }: EntityKind): Form[] =>
  Object.values(label).flatMap((words) => words.split(/ or |、/).flatMap(formsOf));

/** What the entities of each kind are called, by the kind. */
export const calledIn = ({ kinds }: Pick<Vocabulary, 'kinds'>): Map<string, Form[]> =>
  new Map(kinds.map((kind) => [kind.id, formsOfKind(kind)]));

/** Roles of names that are not the current name of a body in its own words. */
const ALIAS_ROLES: readonly NameRole[] = ['former', 'variant', 'as-printed'];

function nameText(name: Name): IndexedText {
  const reading = name.lang === 'ja' ? undefined : pinyinOf(name.value);
  const short = shortNamesOf(name);
  return {
    ...indexedText(name.value, name.lang, name.role),
    alias: ALIAS_ROLES.includes(name.role) || name.until !== undefined,
    ...(reading && { reading }),
    ...(short.length > 0 && { short }),
  };
}

/** Every way in which lists of references print a document, by the document. */
function printedForms(documents: readonly Document[]): Map<string, IndexedText[]> {
  const printed = new Map<string, IndexedText[]>();
  for (const { lang, references } of documents) {
    for (const { document, asPrinted } of references) {
      if (asPrinted === undefined) continue;
      printed.set(document, [...(printed.get(document) ?? []), indexedText(asPrinted, lang, 'as-printed')]);
    }
  }
  return printed;
}

const authorsOf = (document: Document, entities: ReadonlyMap<string, Entity>): IndexedText[] =>
  document.authors.flatMap(({ entity, role }) =>
    (entities.get(entity)?.names ?? []).map((name) => indexedText(name.value, name.lang, role)),
  );

const titlesOf = ({ title }: Document): IndexedText[] =>
  Object.entries(title).flatMap(([lang, words]) =>
    words === undefined ? [] : [indexedText(words, lang, 'title')],
  );

const addressesOfIds = (ids: Entity['ids'] = []): string[] =>
  ids.flatMap(({ scheme, value }) => addressOfId(scheme, value) ?? []);

const addressesOfDocument = ({ url, csl }: Document): string[] => [
  ...(url === undefined ? [] : [url]),
  ...(csl['DOI'] === undefined ? [] : addressesOfIds([{ scheme: 'doi', value: String(csl['DOI']) }])),
];

/** Most things have none. */
const withAddresses = (addresses: string[]): Pick<IndexEntry, 'addresses'> =>
  addresses.length > 0 ? { addresses } : {};

const claimTexts = (claim: Claim, lang: string): IndexedText[] => [
  indexedText(claim.text.zh, 'zh', 'text'),
  indexedText(claim.text.en, 'en', 'text'),
  indexedText(claim.anchor.exact, lang, 'anchor'),
];

/** Makes what the search index holds of one thing of a graph. */
export interface EntryMaker {
  ofEntity: (entity: Entity) => IndexEntry;
  ofDocument: (document: Document) => IndexEntry;
  ofClaim: (claim: Claim) => IndexEntry;
}

/**
 * The entries of a graph, each made when it is asked for: all of them are larger than the graph itself.
 * @param degreeOf neighbours of an entity in the whole graph, by its id.
 */
export function entriesIn(graph: Graph, degreeOf: (id: string) => number): EntryMaker {
  const entities = byId(graph.entities);
  const documents = byId(graph.documents);
  const printed = printedForms(graph.documents);
  const called = calledIn(graph.vocabulary);
  return {
    ofEntity({ id, kind, names, ids }) {
      const texts = names.map(nameText);
      const known = { type: 'entity', id, kind, called: called.get(kind) ?? [], texts } as const;
      return { ...known, degree: degreeOf(id), ...withAddresses(addressesOfIds(ids)) };
    },
    ofDocument(document) {
      const others = [...authorsOf(document, entities), ...(printed.get(document.id) ?? [])];
      const texts = [...titlesOf(document), ...others.map((other) => ({ ...other, aside: true }))];
      const known = { type: 'document', id: document.id, kind: document.class, texts, degree: 0 } as const;
      return { ...known, ...withAddresses(addressesOfDocument(document)) };
    },
    ofClaim(claim) {
      const texts = claimTexts(claim, documents.get(claim.document)?.lang ?? 'und');
      return { type: 'claim', id: claim.id, kind: claim.modality, texts, degree: 0 };
    },
  };
}

/**
 * All that can be found in a graph: its entities, its documents, its claims.
 * @param degreeOf as `entriesIn` has it
 */
export function indexEntriesOf(graph: Graph, degreeOf: (id: string) => number): IndexEntry[] {
  const { ofEntity, ofDocument, ofClaim } = entriesIn(graph, degreeOf);
  return [...graph.entities.map(ofEntity), ...graph.documents.map(ofDocument), ...graph.claims.map(ofClaim)];
}
