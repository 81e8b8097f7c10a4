import { describe, expect, it } from 'vitest';
import type { AuthoredClaim } from '../../src/graph/authored.ts';
import { deriveGraph } from '../../src/graph/derive.ts';
import type { Citation, Document } from '../../src/graph/model.ts';
import {
  HOSTS,
  SIGNED,
  aCitation,
  aClaim,
  aDocument,
  aStatement,
  anAssertion,
  authored,
  claimIn,
  digest,
  entityIn,
  graphOf,
  relationIn,
} from './build.ts';

const EMPTY = { polarity: 'asserts', reality: 'actual' } as const;

describe('a relation', () => {
  it('is made of every claim that asserts or denies it', () => {
    const graph = graphOf([
      aClaim('claim:b/002', { asserts: [anAssertion(HOSTS, { polarity: 'denies' })] }),
      aClaim('claim:a/001', { asserts: [anAssertion(HOSTS), anAssertion(SIGNED)] }),
    ]);
    expect(graph.relations.map(({ id }) => id)).toEqual([HOSTS, SIGNED]);
    expect(relationIn(graph, HOSTS)).toMatchObject({
      kind: 'hosts',
      from: 'country:us',
      to: 'summit:one',
      claims: ['claim:a/001', 'claim:b/002'],
    });
  });

  it('is predicted unless some claim asserts it as actual', () => {
    const predicted = aClaim('claim:a/001', { asserts: [anAssertion(HOSTS, { reality: 'predicted' })] });
    const actual = aClaim('claim:b/001', { asserts: [anAssertion(HOSTS)] });
    const denied = aClaim('claim:b/001', { asserts: [anAssertion(HOSTS, { polarity: 'denies' })] });
    expect(relationIn(graphOf([predicted]), HOSTS).reality).toBe('predicted');
    expect(relationIn(graphOf([predicted, actual]), HOSTS).reality).toBe('actual');
    expect(relationIn(graphOf([predicted, denied]), HOSTS).reality).toBe('predicted');
  });

  it('keeps every set of qualifiers with its claims, the best class first', () => {
    const since = (id: string, date: string) =>
      aClaim(id, { asserts: [anAssertion(SIGNED, { since: date })] });
    const graph = graphOf(
      [
        since('claim:a/001', '2024-04'),
        since('claim:b/001', '2024-05'),
        since('claim:c/001', '2024-06'),
        since('claim:d/001', '2024-06'),
        aClaim('claim:e/001', { asserts: [anAssertion(SIGNED)] }),
        aClaim('claim:f/001', { asserts: [anAssertion(SIGNED, { since: '2023', polarity: 'denies' })] }),
      ],
      [
        aDocument('doc:a', { class: 'scholarly' }),
        aDocument('doc:b', { class: 'news' }),
        aDocument('doc:d', { class: 'official' }),
      ],
    );
    expect(relationIn(graph, SIGNED).values).toEqual([
      { since: '2024-06', claims: ['claim:c/001', 'claim:d/001'] },
      { since: '2024-05', claims: ['claim:b/001'] },
      { since: '2024-04', claims: ['claim:a/001'] },
    ]);
  });

  it('is kept with the reason why it is not believed', () => {
    const reason = { reason: { zh: '误读', en: 'A misreading' } };
    const graph = graphOf([
      aClaim('claim:a/001', { asserts: [anAssertion(HOSTS)] }),
      aClaim('claim:b/001', { asserts: [anAssertion(HOSTS, { rejected: reason })] }),
    ]);
    expect(relationIn(graph, HOSTS)).toMatchObject({ rejected: reason, flags: ['rejected'] });
    expect(claimIn(graph, 'claim:b/001').flags).toEqual([]);
  });

  it('leaves nothing in its claim that its id already says', () => {
    const graph = graphOf([aClaim('claim:a/001', { asserts: [anAssertion(HOSTS)] })]);
    expect(claimIn(graph, 'claim:a/001').asserts).toEqual([{ relation: HOSTS, ...EMPTY }]);
  });
});

