import { byId } from '../../graph/collections.ts';
import type { Document, Entity, Relation } from '../../graph/model.ts';
import { isDrawn } from '../../graph/line.ts';
import type { BibliographicLine } from '../../graph/bibliography.ts';
import type { Drawing } from '../../graph/drawing.ts';
import { indexVocabulary, type VocabularyIndex } from '../../graph/vocabulary.ts';
import type { ExportInput } from '../exporter.ts';
import { labelsOf, type Labels } from '../labels.ts';
import { BIBLIOGRAPHIC_WORDS } from './bibliographic-words.ts';
import { selectionOf } from '../selection.ts';

/** Where and how large something is drawn; only of a picture. */
type Drawn = Drawing['entities'][number];

/** A node of the network: an entity or a document. */
export type Node = { id: string; label: string; drawn?: Drawn } & (
  { entity: Entity; document?: undefined } | { document: Document; entity?: undefined }
);

/** A line of the network: a relation, or a line of a bibliography. */
export type Edge = { id: string; from: string; to: string; label: string; faded?: boolean } & (
  { relation: Relation; line?: undefined } | { line: BibliographicLine; relation?: undefined }
);

/** What a graph is for programs that analyse networks: nodes and lines, each made when it is asked for. */
export interface Network {
  nodes: () => Iterable<Node>;
  edges: () => Iterable<Edge>;
  counts: { nodes: number; edges: number };
  labels: Labels;
  vocabulary: VocabularyIndex;
  /** How many of its claims are about an entity or stand in a document. */
  claimsAt: ReadonlyMap<string, number>;
  /** The documents in which claims stand, by claim. */
  documentOf: ReadonlyMap<string, string>;
  /** Whether it is a picture, in which nodes have places. */
  isPicture: boolean;
}

/**
 * The network of an export. Rejected relations are no lines of it, as they are none of the picture: whoever counts
 * neighbours would count them.
 */
export function networkOf(input: ExportInput): Network {
  const { graph, drawing, lang } = input;
  const selection = selectionOf(input);
  const labels = labelsOf(graph, lang);
  const drawn = byId(drawing?.entities ?? []);
  const faded = byId(drawing?.relations ?? []);
  const documents = selection.documents.filter(({ id }) => selection.drawnDocuments.has(id));
  const relations = selection.relations.filter(isDrawn);
  const { bibliography } = selection;
  const of = (id: string) => {
    const place = drawn.get(id);
    return { id, label: labels.name(id), ...(place && { drawn: place }) };
  };
  const between = ({ id, from, to }: Relation | BibliographicLine) => {
    const line = faded.get(id);
    return { id, from, to, ...(line && { faded: line.faded }) };
  };
  return {
    *nodes() {
      for (const entity of selection.entities) yield { ...of(entity.id), entity };
      for (const document of documents) yield { ...of(document.id), document };
    },
    *edges() {
      for (const relation of relations)
        yield { ...between(relation), label: labels.relation(relation.kind), relation };
      for (const line of bibliography)
        yield { ...between(line), label: BIBLIOGRAPHIC_WORDS[line.kind][lang], line };
    },
    counts: {
      nodes: selection.entities.length + documents.length,
      edges: relations.length + bibliography.length,
    },
    ...{ labels, vocabulary: indexVocabulary(graph.vocabulary), isPicture: drawing !== undefined },
    claimsAt: claimsAt(graph.claims),
    documentOf: new Map(graph.claims.map(({ id, document }) => [id, document])),
  };
}

function claimsAt(claims: ExportInput['graph']['claims']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { document, mentions, states } of claims)
    for (const id of new Set([document, ...mentions, ...states.map(({ entity }) => entity)]))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
