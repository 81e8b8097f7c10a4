import { tokensOf } from './form.ts';
import { pinyinTokensOf } from './pinyin.ts';
import type { Subject } from './subjects.ts';

/** What an index of words holds of a subject: words and grams with spaces between them. */
export interface Tokens {
  /** Of its own names. */
  own: string;
  /** Of the names of those with whom it goes. */
  aside: string;
  /** Of its readings in pinyin, from each syllable on, and their initials. */
  sound: string;
  /** Of the short ways to say its names. */
  short: string;
}

/** The tokens of a subject; a query finds them whole or as the beginning of one. */
export function tokensOfSubject({ wordings }: Subject): Tokens {
  const tokens = (aside: boolean): string =>
    wordings
      .filter((wording) => wording.aside === aside)
      .flatMap(({ forms }) => forms.flatMap(tokensOf))
      .join(' ');
  const sounds = wordings.flatMap(({ reading }) => (reading ? pinyinTokensOf(reading) : []));
  const short = new Set(wordings.flatMap((wording) => wording.short ?? []));
  return { own: tokens(false), aside: tokens(true), sound: sounds.join(' '), short: [...short].join(' ') };
}
