/**
 * What bodies are named by: the short name of a country, where people also type its long one or an adjective. Of the
 * countries of this field; “European” stays, as the continent is not the Union.
 */
const COUNTRIES = new Map(
  Object.entries({
    'united kingdom': 'UK',
    'great britain': 'UK',
    britain: 'UK',
    british: 'UK',
    'united states': 'US',
    'united states of america': 'US',
    american: 'US',
    'european union': 'EU',
    australian: 'Australia',
    brazilian: 'Brazil',
    canadian: 'Canada',
    chilean: 'Chile',
    chinese: 'China',
    dutch: 'Netherlands',
    french: 'France',
    german: 'Germany',
    indian: 'India',
    indonesian: 'Indonesia',
    israeli: 'Israel',
    italian: 'Italy',
    japanese: 'Japan',
    kenyan: 'Kenya',
    korean: 'Korea',
    mexican: 'Mexico',
    nigerian: 'Nigeria',
    norwegian: 'Norway',
    russian: 'Russia',
    rwandan: 'Rwanda',
    saudi: 'Saudi Arabia',
    singaporean: 'Singapore',
    spanish: 'Spain',
    swiss: 'Switzerland',
    turkish: 'Turkey',
    ukrainian: 'Ukraine',
  }),
);
/** The longest first: “United States of America” begins with another. */
const COUNTRY_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...COUNTRIES.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

const ARTIFICIAL_INTELLIGENCE = /(?<![\p{L}\p{N}])artificial\s+intelligence(?![\p{L}\p{N}])/giu;
/** “英国AI安全研究所”, “英国 AI 安全研究所”, “英国AISI”: names in Chinese have them in full. */
const AI_IN_CHINESE = /(?<=^|\p{Script=Han})\s*AI\s*(?=\p{Script=Han})/giu;
const AISI_IN_CHINESE = /(?<=\p{Script=Han})\s*AISI(?![\p{L}\p{N}])/giu;

const QUOTATION_MARK = /["“”「」『』«»]/u;

const byCountry = (text: string): string =>
  text.replace(COUNTRY_WORD, (word) => COUNTRIES.get(word.toLowerCase()) ?? word);

const byField = (text: string): string =>
  text
    .replace(ARTIFICIAL_INTELLIGENCE, 'AI')
    .replace(AI_IN_CHINESE, '人工智能')
    .replace(AISI_IN_CHINESE, '人工智能安全研究所');

/**
 * The ways in which somebody may name what a query names: by the country instead of its adjective, by the acronym of
 * the field in English and in full in Chinese; none where nothing is said otherwise, or where quotation marks ask for
 * these words. Queries alone are said otherwise: an index of all ways would be larger for every name.
 */
export function saidOtherwise(text: string): string[] {
  if (QUOTATION_MARK.test(text)) return [];
  const ways = [byCountry(text), byField(text), byCountry(byField(text))];
  return [...new Set(ways)].filter((way) => way !== text);
}
