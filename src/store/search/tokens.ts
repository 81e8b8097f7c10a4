import { tokensOf } from './form.ts';
import { pinyinTokensOf } from './pinyin.ts';
import type { IndexEntry } from './index-entries.ts';

/** What an index of words holds of an entry: words and grams with spaces between them. */
export interface Tokens {
  /** Of its own names. */
  own: string;
  /** Of what is not its own name: its authors, references to it as printed. */
  aside: string;
  /** Of its readings in pinyin, from each syllable on, and their initials. */
  sound: string;
  /** Of the short forms of its names. */
  short: string;
}

/** The tokens of an entry; a query matches a whole token or the beginning of one. */
export function tokensOfEntry({ texts }: IndexEntry): Tokens {
  const tokens = (aside: boolean): string =>
    texts
      .filter((text) => text.aside === aside)
      .flatMap(({ forms }) => forms.flatMap(tokensOf))
      .join(' ');
  const sounds = texts.flatMap(({ reading }) => (reading ? pinyinTokensOf(reading) : []));
  const short = new Set(texts.flatMap((text) => text.short ?? []));
  return { own: tokens(false), aside: tokens(true), sound: sounds.join(' '), short: [...short].join(' ') };
}
