import { narrowOf } from '../../graph/citations.ts';
import { compare } from '../../graph/ids.ts';
import type { Claim, Document, Relation, RelationValue } from '../../graph/model.ts';
import { relationSentence } from '../../graph/reading.ts';
import type { Lang } from '../../graph/names.ts';
import type { VocabularyIndex } from '../../graph/vocabulary.ts';
import type { GraphReader } from '../../store/port.ts';

/** How something is said, and from which store it is read. */
export interface Reading {
  store: GraphReader;
  lang: Lang;
  vocabulary: VocabularyIndex;
}

/** One fact of an answer: what is said, how well it is backed, by which claims and documents. */
export interface Fact {
  /** The relation, where it is one. */
  relation?: string;
  text: string;
  status: string;
  reality?: string;
  /** Dates and roles, as the claims have them. */
  values?: Omit<RelationValue, 'claims'>[];
  /** The same of a property. */
  value?: string;
  /** Each claim with its status, the document in which it stands, and those that it cites in its sentence. */
  claims: { id: string; status: string; document: string; cites: string[] }[];
  /** Those documents, by id. */
  documents: Document[];
}

const withoutClaims = ({ claims: _, ...rest }: RelationValue): Omit<RelationValue, 'claims'> => rest;

const claimIn = (claim: Claim): Fact['claims'][number] => ({
  id: claim.id,
  status: claim.status,
  document: claim.document,
  cites: [...new Set(narrowOf(claim).map(({ document }) => document))].sort(compare),
});

/** The documents in which claims stand and those that they cite, of some. */
const documentsOf = (claims: Fact['claims'], documents: readonly Document[]): Document[] => {
  const ids = new Set(claims.flatMap(({ document, cites }) => [document, ...cites]));
  return documents.filter(({ id }) => ids.has(id));
};

/** A relation as a fact, with its claims and their documents. */
export async function relationFact({ id }: Pick<Relation, 'id'>, reading: Reading): Promise<Fact> {
  const { store, lang, vocabulary } = reading;
  const { relation, from, to, claims, documents } = await store.relation(id);
  const said = claims.map(claimIn);
  return {
    relation: id,
    text: relationSentence(relation, new Map([from, to].map((end) => [end.id, end])), { lang, vocabulary }),
    status: relation.status,
    ...(relation.reality === 'predicted' && { reality: relation.reality }),
    values: relation.values.map(withoutClaims).filter((value) => Object.keys(value).length > 0),
    claims: said,
    documents: documentsOf(said, documents),
  };
}

/** Claims by their ids, and their documents. */
export async function claimsWithDocuments(
  ids: readonly string[],
  { store }: Pick<Reading, 'store'>,
): Promise<Pick<Fact, 'claims' | 'documents'>> {
  const details = await Promise.all(ids.map((id) => store.claim(id)));
  const claims = details.map(({ claim }) => claimIn(claim));
  const documents = details.flatMap((detail) => [detail.document, ...detail.documents]);
  const once = [...new Map(documents.map((document) => [document.id, document])).values()];
  return { claims, documents: documentsOf(claims, once).sort((a, b) => compare(a.id, b.id)) };
}
