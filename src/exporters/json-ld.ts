import { indexVocabulary } from '../graph/vocabulary.ts';
import type { Exporter, ExportInput } from './exporter.ts';
import { claimNode } from './json-ld/claim.ts';
import { CONTEXT } from './json-ld/context.ts';
import { documentNode } from './json-ld/document.ts';
import { entityNode } from './json-ld/entity.ts';
import { dataIri } from './json-ld/iri.ts';
import { relationNode } from './json-ld/relation.ts';
import { vocabularyNodes } from './json-ld/vocabulary.ts';
import { selectionOf } from './selection.ts';

/** What the file is: this version of the data, whole or as much as a picture shows. */
const dataset = ({ graph, drawing, lang, asOf, without }: ExportInput): object => ({
  ...{ '@id': dataIri(graph.data), '@type': 'schema:Dataset', 'schema:version': graph.data },
  'schema:inLanguage': lang,
  ...{ content: drawing ? 'picture' : 'everything', asOf, without: without?.named },
});

function* nodes(input: ExportInput): Generator<object> {
  const { entities, documents, claims, relations } = selectionOf(input);
  const vocabulary = indexVocabulary(input.graph.vocabulary);
  yield dataset(input);
  yield* vocabularyNodes(input.graph.vocabulary);
  for (const entity of entities) yield entityNode(entity, vocabulary);
  for (const document of documents) yield documentNode(document);
  for (const claim of claims) yield claimNode(claim);
  for (const relation of relations) yield relationNode(relation);
}

function* chunks(input: ExportInput): Generator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":`;
  let separator = '[\n';
  for (const node of nodes(input)) {
    yield separator + JSON.stringify(node);
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** JSON-LD 1.1 in the words of schema.org, PROV-O, Web Annotation and CiTO; nothing has to be fetched to read it. */
export const jsonLd: Exporter = {
  id: 'json-ld',
  label: { zh: 'JSON-LD 关联数据', en: 'JSON-LD linked data' },
  write: (input) => [{ name: 'graph.jsonld', mediaType: 'application/ld+json', chunks: chunks(input) }],
};
