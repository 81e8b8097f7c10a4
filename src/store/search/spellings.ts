/** “U.S.”, “G.C.”: letters with full stops between them. */
const INITIALS = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])/gu;
/** Apostrophes within a word, however they are typed or set: Hawai’i, O'Brien, Kanaʻina, and צה״ל. */
const APOSTROPHES = /(?<=[\p{L}\p{M}])['’‘`´′\u02b9-\u02c1\u02ee\ua78b\ua78c\u05f3\u05f4](?=\p{L})/gu;
/** What German (CLDR transform de-ASCII) and Danish (da-ASCII) write where these letters are missing. */
const DIGRAPHS = new Map(Object.entries({ ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }));
const DIGRAPH = /[äöüåø]/giu;

const joined = (text: string): string =>
  text.replace(INITIALS, (initials) => initials.replaceAll('.', '')).replace(APOSTROPHES, '');

const lengthened = (text: string): string =>
  text.normalize('NFC').replace(DIGRAPH, (letter) => DIGRAPHS.get(letter.toLowerCase()) ?? letter);

/** The ways in which a text is also written: as it is, “U.S.” as “US”, “Hawaiʻi” as “Hawaii”, “ü” as “ue”. */
export function spellingsOf(text: string): string[] {
  const one = joined(text);
  return [...new Set([text, one, lengthened(text), lengthened(one)].map((each) => each.normalize('NFC')))];
}
