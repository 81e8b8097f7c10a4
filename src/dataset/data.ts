import { claimId, relationId } from '../graph/ids.ts';
import { indexVocabulary } from '../graph/vocabulary.ts';
import type { RelationKind, Vocabulary, VocabularyIndex } from '../graph/vocabulary.ts';
import type { Reality } from '../graph/model.ts';
import type { Report } from './fault.ts';
import type { Room } from './files/folder.ts';
import type { Places } from './files/place.ts';
import type { WrittenAssertion } from './written/assertion.ts';
import type { WrittenClaim } from './written/claim.ts';
import type { WrittenDocument } from './written/document.ts';
import type { WrittenEntity, WrittenStory } from './written/entity.ts';

/** A claim with the id, document and place that follow from where it stands. */
export interface ClaimEntry {
  id: string;
  written: WrittenClaim;
  document: WrittenDocument;
  section?: string;
  paragraph?: number;
  sentence?: number;
}

/** An assertion with its claim, its kind (if the vocabulary has it) and what follows from both. */
export interface AssertionEntry {
  id: string;
  written: WrittenAssertion;
  claim: ClaimEntry;
  kind: RelationKind | undefined;
  reality: Reality;
}

/** What the files of a folder hold, before anything is checked across them. */
export interface Written {
  /** Undefined if vocabulary.yaml could not be read: what depends on it is then not checked. */
  vocabulary: Vocabulary | undefined;
  entities: WrittenEntity[];
  documents: WrittenDocument[];
  stories: WrittenStory[];
  /** Ids (and slugs of documents) of files that could not be read: they exist, whatever they hold. */
  unread: ReadonlySet<string>;
  /** Rooms with a file of which nothing is known: whatever is named may stand there. */
  closed: ReadonlySet<Room>;
}

/** Everything the rules look at. */
export interface Data extends Written {
  index: VocabularyIndex;
  claims: ClaimEntry[];
  /** The claims of each document, in the order of the file. */
  claimsOf: ReadonlyMap<WrittenDocument, ClaimEntry[]>;
  assertions: AssertionEntry[];
  entityById: ReadonlyMap<string, WrittenEntity>;
  documentById: ReadonlyMap<string, WrittenDocument>;
  claimById: ReadonlyMap<string, ClaimEntry>;
  places: Places;
  report: Report;
}

const EMPTY: Vocabulary = { kinds: [], relations: [], properties: [], forms: [], roles: [] };

const outlined = (document: WrittenDocument): ClaimEntry[] =>
  (document.sections ?? []).flatMap((section) =>
    (section.paragraphs ?? []).flatMap((paragraph, p) =>
      paragraph.claims.map((written, s) => ({
        id: claimId(document.id, written.n),
        written,
        document,
        section: section.path,
        paragraph: p + 1,
        sentence: written.sentence ?? s + 1,
      })),
    ),
  );

const claimsIn = (document: WrittenDocument): ClaimEntry[] => [
  ...outlined(document),
  ...(document.claims ?? []).map((written) => ({
    id: claimId(document.id, written.n),
    written,
    document,
    ...(written.sentence !== undefined && { sentence: written.sentence }),
  })),
];

/** What a claim asserts or states without saying how real it is. */
export const defaultReality = (claim: WrittenClaim): Reality =>
  claim.modality === 'forecast' ? 'predicted' : 'actual';

const assertionsOf = (claim: ClaimEntry, index: VocabularyIndex): AssertionEntry[] =>
  (claim.written.asserts ?? []).map((written) => {
    const kind = index.relation.get(written.kind);
    return {
      id: relationId(written, kind?.symmetric === true),
      written,
      claim,
      kind,
      reality: written.reality ?? defaultReality(claim.written),
    };
  });

// The first of two with one id stands: the second is reported.
const byId = <T extends { id: string }>(entries: readonly T[]): Map<string, T> =>
  new Map([...entries].reverse().map((entry) => [entry.id, entry]));

/** Join the files of a folder into what the rules look at. */
export const dataOf = (written: Written, { places, report }: { places: Places; report: Report }): Data => {
  const index = indexVocabulary(written.vocabulary ?? EMPTY);
  const claimsOf = new Map(written.documents.map((document) => [document, claimsIn(document)]));
  const claims = [...claimsOf.values()].flat();
  return {
    ...written,
    index,
    claims,
    claimsOf,
    assertions: claims.flatMap((claim) => assertionsOf(claim, index)),
    entityById: byId(written.entities),
    documentById: byId(written.documents),
    claimById: byId(claims),
    places,
    report,
  };
};
