import { describe, expect, it } from 'vitest';
import { SCHEMES } from '../../src/dataset/external-ids.ts';

const verdict = (scheme: string, value: string): string | undefined => {
  const known = SCHEMES.get(scheme);
  if (!known) throw new Error(scheme);
  return known.problemOf(known.normalize(value));
};

describe('external ids', () => {
  it.each([
    ['wikidata', 'Q1'],
    ['doi', '10.1111/rego.12563'],
    ['doi', '10.1093/ia/iiae073'],
    ['ror', '05dxps055'],
    ['ror', 'https://ror.org/03yrm5c26'],
    ['ror', '02twcfp32'],
    ['orcid', '0000-0002-1825-0097'],
    ['orcid', 'https://orcid.org/0000-0001-5109-3700'],
    ['orcid', '0000-0002-1694-233X'],
    ['issn', '0020-5850'],
    ['issn', '2049-3630'],
    ['viaf', '129771564'],
    ['iso-3166-1', 'GB'],
    ['iso-3166-1', 'KR'],
    ['iso-3166-1', 'EU'],
    ['iso-3166-1', 'XK'],
  ])('take %s %s', (scheme, value) => {
    expect(verdict(scheme, value)).toBeUndefined();
  });

  it.each([
    ['wikidata', 'q1'],
    ['wikidata', 'Q0'],
    ['wikidata', 'P31'],
    ['doi', 'https://doi.org/10.1111/rego.12563'],
    ['doi', '10.11/x'],
    ['doi', '10.1111/a b'],
    ['ror', '05dxps056'],
    ['ror', '05dxpl055'],
    ['ror', '15dxps055'],
    ['orcid', '0000-0002-1825-0098'],
    ['issn', '0020-5851'],
    ['issn', '00205850'],
    ['viaf', '0129'],
    ['iso-3166-1', 'gb'],
    ['iso-3166-1', 'ZZ'],
    ['iso-3166-1', 'XA'],
    ['iso-3166-1', 'QO'],
    ['iso-3166-1', 'UK'],
    ['iso-3166-1', 'XX'],
    ['iso-3166-1', 'GBR'],
  ])('refuse %s %s', (scheme, value) => {
    expect(verdict(scheme, value)).toEqual(expect.any(String));
  });

  it('notice any single digit that is wrong in a ROR id', () => {
    for (let at = 1; at < 9; at++) {
      const digit = '05dxps055'[at] ?? '';
      const wrong = `${'05dxps055'.slice(0, at)}${digit === '7' ? '8' : '7'}${'05dxps055'.slice(at + 1)}`;
      expect(verdict('ror', wrong)).toEqual(expect.any(String));
    }
  });
});
