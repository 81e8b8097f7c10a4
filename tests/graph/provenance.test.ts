import { describe, expect, it } from 'vitest';
import { independent, traceOf } from '../../src/graph/provenance.ts';
import type { Lookup } from '../../src/graph/provenance.ts';
import type { Graph } from '../../src/graph/model.ts';
import { HOSTS, aCitation, aClaim, aDocument, anAssertion, claimIn, graphOf, relationIn } from './build.ts';

const lookupIn = (graph: Graph): Lookup => ({
  claim: (id) => graph.claims.find((claim) => claim.id === id),
  document: (id) => graph.documents.find((document) => document.id === id),
});

const graph = graphOf(
  [
    aClaim('claim:a/001', { asserts: [anAssertion(HOSTS)], cites: [aCitation({ document: 'doc:report' })] }),
    aClaim('claim:b/001', {
      asserts: [anAssertion(HOSTS, { polarity: 'denies' })],
      cites: [aCitation({ document: 'doc:lost' })],
    }),
  ],
  [
    aDocument('doc:a', { authors: [{ entity: 'person:x', role: 'author' }], publisher: 'organisation:x' }),
    aDocument('doc:report', {
      primarySources: ['doc:source'],
      authors: [{ entity: 'person:y', role: 'editor' }],
      publisher: 'organisation:y',
    }),
    aDocument('doc:source', { primarySources: ['doc:report'], publisher: 'organisation:x' }),
  ],
);

describe('a trace', () => {
  const trace = traceOf(relationIn(graph, HOSTS), lookupIn(graph));

  it('runs from a relation over its claims and citations to the primary sources', () => {
    const [first] = trace.claims;
    expect(first?.claim.id).toBe('claim:a/001');
    expect(first?.source?.document.id).toBe('doc:a');
    const cited = first?.citations[0]?.source;
    expect(cited?.document.id).toBe('doc:report');
    expect(cited?.primarySources.map(({ document }) => document.id)).toEqual(['doc:source']);
  });

  it('goes round a ring of documents once', () => {
    expect(trace.claims[0]?.citations[0]?.source?.primarySources[0]?.primarySources).toEqual([]);
  });

  it('says which claim asserts and which denies', () => {
    expect(trace.claims.map(({ polarity }) => polarity)).toEqual(['asserts', 'denies']);
  });

  it('names who made the documents on the way', () => {
    expect(trace.documents.map(({ id }) => id)).toEqual(['doc:a', 'doc:b', 'doc:report', 'doc:source']);
    expect(trace.authors).toEqual(['person:x', 'person:y']);
    expect(trace.publishers).toEqual(['organisation:x', 'organisation:y']);
  });

  it('names what the lookup does not know', () => {
    expect(trace.missing).toEqual(['doc:lost']);
    expect(trace.claims[1]?.citations[0]).not.toHaveProperty('source');
  });

  it('of a claim holds that claim alone', () => {
    const { claims } = traceOf(claimIn(graph, 'claim:a/001'), lookupIn(graph));
    expect(claims.map(({ claim }) => claim.id)).toEqual(['claim:a/001']);
    expect(claims[0]).not.toHaveProperty('polarity');
  });
});

describe('two documents', () => {
  const published = (id: string, publisher: string, ...primarySources: string[]) =>
    aDocument(id, { publisher, primarySources });
  const leaf = published('doc:z', 'organisation:z');
  const lookup = { document: (id: string) => (id === 'doc:middle' ? middle : undefined) };
  const middle = published('doc:middle', 'organisation:m', 'doc:z');

  it('are independent if both publisher and primary source are others', () => {
    expect(independent(published('doc:x', 'organisation:x'), leaf, lookup)).toBe(true);
  });

  it('are not if one leans on the other by way of a third', () => {
    expect(independent(published('doc:x', 'organisation:x', 'doc:middle'), leaf, lookup)).toBe(false);
  });

  it('are not if one publisher made both', () => {
    expect(independent(published('doc:x', 'organisation:z'), leaf, lookup)).toBe(false);
  });
});
