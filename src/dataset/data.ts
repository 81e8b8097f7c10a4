import { claimId, relationId } from '../graph/ids.ts';
import { indexVocabulary } from '../graph/vocabulary.ts';
import type { RelationKind, Vocabulary, VocabularyIndex } from '../graph/vocabulary.ts';
import type { Reality } from '../graph/model.ts';
import type { Report } from './report.ts';
import type { Subfolder } from './files/folder.ts';
import type { Locations } from './files/source-location.ts';
import type { WrittenAssertion } from './written/assertion.ts';
import type { WrittenCite, WrittenClaim, WrittenStatement } from './written/claim.ts';
import type { WrittenDocument } from './written/document.ts';
import type { WrittenEntity, WrittenStory } from './written/entity.ts';

/** A claim with its id, its document and its place in it, all worked out from where it is written. */
export interface ClaimEntry {
  id: string;
  written: WrittenClaim;
  document: WrittenDocument;
  section?: string;
  paragraph?: number;
  sentence?: number;
}

/** An assertion with its claim, its kind if the vocabulary has it, and the id of its relation. */
export interface AssertionEntry {
  id: string;
  written: WrittenAssertion;
  claim: ClaimEntry;
  kind: RelationKind | undefined;
  reality: Reality;
}

/** A stated value with the claim that states it. */
interface StatementEntry {
  written: WrittenStatement;
  claim: ClaimEntry;
}

/** The decoded files of a folder, before anything is checked across files. */
export interface FolderContents {
  /** Undefined if vocabulary.yaml could not be read: what depends on it is then not checked. */
  vocabulary: Vocabulary | undefined;
  entities: WrittenEntity[];
  documents: WrittenDocument[];
  stories: WrittenStory[];
  /** Ids that files with YAML errors seem to define. */
  unreadableIds: ReadonlySet<string>;
  /** Subfolders with a file that could not be decoded at all: it may define any id of theirs. */
  unreadableFolders: ReadonlySet<Subfolder>;
}

/** A data folder with its contents indexed: the input of every rule. */
export interface Dataset extends FolderContents {
  index: VocabularyIndex;
  claims: ClaimEntry[];
  /** The claims of each document, in the order of the file. */
  claimsOf: ReadonlyMap<WrittenDocument, ClaimEntry[]>;
  assertions: AssertionEntry[];
  statements: StatementEntry[];
  entityById: ReadonlyMap<string, WrittenEntity>;
  documentById: ReadonlyMap<string, WrittenDocument>;
  claimById: ReadonlyMap<string, ClaimEntry>;
  locations: Locations;
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

/** The citations of the claim's own sentence. */
export const narrowCitesOf = ({ cites }: WrittenClaim): WrittenCite[] =>
  (cites ?? []).filter(({ scope }) => scope !== 'wide');

/** The reality of what a claim asserts or states without giving one: predicted in a forecast, else actual. */
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

// The first of two with the same id is kept: the second is reported.
const byId = <T extends { id: string }>(entries: readonly T[]): Map<string, T> =>
  new Map([...entries].reverse().map((entry) => [entry.id, entry]));

/** The claims of each document, in the order of the file. */
export const claimsByDocument = ({ documents }: FolderContents): Map<WrittenDocument, ClaimEntry[]> =>
  new Map(documents.map((document) => [document, claimsIn(document)]));

interface Context {
  claimsOf: ReadonlyMap<WrittenDocument, ClaimEntry[]>;
  locations: Locations;
  report: Report;
}

/** Index the contents of a folder, or of an exported file, for the rules. */
export const indexDataset = (contents: FolderContents, context: Context): Dataset => {
  const index = indexVocabulary(contents.vocabulary ?? EMPTY);
  const claims = [...context.claimsOf.values()].flat();
  return {
    ...contents,
    ...context,
    index,
    claims,
    assertions: claims.flatMap((claim) => assertionsOf(claim, index)),
    statements: claims.flatMap((claim) =>
      (claim.written.states ?? []).map((written) => ({ written, claim })),
    ),
    entityById: byId(contents.entities),
    documentById: byId(contents.documents),
    claimById: byId(claims),
  };
};
