import jsonld, { type JsonLdDocument } from 'jsonld';
import { describe, expect, it } from 'vitest';
import { jsonLd } from '../../src/exporters/json-ld.ts';
import type { ExportInput } from '../../src/exporters/exporter.ts';
import type { Graph } from '../../src/graph/model.ts';
import { seed } from '../store/neo4j/seed.ts';
import { brokenGraph, hostileGraph, pictureOf } from './given.ts';
import { HOSTILE } from './hostile.ts';
import { textOf } from './xml.ts';

type Node = Record<string, unknown>;

/** Whoever reads the file shall need nothing else. */
const offline = (url: string): never => {
  throw new Error(`The file wants ${url} to be fetched.`);
};

const written = (input: Omit<ExportInput, 'lang'>): string => textOf(jsonLd.write({ lang: 'en', ...input }));

/** What a JSON-LD processor understands, by the name of each thing. Anything that is no IRI is a fault. */
async function expanded(input: Omit<ExportInput, 'lang'>): Promise<Map<string, Node>> {
  const document = JSON.parse(written(input)) as JsonLdDocument;
  const nodes = await jsonld.expand(document, { documentLoader: offline, safe: true } as object);
  return new Map(nodes.map((node) => [String(node['@id']), node as Node]));
}

const SCHEMA = 'https://schema.org/';
const ENT = 'urn:entente:vocabulary:';

describe('the export as JSON-LD', () => {
  it.each([
    ['the shipped data', { graph: seed }],
    ['a picture of it', { graph: seed, drawing: pictureOf(seed).drawing }],
    ['hostile texts', { graph: hostileGraph }],
    ['halves of pairs', { graph: brokenGraph }],
  ])('is understood whole, with nothing dropped and nothing fetched: %s', async (_, input) => {
    const nodes = await expanded(input);
    expect(nodes.get(`urn:entente:data:${input.graph.data}`)).toMatchObject({
      [`${SCHEMA}version`]: [{ '@value': input.graph.data }],
    });
    const ids = [...nodes.keys()];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has everything of the graph under a name that does not change', async () => {
    const nodes = await expanded({ graph: seed });
    const { entities, documents, claims, relations } = seed;
    for (const { id } of [...entities, ...documents, ...claims])
      expect(nodes.has(`urn:entente:${id}`), id).toBe(true);
    for (const { id } of relations) expect(nodes.has(`urn:entente:relation:${id}`), id).toBe(true);
  });

  it('calls people, organisations and events what schema.org calls them, and names them in both languages', async () => {
    const nodes = await expanded({ graph: seed });
    expect(nodes.get('urn:entente:country:kr')).toMatchObject({
      '@type': [`${SCHEMA}Country`, 'http://www.w3.org/ns/prov#Entity'],
      [`${SCHEMA}name`]: [
        { '@value': '韩国', '@language': 'zh' },
        { '@value': 'South Korea', '@language': 'en' },
      ],
      [`${ENT}kind`]: [{ '@id': `${ENT}kind/country` }],
    });
  });

  it('quotes the words of a claim as Web Annotation does, and cites as CiTO does', async () => {
    const nodes = await expanded({ graph: hostileGraph });
    const text = HOSTILE[0];
    expect(nodes.get('urn:entente:claim:said/001')).toMatchObject({
      '@type': ['http://www.w3.org/ns/oa#Annotation', `${ENT}Claim`, 'http://www.w3.org/ns/prov#Entity'],
      'http://www.w3.org/ns/oa#hasTarget': [
        {
          'http://www.w3.org/ns/oa#hasSource': [{ '@id': 'urn:entente:doc:said' }],
          'http://www.w3.org/ns/oa#hasSelector': [
            {
              '@type': ['http://www.w3.org/ns/oa#TextQuoteSelector'],
              'http://www.w3.org/ns/oa#exact': [{ '@value': text }],
              'http://www.w3.org/ns/oa#prefix': [{ '@value': text }],
            },
          ],
        },
      ],
      // Two citations, of which one is wide: a curator's reading makes no line of its own.
      'http://purl.org/spar/cito/cites': [{ '@id': 'urn:entente:doc:source' }],
      [`${ENT}citation`]: [
        { [`${ENT}scope`]: [{ '@value': 'narrow' }] },
        { [`${ENT}scope`]: [{ '@value': 'wide' }] },
      ],
    });
  });

  it('states no relation as a fact: each is a statement that is spoken of, derived from claims', async () => {
    const nodes = await expanded({ graph: hostileGraph });
    expect(nodes.get('urn:entente:relation:hosts/country:us/summit:one')).toMatchObject({
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#subject': [{ '@id': 'urn:entente:country:us' }],
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate': [{ '@id': `${ENT}relation/hosts` }],
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#object': [{ '@id': 'urn:entente:summit:one' }],
      'http://www.w3.org/ns/prov#wasDerivedFrom': expect.arrayContaining([
        { '@id': 'urn:entente:claim:said/001' },
      ]),
    });
    for (const node of nodes.values()) expect(Object.keys(node)).not.toContain(`${ENT}relation/hosts`);
  });

  it('keeps dates as exact as they are', async () => {
    const nodes = await expanded({ graph: hostileGraph });
    const [qualifiers] = nodes.get('urn:entente:relation:hosts/country:us/summit:one')?.[
      `${ENT}qualifiers`
    ] as Node[];
    const xsd = 'http://www.w3.org/2001/XMLSchema#';
    expect(qualifiers?.[`${ENT}since`]).toEqual([{ '@value': '2024-04', '@type': `${xsd}gYearMonth` }]);
    expect(qualifiers?.[`${ENT}until`]).toEqual([{ '@value': '2025', '@type': `${xsd}gYear` }]);
  });

  it.each(HOSTILE.map((text, at) => [text, at] as const))('keeps %j as it is', async (text, at) => {
    const nodes = await expanded({ graph: { ...hostileGraph, claims: [], relations: [] } satisfies Graph });
    const [name] = nodes.get(`urn:entente:organisation:n${at}`)?.[`${SCHEMA}name`] as Node[];
    expect(name?.['@value']).toBe(text);
  });

  it('becomes triples', async () => {
    const { drawing, relation } = pictureOf(seed);
    const input = JSON.parse(written({ graph: seed, drawing })) as JsonLdDocument;
    const format = { format: 'application/n-quads', documentLoader: offline, safe: true };
    const triples = String(await jsonld.toRDF(input, format as object)).split('\n');
    const subject = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#subject';
    const of = `<urn:entente:relation:${relation.id}> <${subject}> <urn:entente:${relation.from}> .`;
    expect(triples.includes(of)).toBe(true);
  });
});
