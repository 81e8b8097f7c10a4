import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDataset } from '../../src/dataset/load.ts';
import type { AuthoredClaim } from '../../src/graph/authored.ts';
import type { Graph } from '../../src/graph/model.ts';
import { withoutSources } from '../../src/graph/dependence.ts';
import { graphs } from '../store/contract/random/graphs.ts';
import { HOSTS, SIGNED, aCitation, aClaim, aDocument, anAssertion, graphOf } from './build.ts';

const A = 'claim:a/001';
const B = 'claim:b/001';
const NOTHING = { claims: [], relations: [] };

/** A claim of a think-tank text that asserts the relation and cites these documents narrowly. */
const citing = (id: string, cited: string[], over: Partial<AuthoredClaim> = {}): AuthoredClaim =>
  aClaim(id, {
    asserts: [anAssertion(HOSTS)],
    cites: cited.map((document) => aCitation({ document })),
    ...over,
  });

const documents = ['doc:one', 'doc:two'].map((id) => aDocument(id));
const fallen = (claims: AuthoredClaim[], off: string[], more = documents) =>
  withoutSources(graphOf(claims, more), off).fallen;

describe('without a source', () => {
  it('a claim falls with the last document that it cites, and its relation with it', () => {
    const claim = citing(A, ['doc:one', 'doc:two']);
    expect(fallen([claim], ['doc:one'])).toEqual(NOTHING);
    expect(fallen([claim], ['doc:one', 'doc:two'])).toEqual({ claims: [A], relations: [HOSTS] });
  });

  it.each(['official', 'party', 'news', 'secondary', 'dataset'] as const)(
    'a claim of a document of class %s stands on that document, and falls with it',
    (source) => {
      const own = [aDocument('doc:a', { class: source }), ...documents];
      expect(fallen([citing(A, [])], ['doc:one'], own)).toEqual(NOTHING);
      expect(fallen([citing(A, [])], ['doc:a'], own)).toEqual({ claims: [A], relations: [HOSTS] });
      expect(fallen([citing(A, ['doc:one'])], ['doc:a'], own)).toEqual(NOTHING);
    },
  );

  it.each(['think-tank', 'scholarly'] as const)(
    'a claim of a document of class %s stands on its citations, whether its own document is on or off',
    (source) => {
      const own = [aDocument('doc:a', { class: source }), ...documents];
      expect(fallen([citing(A, ['doc:one'])], ['doc:a'], own)).toEqual(NOTHING);
      expect(fallen([citing(A, ['doc:one'])], ['doc:one'], own).claims).toEqual([A]);
    },
  );

  it('a relation stands while one claim that asserts it does', () => {
    const claims = [citing(A, ['doc:one']), citing(B, ['doc:two'])];
    expect(fallen(claims, ['doc:one'])).toEqual({ claims: [A], relations: [] });
  });

  it('a denial neither holds a relation up nor lets it fall', () => {
    const denial = citing(B, ['doc:two'], { asserts: [anAssertion(HOSTS, { polarity: 'denies' })] });
    const claims = [citing(A, ['doc:one']), denial];
    expect(fallen(claims, ['doc:one'])).toEqual({ claims: [A], relations: [HOSTS] });
    expect(fallen(claims, ['doc:two'])).toEqual({ claims: [B], relations: [] });
  });

  it.each([{ fidelity: 'mismatch' }, { stance: 'disputes' }, { fidelity: 'topical-only' }] as const)(
    'a claim stands on a citation with %o as on any other: grades do not count',
    (grade) => {
      const cites = [aCitation({ document: 'doc:one', ...grade }), aCitation({ document: 'doc:two' })];
      expect(fallen([citing(A, [], { cites })], ['doc:two'])).toEqual(NOTHING);
      expect(fallen([citing(A, [], { cites })], ['doc:one', 'doc:two']).claims).toEqual([A]);
    },
  );

  it('a claim does not stand on a wide citation, and what never stood is not listed', () => {
    const cites = [aCitation({ document: 'doc:one', scope: 'wide' })];
    const wide = graphOf([citing(A, [], { cites }), citing(B, [], { asserts: [anAssertion(SIGNED)] })]);
    expect(withoutSources(wide, ['doc:one'])).toEqual({ standing: NOTHING, fallen: NOTHING });
  });

  it('what falls is sorted by code unit', () => {
    const ids = ['claim:b/001', 'claim:a/010', 'claim:a/009'];
    expect(fallen([...ids.map((id) => citing(id, ['doc:one']))], ['doc:one']).claims).toEqual([
      'claim:a/009',
      'claim:a/010',
      'claim:b/001',
    ]);
  });
});

