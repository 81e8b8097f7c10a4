import { gramsOf, hasCjk, segmentsOf } from './fold.ts';

/** A text as it is compared. */
export interface Form {
  /** Its segments with a space before and after each: a word begins where a space stands. */
  spaced: string;
  /** Its segments without anything between: names are typed with and without their dots and spaces. */
  compact: string;
}

/** “U.S.”, “G.C.”: letters with full stops between them. */
const INITIALS = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])/gu;

const formOf = (text: string): Form => {
  const segments = segmentsOf(text);
  return { spaced: ` ${segments.join(' ')} `, compact: segments.join('') };
};

/** The forms of a text: as it is, and with “U.S.” as “US” where it has such initials. */
export function formsOf(text: string): Form[] {
  const joined = text.replace(INITIALS, (initials) => initials.replaceAll('.', ''));
  return joined === text ? [formOf(text)] : [formOf(text), formOf(joined)];
}

/** What the index holds of a form: its Latin words, and the grams of its runs of Chinese. */
export function tokensOf(form: Form): string[] {
  const tokens: string[] = [];
  let run = '';
  const end = (): void => {
    tokens.push(...gramsOf(run));
    run = '';
  };
  for (const segment of form.spaced.trim().split(' ')) {
    // Chinese on both sides of a dot or a space is one run: 伊丽莎白·凯利 is also typed 伊丽莎白凯利.
    if (hasCjk(segment)) run += segment;
    else {
      end();
      tokens.push(segment);
    }
  }
  end();
  return tokens.filter((token) => token !== '');
}
