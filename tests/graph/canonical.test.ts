import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Authored } from '../../src/graph/authored.ts';
import { canonicalJson } from '../../src/graph/canonical.ts';
import { deriveGraph } from '../../src/graph/derive.ts';
import type { Graph } from '../../src/graph/model.ts';
import {
  HOSTS,
  SIGNED,
  aCitation,
  aClaim,
  aDocument,
  aStatement,
  anAssertion,
  authored,
  digest,
  graphOf,
} from './build.ts';

const claims = [
  aClaim('claim:a/001', {
    mentions: ['summit:one', 'country:us'],
    cites: [aCitation({ marker: '[2]' }), aCitation({ marker: '[1]', scope: 'wide' })],
    asserts: [anAssertion(SIGNED, { since: '2024' }), anAssertion(HOSTS)],
    states: [aStatement('place', { en: 'Here', zh: '此地' }), aStatement('count', 10)],
  }),
  aClaim('claim:a/002', { asserts: [anAssertion(SIGNED, { since: '2025', reality: 'predicted' })] }),
  aClaim('claim:b/001', {
    asserts: [anAssertion(HOSTS, { polarity: 'denies' })],
    states: [aStatement('count', 11), aStatement('count', 10)],
    decides: [
      { claim: 'claim:a/002', outcome: 'met' },
      { claim: 'claim:a/001', outcome: 'met' },
    ],
  }),
];
const input = authored(claims, [
  aDocument('doc:b', {
    class: 'official',
    csl: { volume: 2, type: 'article', DOI: '10.1/x' },
    references: [
      { number: 2, document: 'doc:source' },
      { number: 1, document: 'doc:a', asPrinted: 'A.' },
    ],
    primarySources: ['doc:source', 'doc:a'],
  }),
]);

const shuffled = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

/** The same content with every list whose order means nothing in another order. */
const reordered: fc.Arbitrary<Authored> = fc
  .tuple(
    shuffled(input.entities),
    shuffled(input.documents),
    shuffled(input.claims),
    fc.tuple(...input.claims.map((claim) => fc.tuple(shuffled(claim.asserts), shuffled(claim.states)))),
    shuffled(input.vocabulary.kinds),
    fc.boolean(),
  )
  .map(([entities, documents, order, inner, kinds, flip]) => ({
    ...input,
    entities,
    documents: documents.map((document) =>
      flip ? { ...document, references: [...document.references].reverse() } : document,
    ),
    claims: order.map((claim) => {
      const [asserts, states] = inner[input.claims.indexOf(claim)] ?? [claim.asserts, claim.states];
      const mentions = flip ? [...claim.mentions].reverse() : claim.mentions;
      return { ...claim, asserts, states, mentions, decides: [...claim.decides].reverse() };
    }),
    vocabulary: { ...input.vocabulary, kinds },
  }));

const parsed = (graph: Graph): Record<string, unknown> => JSON.parse(canonicalJson(graph));
const keysOf = (value: unknown): string[] => Object.keys(value ?? {});
const first = (graph: Graph, list: string): unknown => {
  const items = parsed(graph)[list];
  return Array.isArray(items) ? items[0] : undefined;
};

describe('the canonical text', () => {
  const graph = deriveGraph(input, digest);

  it('and the version are the same in whatever order the data was written', () => {
    fc.assert(
      fc.property(reordered, (other) => {
        const derived = deriveGraph(other, digest);
        expect(canonicalJson(derived)).toBe(canonicalJson(graph));
        expect(derived.data).toBe(graph.data);
      }),
      { numRuns: 50 },
    );
  });

  it('is the same for a graph whose fields come in another order', () => {
    const backwards = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(backwards);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, backwards(inner)]),
      );
    };
    expect(canonicalJson(backwards(graph) as Graph)).toBe(canonicalJson(graph));
  });

  it('is the same for a graph whose lists come in another order', () => {
    const { entities, documents, relations } = graph;
    const other = {
      ...graph,
      entities: [...entities].reverse(),
      documents: [...documents].reverse(),
      claims: [...graph.claims].reverse(),
      relations: [...relations].reverse(),
    };
    expect(canonicalJson(other)).toBe(canonicalJson(graph));
  });

  it('holds exactly the graph, and comes out of what it holds again', () => {
    expect(parsed(graph)).toEqual(graph);
    expect(canonicalJson(JSON.parse(canonicalJson(graph)) as Graph)).toBe(canonicalJson(graph));
  });

  it('writes the fields in the order of the interchange format', () => {
    expect(keysOf(parsed(graph))).toEqual([
      'format',
      'data',
      'vocabulary',
      'entities',
      'documents',
      'claims',
      'relations',
      'stories',
    ]);
    expect(keysOf(first(graph, 'claims'))).toEqual([
      'id',
      'document',
      'anchor',
      'text',
      'modality',
      'hedge',
      'mentions',
      'cites',
      'asserts',
      'states',
      'decides',
      'status',
      'flags',
    ]);
    expect(keysOf(first(graph, 'relations'))).toEqual([
      'id',
      'kind',
      'from',
      'to',
      'values',
      'reality',
      'status',
      'sources',
      'disputed',
      'flags',
      'claims',
    ]);
  });

  it('sorts what a bibliography has beyond our fields by code unit', () => {
    expect(canonicalJson(graph)).toContain('"csl":{"DOI":"10.1/x","type":"article","volume":2}');
  });

  it('leaves out what is absent instead of writing null', () => {
    const [entity] = graph.entities;
    const odd = { ...graph, entities: [{ ...entity, form: null, document: undefined }] } as unknown as Graph;
    expect(canonicalJson(odd)).not.toMatch(/null|undefined|"form"/);
  });

  it('keeps the order of names and of the citations of a sentence', () => {
    const [claim] = graph.claims;
    expect(claim?.cites.map(({ marker }) => marker)).toEqual(['[2]', '[1]']);
  });

  it('gives every record a line of its own and ends with a line feed', () => {
    const text = canonicalJson(graph);
    expect(text.endsWith('}\n')).toBe(true);
    for (const { id } of graph.claims) {
      expect(text.split('\n').filter((line) => line.startsWith(`{"id":"${id}"`))).toHaveLength(1);
    }
  });
});

describe('the version of the data', () => {
  it('is the first 16 hex digits of the sha256 of the object without it', () => {
    const graph = graphOf(claims);
    const { data, ...rest } = parsed(graph);
    expect(data).toBe(digest([JSON.stringify(rest)]).slice(0, 16));
    expect(data).toMatch(/^[0-9a-f]{16}$/);
  });

  it('changes with any word of the data', () => {
    const changed = claims.map((claim, at) => (at === 0 ? { ...claim, hedge: 'may' as const } : claim));
    expect(graphOf(changed).data).not.toBe(graphOf(claims).data);
  });
});