describe('in any graph', () => {
  /** A graph and some of its documents, by their places in the list. */
  const some = fc.array(fc.nat(), { maxLength: 6 });
  const documentsAt = (graph: Graph, places: readonly number[]): string[] =>
    places.flatMap((place) => graph.documents[place % Math.max(1, graph.documents.length)]?.id ?? []);
  const all = ({ claims, relations }: { claims: string[]; relations: string[] }): string[] => [
    ...claims,
    ...relations,
  ];

  it('nothing off changes nothing', () => {
    fc.assert(
      fc.property(graphs, ({ graph }) => {
        expect(withoutSources(graph, []).fallen).toEqual(NOTHING);
        expect(withoutSources(graph, ['doc:of-another-graph']).fallen).toEqual(NOTHING);
      }),
    );
  });

  it('a source that is off and on again leaves everything as it was', () => {
    fc.assert(
      fc.property(graphs, some, ({ graph }, places) => {
        const before = structuredClone(graph);
        const off = documentsAt(graph, places);
        const once = withoutSources(graph, off);
        expect(withoutSources(graph, []).fallen).toEqual(NOTHING);
        expect(withoutSources(graph, off)).toEqual(once);
        expect(graph).toEqual(before);
      }),
    );
  });

  it('more off never leaves more standing', () => {
    fc.assert(
      fc.property(graphs, some, some, ({ graph }, places, more) => {
        const off = documentsAt(graph, places);
        const few = withoutSources(graph, off);
        const many = withoutSources(graph, [...off, ...documentsAt(graph, more)]);
        expect(all(few.standing)).toEqual(expect.arrayContaining(all(many.standing)));
        expect(all(many.fallen)).toEqual(expect.arrayContaining(all(few.fallen)));
      }),
    );
  });

  it('what stands and what falls is what is not uncited, each once', () => {
    fc.assert(
      fc.property(graphs, some, ({ graph }, places) => {
        const { standing, fallen: gone } = withoutSources(graph, documentsAt(graph, places));
        const stood = withoutSources(graph, []).standing;
        expect([...standing.claims, ...gone.claims].sort()).toEqual(stood.claims);
        expect([...standing.relations, ...gone.relations].sort()).toEqual(stood.relations);
        const uncited = graph.claims.filter(({ status }) => status === 'uncited').map(({ id }) => id);
        expect(stood.claims.filter((id) => uncited.includes(id))).toEqual([]);
        const sourced = graph.relations.filter(({ sources }) => sources > 0).map(({ id }) => id);
        expect(stood.relations).toEqual(expect.arrayContaining(sourced));
      }),
    );
  });
});

it('without reference [16] of the shipped outlook falls one claim, and the relation that it alone asserts', async () => {
  const opened = await openDataset('graph-seed');
  if ('faults' in opened) throw new Error('the shipped data has faults');
  const { graph } = opened;
  const outlook = graph.documents.find(({ id }) => id === 'doc:ciss-2024-11');
  const cited = outlook?.references.find(({ number }) => number === 16)?.document ?? '';
  const result = withoutSources(graph, [cited]).fallen;
  expect(cited).toBe('doc:paul-2023');
  expect(result.claims).toHaveLength(1);
  expect(result).toEqual({
    claims: ['claim:ciss-2024-11/086'],
    relations: ['constrains/concept:risk-tiering/label:non-western-states'],
  });
  // The two claims before it have the same source in a wide reading only: they never stood.
  const wide = graph.claims.filter(({ cites }) => cites.some(({ document }) => document === cited));
  expect(wide.map(({ id }) => id)).toEqual([84, 85, 86].map((n) => `claim:ciss-2024-11/0${n}`));
});
