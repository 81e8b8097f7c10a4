import { bibliographicLines, type BibliographicLine } from '../graph/bibliography.ts';
import type { Claim, Document, Entity, Relation } from '../graph/model.ts';
import type { ExportInput } from './exporter.ts';
import { leftByLens } from './lens.ts';

/** The part of a graph that is exported. */
export interface Selection {
  entities: readonly Entity[];
  relations: readonly Relation[];
  /** Of a picture, every claim on which one of its relations, names or values rests. */
  claims: readonly Claim[];
  /** Of a picture, those that are drawn, those that its claims stand in, and those that they cite. */
  documents: readonly Document[];
  /** Ids of the documents that are nodes. */
  drawnDocuments: ReadonlySet<string>;
  bibliography: readonly BibliographicLine[];
}

/** Claims that are behind the names and values of an entity. */
const claimsOf = ({ names, values = [], complete }: Entity): string[] => [
  ...names.flatMap(({ claims = [] }) => claims),
  ...values.flatMap(({ claims }) => claims),
  ...(complete?.claims ?? []),
];

const everything = (input: Omit<ExportInput, 'drawing'>): Selection => {
  const { entities, documents } = input.graph;
  return {
    ...{ entities, documents, ...leftByLens(input) },
    drawnDocuments: new Set(documents.map(({ id }) => id)),
    bibliography: documents.flatMap(bibliographicLines),
  };
};

/** What an export holds: what is in the picture, or everything where there is none. */
export function selectionOf({ drawing, ...input }: ExportInput): Selection {
  if (!drawing) return everything(input);
  const { graph } = input;
  const nodes = new Set(drawing.entities.map(({ id }) => id));
  const lines = new Set(drawing.relations.map(({ id }) => id));
  const entities = graph.entities.filter(({ id }) => nodes.has(id));
  const left = leftByLens(input);
  const relations = left.relations.filter(({ id }) => lines.has(id));
  const behind = new Set([...relations.flatMap((each) => each.claims), ...entities.flatMap(claimsOf)]);
  const claims = left.claims.filter(({ id }) => behind.has(id));
  const sources = new Set(
    claims.flatMap(({ document, cites }) => [document, ...cites.map((cited) => cited.document)]),
  );
  const documents = graph.documents.filter(({ id }) => nodes.has(id) || sources.has(id));
  const drawn = documents.filter(({ id }) => nodes.has(id));
  return {
    ...{ entities, relations, claims, documents },
    drawnDocuments: new Set(drawn.map(({ id }) => id)),
    bibliography: drawn.flatMap(bibliographicLines).filter(({ id }) => lines.has(id)),
  };
}
