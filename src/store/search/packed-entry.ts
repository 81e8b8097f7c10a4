import { oncePer } from '../../graph/once-per.ts';
import type { Vocabulary } from '../../graph/vocabulary.ts';
import { calledIn, type IndexedText, type IndexEntry } from './index-entries.ts';
import { restsOf, syllablesOf, type PinyinReading } from './pinyin.ts';

/** The written reading and its plain syllables. */
type PackedReading = readonly [written: string, syllables: string];
type PackedText = readonly [
  value: string,
  lang: string,
  role: string,
  flags: number,
  /** Each without the spaces at its ends; they say what the form is without spaces, too. */
  forms: readonly string[],
  reading?: PackedReading | 0,
  short?: readonly string[],
];
type Packed = readonly [
  type: IndexEntry['type'],
  id: string,
  kind: string,
  degree: number,
  texts: readonly PackedText[],
  addresses?: readonly string[],
];

const ALIAS = 1;
const ASIDE = 2;

function packedText({ matched, forms, alias, aside, reading, short }: IndexedText): PackedText {
  const { value, lang, role } = matched;
  const flags = (alias ? ALIAS : 0) + (aside ? ASIDE : 0);
  const spaced = forms.map((form) => form.spaced.slice(1, -1));
  const read: PackedReading | undefined = reading && [reading.written, syllablesOf(reading).join(' ')];
  if (short) return [value, lang, role, flags, spaced, read ?? 0, short];
  return read ? [value, lang, role, flags, spaced, read] : [value, lang, role, flags, spaced];
}

/** Most queries are not compared with readings: what is compared is made when it is looked at. */
class UnpackedReading implements PinyinReading {
  readonly written: string;
  readonly #syllables: string;

  constructor([written, syllables]: PackedReading) {
    this.written = written;
    this.#syllables = syllables;
  }

  get #parts(): string[] {
    return this.#syllables === '' ? [] : this.#syllables.split(' ');
  }

  get rests(): string[] {
    return restsOf(this.#parts);
  }

  get initials(): string[] {
    return restsOf(this.#parts.map((syllable) => syllable.slice(0, 1)));
  }
}

function unpackedText([value, lang, role, flags, forms, read, short]: PackedText): IndexedText {
  const text: IndexedText = {
    matched: { value, lang, role },
    forms: forms.map((words) => ({ spaced: ` ${words} `, compact: words.replaceAll(' ', '') })),
    alias: (flags & ALIAS) > 0,
    aside: (flags & ASIDE) > 0,
  };
  if (read) text.reading = new UnpackedReading(read);
  if (short) text.short = [...short];
  return text;
}

/**
 * An entry as a text of a third of its size, for a store that sends many of them at once: without what follows from the
 * rest of it or is the same for its whole kind.
 */
export function packEntry({ type, id, kind, degree, texts, addresses }: IndexEntry): string {
  const packed = [type, id, kind, degree, texts.map(packedText)] as const;
  return JSON.stringify((addresses ? [...packed, addresses] : packed) satisfies Packed);
}

const kindsCalled = oncePer((vocabulary: Vocabulary) => calledIn(vocabulary));

/** The entries in such texts. @param vocabulary of the graph that they are of */
export function unpackEntries(texts: readonly string[], vocabulary: Vocabulary): IndexEntry[] {
  const called = kindsCalled(vocabulary);
  return texts.map((text) => {
    const [type, id, kind, degree, packed, addresses] = JSON.parse(text) as Packed;
    const entry: IndexEntry = { type, id, kind, texts: packed.map(unpackedText), degree };
    if (addresses) entry.addresses = [...addresses];
    if (type === 'entity') entry.called = called.get(kind) ?? [];
    return entry;
  });
}
