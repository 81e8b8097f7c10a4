import { isMap, isScalar } from 'yaml';
import { isDate } from '../../graph/dates.ts';
import type { Bilingual, PropertyValue, Titles } from '../../graph/model.ts';
import { hint } from '../nearest.ts';
import { placeOfNode, reader, refuse, wrongType } from './reader.ts';
import type { Reader, Spot } from './reader.ts';
import { needed, record } from './record.ts';

// Half of a character pair, or a character nobody can see: YAML lets them in through escapes.

const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

const stringOf = (spot: Spot): string | undefined => {
  const { node } = spot;
  if (!isScalar(node) || typeof node.value !== 'string') {
    return wrongType(spot, 'a text', 'Put it in quotes.');
  }
  if (UNSEEN.test(node.value)) return refuse(spot, 'bad-character');
  return node.value.trim() === '' ? refuse(spot, 'empty') : node.value;
};

/** A text of at least one character. */
export const text: Reader<string> = reader('', stringOf);

/** A text that may be written as a bare number too, and is then taken as it was written. */
const bareText = (spot: Spot): string | undefined =>
  isScalar(spot.node) && typeof spot.node.value === 'number'
    ? (spot.node.source ?? String(spot.node.value))
    : stringOf(spot);

/** A date of the format; kept as it was written. */
export const date: Reader<string> = reader('', (spot) => {
  const value = bareText(spot);
  return value === undefined || isDate(value) ? value : refuse(spot, 'bad-date', { value });
});

/** A finite number. */
const number: Reader<number> = reader(0, (spot) =>
  isScalar(spot.node) && typeof spot.node.value === 'number' && Number.isFinite(spot.node.value)
    ? spot.node.value
    : wrongType(spot, 'a number', 'Write it without quotes.'),
);

/** A whole number from 1. */
export const ordinal: Reader<number> = reader(0, (spot) =>
  isScalar(spot.node) && Number.isSafeInteger(spot.node.value) && Number(spot.node.value) > 0
    ? Number(spot.node.value)
    : wrongType(spot, 'a whole number from 1'),
);

/** Yes or no. */
export const truth: Reader<boolean> = reader(false, (spot) =>
  isScalar(spot.node) && typeof spot.node.value === 'boolean'
    ? spot.node.value
    : wrongType(spot, 'true or false'),
);

/** A flag: `true`, or left out. */
export const flag: Reader<true> = reader(true, (spot) =>
  isScalar(spot.node) && spot.node.value === true
    ? true
    : wrongType(spot, 'true', 'Write true, or leave it out.'),
);

/** One of a closed list. */
export const oneOf = <T extends string>(allowed: readonly [T, ...T[]]): Reader<T> =>
  reader(allowed[0], (spot) => {
    const value = bareText(spot);
    if (value === undefined) return undefined;
    const found = allowed.find((candidate) => candidate === value);
    return found ?? refuse(spot, 'unknown-value', { value, hint: hint(value, allowed) });
  });

/** A BCP 47 language tag. */
export const language: Reader<string> = reader('', (spot) => {
  const value = stringOf(spot);
  if (value === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(value).length === 1 ? value : undefined;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse(spot, 'bad-language', { value });
  }
});

/** A text in zh and en. */
export const bilingual: Reader<Bilingual> = record({
  what: 'a text in both languages',
  fields: { zh: needed(text), en: needed(text) },
});

const entriesOf = (spot: Spot): { key: Spot; value: Spot; name: string }[] =>
  !isMap(spot.node)
    ? []
    : spot.node.items.map(({ key, value }) => {
        const name = isScalar(key) ? String(key.value) : '';
        const place = placeOfNode(key, spot);
        const here = { ...spot, name };
        return { name, key: { ...here, node: key, place }, value: { ...here, node: value, place } };
      });

/** A mapping from words of `key` to values. */
const mapOf = <T>(key: Reader<string>, value: Reader<T>): Reader<Record<string, T>> => ({
  blank: () => ({}),
  read: (spot) => {
    if (!isMap(spot.node)) return wrongType(spot, 'fields');
    const found: Record<string, T> = {};
    spot.reading.places.setSelf(found, spot.place);
    for (const entry of entriesOf(spot)) {
      spot.reading.places.set(found, entry.name, entry.key.place);
      const name = key.read(entry.key);
      const read = value.read({ ...entry.value, place: placeOfNode(entry.value.node, entry.value) });
      if (name !== undefined && read !== undefined) found[name] = read;
    }
    return found;
  },
});

/** A title by language. */
export const titles: Reader<Titles> = mapOf(language, text);

/** Whatever else CSL has: texts and numbers. */
export const cslFields: Reader<Record<string, string | number>> = mapOf(
  text,
  reader<string | number>('', (spot) =>
    isScalar(spot.node) && typeof spot.node.value === 'number' ? number.read(spot) : stringOf(spot),
  ),
);

/** A value of a property: a number, a text in both languages, or a date (checked by its property). */
export const propertyValue: Reader<PropertyValue> = reader<PropertyValue>('', (spot) => {
  if (isMap(spot.node)) return bilingual.read(spot);
  return isScalar(spot.node) && typeof spot.node.value === 'number' ? number.read(spot) : stringOf(spot);
});
