import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainOf, type Chain, type ChainParts } from '../../src/graph/chain.ts';
import type { Citation, Claim, Document } from '../../src/graph/model.ts';
import { aCitation, aClaim, aDocument, claimIn, graphOf } from './build.ts';

const A = 'claim:a/001';
const B = 'claim:a/002';

/** A claim of the think-tank text doc:a that cites these documents narrowly. */
const citing = (id: string, cited: readonly string[], scope: Citation['scope'] = 'narrow'): Claim =>
  claimIn(graphOf([aClaim(id, { cites: cited.map((document) => aCitation({ document, scope })) })]), id);

const by = (...authors: string[]): Document['authors'] =>
  authors.map((entity) => ({ entity, role: 'author' as const }));

const chain = (parts: Partial<ChainParts>, wide?: boolean): Chain =>
  chainOf({ claims: [], documents: [], belonging: [], ...parts }, wide === undefined ? {} : { wide });

const ways = ({ links }: Chain): string[] => links.map(({ from, to }) => `${from} > ${to}`);
const columns = ({ nodes }: Chain): Record<string, string> =>
  Object.fromEntries(nodes.map(({ id, column, layer }) => [id, `${layer} ${column}`]));

describe('the chain from claims to their sources', () => {
  it('leads from the claim by its citation to the document, its primary source, its makers and their owners', () => {
    const found = chain({
      claims: [citing(A, ['doc:one'])],
      documents: [
        aDocument('doc:one', {
          authors: by('person:ann'),
          publisher: 'organisation:press',
          primarySources: ['doc:card'],
        }),
        aDocument('doc:card', { publisher: 'company:maker' }),
      ],
      belonging: [{ from: 'organisation:press', to: 'country:us' }],
    });
    expect(columns(found)).toEqual({
      [A]: '0 claim',
      'doc:one': '1 document',
      'doc:card': '2 primary',
      'person:ann': '3 author',
      'organisation:press': '4 publisher',
      'company:maker': '4 publisher',
      'country:us': '5 owner',
    });
    expect(ways(found).sort()).toEqual(
      [
        `${A} > doc:one`,
        'doc:card > company:maker',
        'doc:one > doc:card',
        'doc:one > organisation:press',
        'doc:one > person:ann',
        'organisation:press > country:us',
      ].sort(),
    );
    expect(found.links[0]?.citation).toEqual(aCitation({ document: 'doc:one' }));
    expect(found.ending).toEqual([]);
  });

  it('ends where a claim begins that cites nothing, and keeps the order of such claims', () => {
    const found = chain({
      claims: [citing(B, []), citing('claim:a/003', ['doc:one']), citing(A, [])],
      documents: [aDocument('doc:one')],
    });
    expect(found.ending).toEqual([B, A]);
    expect(found.nodes.map(({ id }) => id)).toEqual(['claim:a/003', 'doc:one']);
  });

  it('follows a nearby footnote only where that is asked for', () => {
    const parts = { claims: [citing(A, ['doc:one'], 'wide')], documents: [aDocument('doc:one')] };
    expect(chain(parts)).toEqual({ nodes: [], links: [], ending: [A] });
    expect(ways(chain(parts, true))).toEqual([`${A} > doc:one`]);
    expect(chain(parts, true).ending).toEqual([]);
  });

  it('leads to the own document of a claim where that speaks for itself, and not where it needs citations', () => {
    const claims = [citing(A, [])];
    const official = chain({ claims, documents: [aDocument('doc:a', { class: 'official' })] });
    expect(ways(official)).toEqual([`${A} > doc:a`]);
    expect(official.links[0]).not.toHaveProperty('citation');
    expect(chain({ claims, documents: [aDocument('doc:a')] }).ending).toEqual([A]);
  });

  it('does not lead to a document that nobody knows', () => {
    expect(chain({ claims: [citing(A, ['doc:gone'])] }).ending).toEqual([A]);
  });

  it('ends in a ring of primary sources where that closes', () => {
    const documents = ['b', 'c', 'd'].map((name, at) =>
      aDocument(`doc:${name}`, { primarySources: [`doc:${['c', 'd', 'b'][at]}`] }),
    );
    const found = chain({ claims: [citing(A, ['doc:b'])], documents });
    expect(ways(found)).toEqual([`${A} > doc:b`, 'doc:b > doc:c', 'doc:c > doc:d']);
    expect(columns(found)['doc:d']).toBe('3 primary');
  });

  it('ends in a ring of owners where that closes', () => {
    const found = chain({
      claims: [citing(A, ['doc:one'])],
      documents: [aDocument('doc:one', { publisher: 'organisation:x' })],
      belonging: [
        { from: 'organisation:x', to: 'organisation:y' },
        { from: 'organisation:y', to: 'organisation:x' },
        { from: 'organisation:y', to: 'organisation:y' },
      ],
    });
    expect(ways(found).slice(2)).toEqual(['organisation:x > organisation:y']);
  });

  it('puts a primary source that a claim cites itself behind the one that leans on it', () => {
    const found = chain({
      claims: [citing(A, ['doc:card', 'doc:one'])],
      documents: [aDocument('doc:card'), aDocument('doc:one', { primarySources: ['doc:card'] })],
    });
    expect(columns(found)).toMatchObject({ 'doc:one': '1 document', 'doc:card': '2 primary' });
  });

  it('puts many authors of one document together, but for those who made another one', () => {
    const found = chain({
      claims: [citing(A, ['doc:one', 'doc:two'])],
      documents: [
        aDocument('doc:one', { authors: by('person:a', 'person:b', 'person:c') }),
        aDocument('doc:two', { authors: by('person:c') }),
      ],
    });
    const group = found.nodes.find(({ id }) => id === 'authors:doc:one');
    expect(group?.several).toEqual(['person:a', 'person:b']);
    expect(ways(found).filter((way) => way.startsWith('doc:'))).toEqual([
      'doc:two > person:c',
      'doc:one > authors:doc:one',
      'doc:one > person:c',
    ]);
  });

  it('leaves two authors apart', () => {
    const documents = [aDocument('doc:one', { authors: by('person:a', 'person:b') })];
    const found = chain({ claims: [citing(A, ['doc:one'])], documents });
    expect(found.nodes.map(({ id }) => id)).toEqual([A, 'doc:one', 'person:a', 'person:b']);
  });

  it('draws one line to somebody who wrote and published a document', () => {
    const documents = [aDocument('doc:one', { authors: by('organisation:x'), publisher: 'organisation:x' })];
    const found = chain({ claims: [citing(A, ['doc:one'])], documents });
    expect(ways(found)).toEqual([`${A} > doc:one`, 'doc:one > organisation:x']);
    expect(columns(found)['organisation:x']).toBe('2 publisher');
  });
});

