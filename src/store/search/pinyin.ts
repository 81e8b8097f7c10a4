import { pinyin } from 'pinyin-pro';
import { segmentsOf } from './fold.ts';
import { GRADES } from './match.ts';

/** The pronunciation of a Chinese name in pinyin. */
export interface PinyinReading {
  /** With tones and spaces: “hán guó”. */
  written: string;
  /** Without either, from each syllable on: “hanguo”, “guo”. */
  rests: string[];
  /** First letters, from each syllable on: “hg”, “g”. */
  initials: string[];
}

const HAN = /\p{Script=Han}/u;

/** What is left of a text from each of its parts on. */
export function restsOf(parts: readonly string[]): string[] {
  let rest = '';
  return parts.reduceRight<string[]>((rests, part) => [(rest = part + rest), ...rests], []);
}

/** The syllables of a pronunciation, without tones. */
export const syllablesOf = ({ rests }: PinyinReading): string[] =>
  rests.map((rest, at) => rest.slice(0, rest.length - (rests[at + 1]?.length ?? 0)));

/** The pronunciation of a name; undefined where it has no Chinese character. */
export function pinyinOf(name: string): PinyinReading | undefined {
  if (!HAN.test(name)) return undefined;
  const syllables = pinyin(name, { type: 'array', toneType: 'symbol', nonZh: 'consecutive' });
  const written = syllables
    .map((syllable) => syllable.trim())
    .filter((syllable) => segmentsOf(syllable).length > 0);
  const plain = written.map((syllable) => segmentsOf(syllable).join(''));
  return {
    written: written.join(' '),
    rests: restsOf(plain),
    initials: restsOf(plain.map((syllable) => syllable.slice(0, 1))),
  };
}

/** What a search index holds of a pronunciation: a query matches the beginning of one of these. */
export const pinyinTokensOf = (reading: PinyinReading): string[] => [...reading.rests, ...reading.initials];

/** How well typed letters fit a pronunciation. Initials inside a name need three letters, or any word would match. */
export function gradePinyin(reading: PinyinReading, sound: string): number | undefined {
  const { rests, initials } = reading;
  if (rests[0] === sound) return GRADES.reading;
  if (initials[0] === sound) return GRADES.initials;
  if (rests.some((rest) => rest.startsWith(sound))) return GRADES.sound;
  const inside = sound.length >= 3 ? initials : initials.slice(0, 1);
  return inside.some((rest) => rest.startsWith(sound)) ? GRADES.sound : undefined;
}
