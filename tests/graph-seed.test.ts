import { beforeAll, describe, expect, it } from 'vitest';
import { openDataset } from '../src/dataset/load.ts';
import { coverageOf } from '../src/graph/coverage.ts';
import type { Document, Graph } from '../src/graph/model.ts';

let graph: Graph;
let outlook: Document;
const documentOf = (id: string): Document => {
  const document = graph.documents.find((each) => each.id === id);
  if (!document) throw new Error(`no ${id}`);
  return document;
};

beforeAll(async () => {
  const opened = await openDataset('graph-seed');
  if ('faults' in opened) throw new Error(JSON.stringify(opened.faults));
  graph = opened.graph;
  outlook = documentOf('doc:ciss-2024-11');
});

const claimsOfOutlook = () => graph.claims.filter((claim) => claim.document === outlook.id);

const citations = (scope: string) =>
  claimsOfOutlook().flatMap(({ cites }) => cites.filter((cite) => cite.scope === scope));

describe('the shipped data', () => {
  it('has the 102 claims of the outlook, numbered in the order of the text', () => {
    expect(claimsOfOutlook().map(({ id }) => id)).toEqual(
      Array.from({ length: 102 }, (_, at) => `claim:ciss-2024-11/${String(at + 1).padStart(3, '0')}`),
    );
  });

  it('has 19 narrow citations, one for each reference, and 25 wide ones with their reasons', () => {
    expect(citations('narrow').map(({ marker }) => marker)).toEqual(
      Array.from({ length: 19 }, (_, at) => `[${at + 1}]`),
    );
    expect(citations('wide')).toHaveLength(25);
    expect(citations('wide').filter(({ reason }) => !reason?.zh || !reason.en)).toEqual([]);
  });

  it('counts 83 claims without a marker, 58 of them beyond the widest reading', () => {
    expect(coverageOf(outlook, graph.claims)).toMatchObject({
      claims: 102,
      cited: 19,
      uncited: 83,
      noSource: 58,
    });
  });

  it('counts 4 claims of the outlook as supported, 8 as cited and not compared, 7 as weak, and 1 as disputed', () => {
    const having = (status: string): number =>
      claimsOfOutlook().filter((claim) => claim.status === status).length;
    expect(['supported', 'cited', 'weak', 'uncited', 'disputed'].map(having)).toEqual([4, 8, 7, 82, 1]);
  });

  it('has 19 references by 32 authors, and 5 people in the imprint', () => {
    const authors = outlook.references.flatMap((reference) => documentOf(reference.document).authors);
    expect(outlook.references).toHaveLength(19);
    expect(new Set(authors.map(({ entity }) => entity)).size).toBe(32);
    expect(outlook.authors.map(({ role }) => role)).toEqual([
      'author',
      'editor',
      'reviewer',
      'reviewer',
      'reviewer',
    ]);
  });

  it('makes one person of the Allen of [6] and of [11], and one body of three spellings of CSIS', () => {
    expect(documentOf('doc:allen-adamson-2024').authors[0]).toEqual(
      documentOf('doc:allen-goldston-2024').authors[0],
    );
    const publishers = ['doc:allen-adamson-2024', 'doc:kelly-2024', 'doc:allen-goldston-2024'].map(
      (id) => documentOf(id).publisher,
    );
    expect(new Set(publishers)).toEqual(new Set(['organisation:csis']));
  });

  it('knows the Network by five printed Chinese names at least', () => {
    const network = graph.entities.find(({ id }) => id === 'network:international-network');
    expect(network?.names.filter(({ lang }) => lang === 'zh').length).toBeGreaterThanOrEqual(5);
  });

  it('never states a relation of a thing only foretold as actual, nor a forecast as fact', () => {
    const foretold = new Set(graph.entities.filter(({ prospective }) => prospective).map(({ id }) => id));
    const actual = graph.relations.filter(({ reality }) => reality === 'actual');
    expect(foretold.size).toBeGreaterThan(0);
    expect(actual.filter(({ from, to }) => foretold.has(from) || foretold.has(to))).toEqual([]);
  });

  it('says everything in both languages, each in its own', () => {
    const chinese = /\p{Script=Han}/u;
    for (const { id, text } of graph.claims) {
      expect(chinese.test(text.zh), id).toBe(true);
      expect(chinese.test(text.en), id).toBe(false);
    }
  });

  it('quotes no more of a text than 60 characters at a time', () => {
    expect(graph.claims.filter(({ anchor }) => [...anchor.exact].length > 60)).toEqual([]);
  });
});
