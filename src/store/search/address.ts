import { ID_PATTERNS, type PatternedScheme } from '../../graph/identifiers.ts';
import { fold } from './fold.ts';
import { innerAddress } from './inner-address.ts';
import { addressOfPage } from './one-page.ts';

/** What was typed: the address or identifier in it, by which a thing is looked for, and the words beside it. */
export interface Addressed {
  /** In the form in which addresses are compared. */
  address?: string;
  words: string;
}

/** In a message: to the first space, bracket, quotation mark or Chinese punctuation mark. */
const IN_TEXT = /https?:\/\/[^\s<>"“”「」『』《》（）【】，。；：！？、|]+/iu;
/** Alone and without a scheme: a host, or a host and a path. */
const ALONE = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}\.?(?::\d+)?(?:[/?#]\S*)?$/u;
/** Too much for a mere word with a full stop in it. */
const SURE = /^www\.|[/?#]/i;
/** What the sentence around an address, or Markdown, leaves at its end. */
const TAIL = /[.…,;:!?'’*_~\]}]+$/;
/** Says how a reader came to a page, not which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|igshid|spm|share_token|yclid)=/i;

/** The address that the registry of a scheme gives its identifiers, without `https://`. */
const REGISTRIES = {
  doi: 'doi.org',
  wikidata: 'wikidata.org/wiki',
  orcid: 'orcid.org',
  ror: 'ror.org',
  viaf: 'viaf.org/viaf',
} as const satisfies Readonly<Record<PatternedScheme, string>>;
const SCHEMES = Object.keys(REGISTRIES) as PatternedScheme[];

/** How an identifier is typed: with its scheme before it, or without where it can be nothing else. */
const TYPED = SCHEMES.map((scheme) => ({
  place: REGISTRIES[scheme],
  pattern: new RegExp(`^(?:${scheme}:\\s*)${scheme === 'viaf' ? '' : '?'}(${ID_PATTERNS[scheme]})$`, 'i'),
}));

const isPatterned = (scheme: string): scheme is PatternedScheme => Object.hasOwn(REGISTRIES, scheme);

/** The address of an identifier at its registry; undefined where its scheme has none. */
export const addressOfId = (scheme: string, value: string): string | undefined =>
  isPatterned(scheme)
    ? `https://${REGISTRIES[scheme]}/${value.replace(/^https?:\/\/[^/]+\//, '')}`
    : undefined;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A closing bracket that nothing opened belongs to the sentence around the address. */
function withoutTail(address: string): string {
  const bare = address.replace(TAIL, '');
  const isOpened = bare.split('(').length >= bare.split(')').length;
  return bare.endsWith(')') && !isOpened ? withoutTail(bare.slice(0, -1)) : bare;
}

const hostOf = (host: string): string =>
  host
    .replace(/:(?:80|443)$/, '')
    .replace(/\.$/, '')
    .replace(/^(?:www\.|m\.(?=[^.]+\.)|dx\.(?=doi\.org))/i, '');

function queryKept(query: string): string {
  const kept = query.split('&').filter((part) => part !== '' && !TRACKING.test(part));
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

function keyOf(address: string, pageOfIt: (bare: string) => string): string {
  const bareOfScheme = address.replace(/^https?:\/\//i, '');
  const inner = innerAddress(bareOfScheme);
  if (inner !== undefined) return keyOf(inner, pageOfIt);
  const [whole = ''] = bareOfScheme.split('#');
  const [place = '', ...query] = whole.split('?');
  const [host = '', ...path] = place.split('/');
  const bare = [hostOf(host), ...path].join('/').replace(/\/+$/, '');
  // White space would end a token of the index.
  return fold(pageOfIt(decoded(bare)) + decoded(queryKept(query.join('?')))).replace(/\s+/gu, '+');
}

/**
 * The form in which an address is looked for: without scheme, `www.`, fragment, last slash and what says how a reader
 * came there; decoded and folded. `https://www.gov.uk/a/?utm_source=x#b` and `gov.uk/a` are one, and so are a page
 * and its copy in an archive, on a telephone or as a PDF.
 */
export const addressKey = (address: string): string => keyOf(address, addressOfPage);

/** The forms in which the address of a thing is found: as that of its page, and below its own site. */
export const addressKeys = (address: string): string[] => [
  ...new Set([addressKey(address), keyOf(address, (bare) => bare)]),
];

function registered(typed: string): string | undefined {
  for (const { pattern, place } of TYPED) {
    const [, id] = pattern.exec(typed) ?? [];
    if (id !== undefined) return addressKey(`${place}/${id}`);
  }
  return undefined;
}

/** The address in a text that was typed or pasted, alone or with a message around it, or that of an identifier. */
export function addressedIn(typed: string): Addressed {
  const [inText] = IN_TEXT.exec(typed) ?? [];
  if (inText !== undefined) {
    return { address: addressKey(withoutTail(inText)), words: typed.replace(inText, ' ') };
  }
  const id = registered(typed);
  if (id !== undefined) return { address: id, words: typed };
  const bare = withoutTail(typed);
  if (!ALONE.test(bare)) return { words: typed };
  return { address: addressKey(bare), words: SURE.test(bare) ? '' : typed };
}

/** An address without what follows a question mark. */
export const pageOf = (key: string): string => key.split('?', 1)[0] ?? '';

/** How the address of a thing fits one that is looked for. */
export type AddressFit = 'same' | 'page' | 'below';

/** With so many letters behind its last slash an address that was cut off hardly means another page. */
const CUT = /\/[^/?]{8,}$/;

/** Whether it is the address that is looked for, from the closest fit to the widest. */
const FITS: readonly (readonly [AddressFit, (key: string, asked: string) => boolean])[] = [
  ['same', (key, asked) => key === asked],
  ['page', (key, asked) => pageOf(key) === pageOf(asked) && [key, asked].includes(pageOf(key))],
  ['below', (key, asked) => pageOf(key).startsWith(CUT.test(asked) ? asked : `${asked}/`)],
];

/**
 * How an address fits one that is looked for: the same; the same page where one of them has nothing behind a question
 * mark; or somewhere below it, as all documents of a site are, and as pages are to an address that was cut off. Undefined
 * where they do not fit.
 * @param address of a thing, as it is known
 * @param asked in the form in which it is looked for
 */
export function fitOf(address: string, asked: string): AddressFit | undefined {
  const keys = addressKeys(address);
  return FITS.find(([, fits]) => keys.some((key) => fits(key, asked)))?.[0];
}
