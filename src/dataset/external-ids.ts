import { ID_PATTERNS, type PatternedScheme } from '../graph/identifiers.ts';

/** What is wrong with an external id; undefined if nothing is. */
type Problem = string | undefined;

/** A scheme of external ids, such as DOI or ROR, and how its ids are checked. */
export interface Scheme {
  name: string;
  /** An example, for the message. */
  example: string;
  /** The id without an address before it and in one case: two ids are the same if their normal forms are. */
  normalize: (value: string) => string;
  problemOf: (bare: string) => Problem;
}

/** Of the pattern of its scheme, and what else is asked of an id that is. */
const matches = (scheme: PatternedScheme, further?: Scheme['problemOf']): Scheme['problemOf'] => {
  const pattern = new RegExp(`^${ID_PATTERNS[scheme]}$`);
  return (bare) => (pattern.test(bare) ? further?.(bare) : 'it is not of the pattern');
};

const unchanged = (value: string): string => value;
const withoutUrl = (host: string) => (value: string) =>
  value.replace(new RegExp(`^https?://(?:dx\\.)?${host}/`), '');

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';

/** Of a well-formed ROR id: six characters of Crockford's base 32, then two check digits by ISO/IEC 7064 mod 97-10. */
const rorDigits = (bare: string): Problem => {
  const number = [...bare.slice(0, 7)].reduce((sum, letter) => sum * 32 + CROCKFORD.indexOf(letter), 0);
  const check = 98 - ((number * 100) % 97);
  return check === Number(bare.slice(7)) ? undefined : 'its check digits do not agree';
};

/** Of a well-formed ORCID: ISO/IEC 7064 mod 11-2. */
const orcidDigit = (bare: string): Problem => {
  const digits = bare.replaceAll('-', '');
  const total = [...digits.slice(0, 15)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return (check === 10 ? 'X' : String(check)) === digits[15] ? undefined : 'its check digit does not agree';
};

/** ISSN (ISO 3297): weights 8 to 2, modulo 11. */
const issn = (bare: string): Problem => {
  if (!/^\d{4}-\d{3}[\dX]$/.test(bare)) return 'it is not of the pattern';
  const digits = bare.replace('-', '');
  const total = [...digits.slice(0, 7)].reduce((sum, digit, index) => sum + Number(digit) * (8 - index), 0);
  const check = (11 - (total % 11)) % 11;
  return (check === 10 ? 'X' : String(check)) === digits[7] ? undefined : 'its check digit does not agree';
};

/** User-assigned codes of ISO 3166-1, without XK (Kosovo), which is in general use. */
const USER_ASSIGNED = /^(?:AA|Q[M-Z]|X[A-JL-Z]|ZZ)$/;

/** ISO 3166-1 alpha-2, as known to ICU; “UK” is an alias, not a code. */
const country = (bare: string): Problem => {
  if (!/^[A-Z]{2}$/.test(bare)) return 'it is not two capital letters';
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const real =
    new Intl.Locale(`und-${bare}`).region === bare &&
    names.of(bare) !== undefined &&
    !USER_ASSIGNED.test(bare);
  return real ? undefined : 'no country or union has this code';
};

const SCHEMES_BY_NAME: Readonly<Record<string, Scheme>> = {
  wikidata: {
    name: 'Wikidata item',
    example: 'Q145',
    normalize: unchanged,
    problemOf: matches('wikidata'),
  },
  viaf: {
    name: 'VIAF number',
    example: '129771564',
    normalize: unchanged,
    problemOf: matches('viaf'),
  },
  doi: {
    name: 'DOI',
    example: '10.1093/ia/iiae073',
    normalize: (value) => value.toLowerCase(),
    problemOf: matches('doi'),
  },
  ror: {
    name: 'ROR id',
    example: '03cve4549',
    normalize: withoutUrl('ror\\.org'),
    problemOf: matches('ror', rorDigits),
  },
  orcid: {
    name: 'ORCID',
    example: '0000-0002-1825-0097',
    normalize: withoutUrl('orcid\\.org'),
    problemOf: matches('orcid', orcidDigit),
  },
  issn: { name: 'ISSN', example: '0020-5850', normalize: unchanged, problemOf: issn },
  'iso-3166-1': { name: 'country code', example: 'GB', normalize: unchanged, problemOf: country },
};

/** The schemes that are checked; ids of any other scheme are kept unchecked. */
export const SCHEMES: ReadonlyMap<string, Scheme> = new Map(Object.entries(SCHEMES_BY_NAME));
