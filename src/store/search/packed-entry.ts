import { oncePer } from '../../graph/once-per.ts';
import type { Vocabulary } from '../../graph/vocabulary.ts';
import type { Form } from './form.ts';
import { calledIn, type IndexedText, type IndexEntry } from './index-entries.ts';
import { restsOf, syllablesOf, type PinyinReading } from './pinyin.ts';

/** The first part of a packed entry. */
type PackedHead = readonly [
  type: IndexEntry['type'],
  id: string,
  kind: string,
  degree: number,
  addresses?: readonly string[],
];
/** The written reading and its plain syllables. */
type PackedReading = readonly [written: string, syllables: string];
/** The second of the two parts of a text: what is looked at where the first one fits. */
type PackedDetails = readonly [
  value: string,
  lang: string,
  role: string,
  reading?: PackedReading | 0,
  short?: readonly string[],
];

const ALIAS = 1;
const ASIDE = 2;
/** Neither is in a form, which has letters, digits and single spaces, nor in JSON. A line feed would be in the way of CSV. */
const [PART, BETWEEN] = ['\u001e', '\t'];

/** A digit for the flags, and the forms without the spaces at their ends; they say what they are without spaces, too. */
const packedForms = ({ forms, alias, aside }: IndexedText): string =>
  `${(alias ? ALIAS : 0) + (aside ? ASIDE : 0)}${forms.map(({ spaced }) => spaced.slice(1, -1)).join(BETWEEN)}`;

function packedDetails({ matched, reading, short }: IndexedText): PackedDetails {
  const { value, lang, role } = matched;
  const read: PackedReading | undefined = reading && [reading.written, syllablesOf(reading).join(' ')];
  if (short) return [value, lang, role, read ?? 0, short];
  return read ? [value, lang, role, read] : [value, lang, role];
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

/** Where words begin is not asked by every query either. */
class UnpackedForm implements Form {
  readonly compact: string;
  readonly #words: string;

  constructor(words: string) {
    this.compact = words.includes(' ') ? words.replaceAll(' ', '') : words;
    this.#words = words;
  }

  get spaced(): string {
    return ` ${this.#words} `;
  }
}

/** Its forms are kept, as every query looks at them; the rest is made anew each time that it is looked at. */
class UnpackedText implements IndexedText {
  readonly #forms: string;
  readonly #details: string;
  #made: Form[] | undefined;

  constructor(forms: string, details: string) {
    this.#forms = forms;
    this.#details = details;
  }

  get #flags(): number {
    return Number(this.#forms[0]);
  }

  get #parsed(): PackedDetails {
    return JSON.parse(this.#details) as PackedDetails;
  }

  get alias(): boolean {
    return (this.#flags & ALIAS) > 0;
  }

  get aside(): boolean {
    return (this.#flags & ASIDE) > 0;
  }

  get forms(): Form[] {
    return (this.#made ??= this.#forms
      .slice(1)
      .split(BETWEEN)
      .map((words) => new UnpackedForm(words)));
  }

  get matched(): IndexedText['matched'] {
    const [value, lang, role] = this.#parsed;
    return { value, lang, role };
  }

  get reading(): PinyinReading | undefined {
    const [, , , read] = this.#parsed;
    return read ? new UnpackedReading(read) : undefined;
  }

  get short(): string[] | undefined {
    const [, , , , short] = this.#parsed;
    return short && [...short];
  }
}

/**
 * An entry as a text of a third of its size, for a store that sends many of them at once: without what follows from the
 * rest of it or is the same for its whole kind, and in parts, of which only what is looked at has to be parsed.
 */
export function packEntry({ type, id, kind, degree, texts, addresses }: IndexEntry): string {
  const head: PackedHead = addresses ? [type, id, kind, degree, addresses] : [type, id, kind, degree];
  const parts = texts.flatMap((text) => [packedForms(text), JSON.stringify(packedDetails(text))]);
  return [JSON.stringify(head), ...parts].join(PART);
}

const kindsCalled = oncePer((vocabulary: Vocabulary) => calledIn(vocabulary));

/** The entry in such a text. @param vocabulary of the graph that it is of */
export function unpackEntry(packed: string, vocabulary: Vocabulary): IndexEntry {
  const parts = packed.split(PART);
  const [type, id, kind, degree, addresses] = JSON.parse(parts[0] ?? '') as PackedHead;
  const texts: IndexedText[] = [];
  for (let at = 1; at < parts.length; at += 2)
    texts.push(new UnpackedText(parts[at] ?? '', parts[at + 1] ?? ''));
  const entry: IndexEntry = { type, id, kind, texts, degree };
  if (addresses) entry.addresses = [...addresses];
  if (type === 'entity') entry.called = kindsCalled(vocabulary).get(kind) ?? [];
  return entry;
}
