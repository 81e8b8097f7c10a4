import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  claimId,
  compare,
  compareClaims,
  endsOf,
  kindOf,
  parseClaimId,
  parseRelationId,
  relationId,
  typeOf,
} from '../../src/graph/ids.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,4})?$/);
const node = fc.tuple(slug, slug).map(([kind, name]) => `${kind}:${name}`);

describe('ids', () => {
  it('are told apart by their form', () => {
    expect(typeOf('country:gb')).toBe('entity');
    expect(typeOf('doc:ciss-2024-11')).toBe('document');
    expect(typeOf('claim:ciss-2024-11/049')).toBe('claim');
    expect(typeOf('signed/country:us/agreement:us-uk-mou')).toBe('relation');
    expect(typeOf('signed/country:us/agreement:us-uk-mou/second')).toBe('relation');
  });

  it.each(['', 'country', 'Country:gb', 'country:', 'country:g b', 'country:a--b', 'claim:x', 'claim:x/49'])(
    'refuse %j',
    (id) => {
      expect(typeOf(id)).toBeUndefined();
    },
  );

  it.each(['claim:x/000', 'claim:x/0049', 'claim:x/12'])('refuse the number of %s', (id) => {
    expect(parseClaimId(id)).toBeUndefined();
  });

  it('pad the number of a claim to three digits', () => {
    expect(claimId('doc:ciss-2024-11', 49)).toBe('claim:ciss-2024-11/049');
    expect(claimId('doc:long', 1000)).toBe('claim:long/1000');
  });

  it('give back the document and the number of a claim', () => {
    fc.assert(
      fc.property(slug, fc.integer({ min: 1, max: 99_999 }), (name, n) => {
        expect(parseClaimId(claimId(`doc:${name}`, n))).toEqual({ document: `doc:${name}`, n });
      }),
    );
  });

  it('name the kind before the colon', () => {
    expect(kindOf('standards-body:iso')).toBe('standards-body');
    expect(kindOf('nothing')).toBe('');
  });
});

describe('the id of a relation', () => {
  it('is made of kind, from, to and a discriminator where there is one', () => {
    const parts = { kind: 'hosts', from: 'country:us', to: 'summit:x' };
    expect(relationId(parts)).toBe('hosts/country:us/summit:x');
    expect(relationId({ ...parts, discriminator: 'again' })).toBe('hosts/country:us/summit:x/again');
  });

  it('gives back its parts', () => {
    fc.assert(
      fc.property(
        fc.record(
          { kind: slug, from: node, to: node, discriminator: slug },
          { requiredKeys: ['kind', 'from', 'to'] },
        ),
        (parts) => {
          expect(parseRelationId(relationId(parts))).toEqual(parts);
        },
      ),
    );
  });

  it('is the same from either end of a symmetric kind, and of no other', () => {
    fc.assert(
      fc.property(node, node, (a, b) => {
        const id = (from: string, to: string, symmetric: boolean) =>
          relationId({ kind: 'knows', from, to }, symmetric);
        expect(id(a, b, true)).toBe(id(b, a, true));
        expect(endsOf(a, b, true)).toEqual([a, b].sort(compare));
        expect(id(a, b, false) === id(b, a, false)).toBe(a === b);
      }),
    );
  });
});

describe('order', () => {
  it('is by code unit, not by language', () => {
    expect(['～', 'b', '😀', 'a', 'B', 'ä', '中'].sort(compare)).toEqual([
      'B',
      'a',
      'b',
      'ä',
      '中',
      '😀',
      '～',
    ]);
  });

  it('puts claims by document, then by number, beyond a thousand too', () => {
    const ids = ['claim:a-b/001', 'claim:a/1000', 'claim:a/999'].map((id) => ({ id }));
    expect(ids.sort(compareClaims).map(({ id }) => id)).toEqual([
      'claim:a/999',
      'claim:a/1000',
      'claim:a-b/001',
    ]);
  });
});
