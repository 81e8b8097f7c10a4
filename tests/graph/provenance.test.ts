import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fetchSources, independent, sourcesOf, traceOf } from '../../src/graph/provenance.ts';
import type { Lookup } from '../../src/graph/provenance.ts';
import type { Graph } from '../../src/graph/model.ts';
import { graphs } from '../store/contract/random/graphs.ts';
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
    expect(trace.claims.map(({ claim }) => claim.id)).toEqual(['claim:a/001', 'claim:b/001']);
    expect(trace.documents.map(({ id }) => id)).toEqual(['doc:a', 'doc:b', 'doc:report', 'doc:source']);
  });

  it('says which claim asserts and which denies', () => {
    expect(trace.claims.map(({ polarity }) => polarity)).toEqual(['asserts', 'denies']);
  });

  it('names who made the documents on the way', () => {
    expect(trace.authors).toEqual(['person:x', 'person:y']);
    expect(trace.publishers).toEqual(['organisation:x', 'organisation:y']);
  });

  it('names what the lookup does not know', () => {
    expect(trace.missing).toEqual(['doc:lost']);
    const { missing } = traceOf({ ...relationIn(graph, HOSTS), claims: ['claim:z/001'] }, lookupIn(graph));
    expect(missing).toEqual(['claim:z/001']);
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

describe('the walk from documents to what they are secondary to', () => {
  const lookup = lookupIn(graph);
  const fetched: string[][] = [];
  const fetch = async (ids: ReadonlySet<string>) => {
    fetched.push([...ids]);
    return [...ids].flatMap((id) => lookup.document(id) ?? []);
  };

  it('meets each document once, a generation at a time, and ends in a ring', async () => {
    const { documents } = await fetchSources(['doc:a', 'doc:report', 'doc:report'], fetch);
    expect(documents.map(({ id }) => id)).toEqual(['doc:a', 'doc:report', 'doc:source']);
    expect(fetched).toEqual([['doc:a', 'doc:report'], ['doc:source']]);
  });

  it('names the documents that nobody knew', () => {
    const lost = { document: () => aDocument('doc:x', { primarySources: ['doc:lost', 'doc:gone'] }) };
    const only = { document: (id: string) => (id === 'doc:x' ? lost.document() : undefined) };
    expect(sourcesOf(['doc:x'], only).missing).toEqual(['doc:gone', 'doc:lost']);
  });

  it('is the same for who has the documents and for who has to fetch them', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async ({ graph: any }) => {
        const known = lookupIn(any);
        const ids = any.documents.map(({ id }) => id).slice(0, 2);
        const waited = await fetchSources(ids, async (next) =>
          [...next].flatMap((id) => known.document(id) ?? []),
        );
        expect(waited).toEqual(sourcesOf(ids, known));
      }),
    );
  });
});