/** Chains of any shape: documents that lean on each other, makers that belong to each other, rings among both. */
const parts: fc.Arbitrary<ChainParts> = fc
  .record({
    cites: fc.array(fc.array(fc.tuple(fc.nat(5), fc.boolean()), { maxLength: 4 }), { maxLength: 6 }),
    documents: fc.array(
      fc.record({
        behind: fc.array(fc.nat(5), { maxLength: 3 }),
        authors: fc.array(fc.nat(7), { maxLength: 4 }),
        publisher: fc.option(fc.nat(7), { nil: undefined }),
        official: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    belonging: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 8 }),
  })
  .map(({ cites, documents, belonging }) => ({
    claims: cites.map((cited, at) => ({
      ...citing(`claim:d${at % 2}/00${at}`, []),
      cites: cited.map(([to, wide]) =>
        aCitation({ document: `doc:d${to}`, scope: wide ? 'wide' : 'narrow' }),
      ),
    })),
    documents: documents.map(({ behind, authors, publisher, official }, at) =>
      aDocument(`doc:d${at}`, {
        class: official ? 'official' : 'think-tank',
        primarySources: behind.map((to) => `doc:d${to}`),
        authors: by(...authors.map((who) => `organisation:o${who}`)),
        ...(publisher !== undefined && { publisher: `organisation:o${publisher}` }),
      }),
    ),
    belonging: belonging.map(([from, to]) => ({ from: `organisation:o${from}`, to: `organisation:o${to}` })),
  }));

describe('any chain', () => {
  const always = (check: (found: Chain, given: ChainParts) => void): void =>
    fc.assert(
      fc.property(parts, fc.boolean(), (given, wide) => check(chain(given, wide), given)),
      { numRuns: 500 },
    );

  it('has layers without a gap, and links that lead right only', () => {
    always(({ nodes, links }) => {
      const layers = new Map(nodes.map(({ id, layer }) => [id, layer]));
      for (const { from, to } of links) expect(layers.get(from)).toBeLessThan(layers.get(to) ?? -1);
      const used = [...new Set(layers.values())].sort((a, b) => a - b);
      expect(used).toEqual(used.map((_, at) => at));
    });
  });

  it('has a node for either end of every link, and each node once', () => {
    always(({ nodes, links }) => {
      const ids = nodes.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(links.flatMap(({ from, to }) => [from, to])));
    });
  });

  it('has nobody both as a node and among several', () => {
    always(({ nodes }) => {
      const several = nodes.flatMap((node) => node.several ?? []);
      const alone = new Set(nodes.map(({ id }) => id));
      expect(several.filter((id) => alone.has(id))).toEqual([]);
      expect(new Set(several).size).toBe(several.length);
    });
  });

  it('has each claim either at its beginning or among those that end there', () => {
    always(({ nodes, ending }, { claims }) => {
      const begun = nodes.filter(({ column }) => column === 'claim').map(({ id }) => id);
      expect([...begun, ...ending].sort()).toEqual(claims.map(({ id }) => id).sort());
    });
  });
});
