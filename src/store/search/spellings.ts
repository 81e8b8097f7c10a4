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

/** A word that was broken at the end of a line, as it comes out of a PDF: “estab- lished”, “estab-\nlished”. */
const BROKEN = /(?<=\p{L})[-\u00ad\u2010]\s+(?=\p{Ll})/gu;

/**
 * What is said otherwise in Taiwan and Hong Kong, in traditional script and in simplified: other words, which no table of
 * characters has. Only those of this field.
 */
const REGIONAL = new Map(
  Object.entries({
    人工智慧: '人工智能',
    網路: '网络',
    网路: '网络',
    資訊: '信息',
    资讯: '信息',
    數位: '数字',
    数位: '数字',
    軟體: '软件',
    软体: '软件',
  }),
);
const REGIONAL_WORD = new RegExp([...REGIONAL.keys()].join('|'), 'gu');

const mainland = (text: string): string => text.replace(REGIONAL_WORD, (word) => REGIONAL.get(word) ?? word);

/**
 * The ways in which a text is also written: as it is, “U.S.” as “US”, “Hawaiʻi” as “Hawaii”, “ü” as “ue”, 网路 as 网络, and
 * with what a line end broke in one.
 */
export function spellingsOf(text: string): string[] {
  const one = joined(text);
  const ways = [text, one, lengthened(text), lengthened(one), mainland(text), text.replace(BROKEN, '')];
  return [...new Set(ways.map((each) => each.normalize('NFC')))];
}
