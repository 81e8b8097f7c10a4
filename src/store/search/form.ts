import { gramsOf, hasCjk, segmentsOf } from './fold.ts';
import { spellingsOf } from './spellings.ts';

/** A text prepared for comparison. */
export interface Form {
  /** Its segments with a space before and after each: a word begins where a space stands. */
  spaced: string;
  /** Its segments joined without spaces: names are typed with and without their dots and spaces. */
  compact: string;
}

const formOf = (text: string): Form => {
  const segments = segmentsOf(text);
  return { spaced: ` ${segments.join(' ')} `, compact: segments.join('') };
};

/** The forms of a text: one for each of its spellings. */
export const formsOf = (text: string): Form[] => spellingsOf(text).map(formOf);

/** The tokens of a form: its Latin words, and the grams of its runs of Chinese. */
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
