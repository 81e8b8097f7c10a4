import type { Lang } from '../../graph/names.ts';

/** How the page opens where its address says nothing else. */
export interface Opening {
  /** The language of the page; otherwise that of the browser. */
  lang?: Lang;
  /** Id of a story, which is opened at its first slide. */
  story?: string;
}

/** As JSON that no parser of HTML takes for an end, a comment or a reference. */
export const openingText = ({ lang, story }: Opening): string =>
  JSON.stringify({ lang, story }).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
