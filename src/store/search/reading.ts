import { pinyin } from 'pinyin-pro';
import { piecesOf } from './fold.ts';
import { GRADES } from './match.ts';

/** How a Chinese name is read. */
export interface Reading {
  /** With tones and spaces: “hán guó”. */
  written: string;
  /** Without either, from each syllable on: “hanguo”, “guo”. */
  rests: string[];
  /** First letters, from each syllable on: “hg”, “g”. */
  initials: string[];
}

const HAN = /\p{Script=Han}/u;

const restsOf = (parts: readonly string[]): string[] => parts.map((_, at) => parts.slice(at).join(''));

/** The reading of a name; undefined where it has no Chinese character. */
export function readingOf(name: string): Reading | undefined {
  if (!HAN.test(name)) return undefined;
  const syllables = pinyin(name, { type: 'array', toneType: 'symbol', nonZh: 'consecutive' });
  const written = syllables
    .map((syllable) => syllable.trim())
    .filter((syllable) => piecesOf(syllable).length > 0);
  const plain = written.map((syllable) => piecesOf(syllable).join(''));
  return {
    written: written.join(' '),
    rests: restsOf(plain),
    initials: restsOf(plain.map((syllable) => syllable.slice(0, 1))),
  };
}

/** What the index holds of a reading: a query finds it as the beginning of one of these. */
export const soundsOf = (reading: Reading): string[] => [...reading.rests, ...reading.initials];

/** How well a reading fits; initials inside a name want three letters, or every word would find some. */
export function gradeReading(reading: Reading, sound: string): number | undefined {
  const { rests, initials } = reading;
  if (rests[0] === sound) return GRADES.reading;
  if (initials[0] === sound) return GRADES.initials;
  if (rests.some((rest) => rest.startsWith(sound))) return GRADES.sound;
  const inside = sound.length >= 3 ? initials : initials.slice(0, 1);
  return inside.some((rest) => rest.startsWith(sound)) ? GRADES.sound : undefined;
}
