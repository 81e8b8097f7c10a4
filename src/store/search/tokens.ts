import { addressKeys, pageOf } from './address.ts';
import { tokensOf } from './form.ts';
import { pinyinTokensOf } from './pinyin.ts';
import type { IndexEntry } from './index-entries.ts';

/** First character of the token of an address, which no typed word contains. */
const ADDRESS = '@';
/** A full-text index cuts longer tokens. What is found by the beginning of an address is compared as a whole later. */
const LONGEST_ADDRESS = 200;

/** The token of a page: what stands below it on its site has one that begins with this. */
export const addressToken = (page: string): string => `${ADDRESS}${page}`.slice(0, LONGEST_ADDRESS);

/** What an index of words holds of an entry: words and grams with spaces between them. */
export interface Tokens {
  /** Of its own names, and its addresses. */
  own: string;
  /** Of what is not its own name: its authors, references to it as printed. */
  aside: string;
  /** Of its readings in pinyin, from each syllable on, and their initials. */
  sound: string;
  /** Of the short forms of its names. */
  short: string;
}

/** The tokens of an entry; a query matches a whole token or the beginning of one. */
export function tokensOfEntry({ texts, addresses = [] }: IndexEntry): Tokens {
  const tokens = (aside: boolean): string =>
    texts
      .filter((text) => text.aside === aside)
      .flatMap(({ forms }) => forms.flatMap(tokensOf))
      .join(' ');
  const sounds = texts.flatMap(({ reading }) => (reading ? pinyinTokensOf(reading) : []));
  const short = new Set(texts.flatMap((text) => text.short ?? []));
  const pages = new Set(addresses.flatMap(addressKeys).map(pageOf));
  const own = [tokens(false), ...[...pages].map(addressToken)];
  return { own: own.join(' '), aside: tokens(true), sound: sounds.join(' '), short: [...short].join(' ') };
}