describe('an entity', () => {
  const stating = (id: string, ...of: Parameters<typeof aStatement>) =>
    aClaim(id, { states: [aStatement(...of)] });

  it('has each value once, with all claims that state it, by property and then the best class', () => {
    const graph = graphOf(
      [
        stating('claim:a/001', 'held-from', '2024-11-21', { reality: 'predicted' }),
        stating('claim:b/001', 'held-from', '2024-11-20'),
        stating('claim:c/001', 'held-from', '2024-11-20'),
        stating('claim:c/002', 'count', 10),
        stating('claim:d/001', 'held-from', '2024-11-21'),
      ],
      [aDocument('doc:c', { class: 'official' }), aDocument('doc:d', { class: 'party' })],
    );
    const held = { property: 'held-from' };
    expect(entityIn(graph, 'summit:one').values).toEqual([
      { property: 'count', value: 10, reality: 'actual', claims: ['claim:c/002'] },
      { ...held, value: '2024-11-20', reality: 'actual', claims: ['claim:b/001', 'claim:c/001'] },
      { ...held, value: '2024-11-21', reality: 'actual', claims: ['claim:d/001'] },
      { ...held, value: '2024-11-21', reality: 'predicted', claims: ['claim:a/001'] },
    ]);
  });

  it('has no values where nothing is stated of it', () => {
    expect(entityIn(graphOf([]), 'country:us')).not.toHaveProperty('values');
  });
});

describe('flags', () => {
  const tense = aDocument('doc:a', {
    tensions: [
      {
        id: 'pull',
        side: ['claim:a/001'],
        against: ['claim:a/003'],
        reason: { zh: '相左', en: 'They pull' },
      },
    ],
  });

  it('mark the claims on both sides of a tension', () => {
    const ids = ['claim:a/001', 'claim:a/002', 'claim:a/003'];
    const graph = graphOf(
      ids.map((id) => aClaim(id)),
      [tense],
    );
    expect(graph.claims.map(({ flags }) => flags)).toEqual([['in-tension'], [], ['in-tension']]);
  });

  it.each([
    ['not-checked', 'narrow', ['not-checked']],
    [undefined, 'narrow', ['not-checked']],
    ['supports', 'narrow', []],
    ['not-checked', 'wide', []],
  ] as const)('a citation of fidelity %s and scope %s gives %j', (fidelity, scope, flags) => {
    const cites = [aCitation({ scope, ...(fidelity && { fidelity }) })];
    expect(claimIn(graphOf([aClaim('claim:a/001', { cites })]), 'claim:a/001').flags).toEqual(flags);
  });

  it('of the claims are carried by their relation', () => {
    const graph = graphOf(
      [
        aClaim('claim:a/001', { asserts: [anAssertion(HOSTS)] }),
        aClaim('claim:b/001', { asserts: [anAssertion(HOSTS)], cites: [aCitation()] }),
      ],
      [tense],
    );
    expect(relationIn(graph, HOSTS).flags).toEqual(['in-tension', 'not-checked']);
  });
});

describe('deriving', () => {
  it('refuses a claim whose document is not there', () => {
    const input = authored([aClaim('claim:a/001')]);
    expect(() => deriveGraph({ ...input, documents: [] }, digest)).toThrow(
      expect.objectContaining({ code: 'bad-data', message: expect.stringContaining('doc:a') }),
    );
  });
});

describe('a document', () => {
  const citing = (id: string, over: Partial<Citation> = {}) =>
    aClaim(id, { cites: [aCitation({ document: 'doc:cited', ...over })] });
  const unlisted = (claims: AuthoredClaim[], references: Document['references'] = []) => {
    const documents = [aDocument('doc:a', { references }), aDocument('doc:cited')];
    return graphOf(claims, documents).documents.find(({ id }) => id === 'doc:a')?.unlistedReferences;
  };

  it('names what its claims cite and its list of references lacks, each once', () => {
    expect(unlisted([citing('claim:a/001'), citing('claim:a/002')])).toEqual(['doc:cited']);
    expect(unlisted([citing('claim:a/001')], [{ number: 1, document: 'doc:cited' }])).toBeUndefined();
  });

  it('is not taken to cite what a curator reads into it, what another document cites, nor itself', () => {
    expect(unlisted([citing('claim:a/001', { scope: 'wide' })])).toBeUndefined();
    expect(unlisted([citing('claim:b/001')])).toBeUndefined();
    expect(unlisted([citing('claim:a/001', { document: 'doc:a' })])).toBeUndefined();
  });
});
