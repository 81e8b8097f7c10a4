/**
 * How identifiers of well-known schemes are written, by the name of the scheme: sources of regular expressions, without
 * beginning and end. Whether their check digits agree is another question.
 */
export const ID_PATTERNS = {
  wikidata: String.raw`Q[1-9]\d{0,11}`,
  viaf: String.raw`[1-9]\d{1,21}`,
  doi: String.raw`10\.\d{4,9}\/\S+`,
  ror: String.raw`0[a-hj-km-np-tv-z0-9]{6}\d{2}`,
  orcid: String.raw`\d{4}-\d{4}-\d{4}-\d{3}[\dX]`,
} as const;

/** A scheme whose identifiers have a pattern. */
export type PatternedScheme = keyof typeof ID_PATTERNS;
