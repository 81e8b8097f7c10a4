import { claimId, compareClaims, parseClaimId, parseRelationId } from '../../graph/ids.ts';
import type { Assertion, Claim, Document, Graph, Relation } from '../../graph/model.ts';
import { indexDataset } from '../data.ts';
import type { ClaimEntry, Dataset } from '../data.ts';
import type { Report } from '../report.ts';
import type { WrittenAssertion } from '../written/assertion.ts';
import type { WrittenDocument } from '../written/document.ts';
import type { JsonLocations } from './json-locations.ts';

/** A graph that was read from a file, and where its values stand there. */
export interface InterchangeFile {
  graph: Graph;
  locations: JsonLocations;
  report: Report;
}

/** The number of a claim by its id; 0, which no claim has, for an id that is none. */
const numberOf = (id: string): number => parseClaimId(id)?.n ?? 0;

const writtenDocument = (document: Document, { locations }: InterchangeFile): WrittenDocument => {
  const numbers = (ids: readonly string[]): number[] => locations.derive(ids.map(numberOf), ids);
  const { tensions, outline, unlistedReferences: _, ...rest } = document;
  return locations.derive(
    {
      ...rest,
      tensions: tensions.map((tension) =>
        locations.derive(
          { ...tension, side: numbers(tension.side), against: numbers(tension.against) },
          tension,
        ),
      ),
      // A document without an outline must not look like one with an empty one.
      ...(outline.length > 0 && { sections: outline }),
    },
    document,
    { sections: 'outline' },
  );
};

const FIELDS_OF_ID = { kind: 'relation', from: 'relation', to: 'relation', discriminator: 'relation' };

/** Assertions as a folder has them; one whose relation is no id is left out, and reported elsewhere. */
const writtenAssertions = (
  { asserts }: Claim,
  { locations }: InterchangeFile,
  rejections: Map<string, Relation['rejected']>,
): WrittenAssertion[] =>
  asserts.flatMap((assertion: Assertion) => {
    const { relation, ...rest } = assertion;
    const parts = parseRelationId(relation);
    if (!parts) return [];
    const rejected = rejections.get(relation);
    // The reason stands on the relation, so that it is enough if its first assertion has it.
    rejections.delete(relation);
    const written = { ...parts, ...rest, ...(rejected && { rejected: rejected.reason }) };
    return [locations.derive(written, assertion, FIELDS_OF_ID)];
  });

const claimEntry = (
  claim: Claim,
  document: WrittenDocument,
  context: { file: InterchangeFile; rejections: Map<string, Relation['rejected']> },
): ClaimEntry => {
  const { section, paragraph, sentence, document: _, ...rest } = claim;
  const { file, rejections } = context;
  const asserts = writtenAssertions(claim, file, rejections);
  const written = { ...rest, n: numberOf(claim.id), asserts, ...(sentence !== undefined && { sentence }) };
  return {
    id: claimId(document.id, written.n),
    written: file.locations.derive(written, claim, { n: 'id' }),
    document,
    ...(section !== undefined && { section }),
    ...(paragraph !== undefined && { paragraph }),
    ...(sentence !== undefined && { sentence }),
  };
};

/** The contents of an exported file as the rules of a data folder look at them. */
export const datasetOf = (file: InterchangeFile): Dataset => {
  const { graph, locations, report } = file;
  const documents = graph.documents.map((document) => writtenDocument(document, file));
  const claimsOf = new Map<WrittenDocument, ClaimEntry[]>(documents.map((document) => [document, []]));
  const byId = new Map(documents.map((document) => [document.id, document]));
  const rejections = new Map(graph.relations.map(({ id, rejected }) => [id, rejected]));
  for (const claim of [...graph.claims].sort(compareClaims)) {
    const document = byId.get(claim.document);
    if (document) claimsOf.get(document)?.push(claimEntry(claim, document, { file, rejections }));
  }
  const { vocabulary, stories } = graph;
  // Values are derived from what claims state.
  const entities = graph.entities.map((entity) => {
    const { values: _, ...rest } = entity;
    return locations.derive(rest, entity);
  });
  const contents = { vocabulary, entities, documents, stories };
  return indexDataset(
    { ...contents, unreadableIds: new Set(), unreadableFolders: new Set() },
    { claimsOf, locations, report },
  );
};
