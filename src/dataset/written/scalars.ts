import { isMap, isScalar } from 'yaml';
import { isDate } from '../../graph/dates.ts';
import type { Bilingual, PropertyValue, Titles } from '../../graph/model.ts';
import { hint } from '../nearest.ts';
import { locationOfNode, decoder, reportAt, wrongType } from './decoder.ts';
import type { Decoder, NodeInFile } from './decoder.ts';
import { required, record } from './record.ts';

// Control characters and lone surrogates: YAML lets them in through escapes.

const CONTROL_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

const stringOf = (spot: NodeInFile): string | undefined => {
  const { node } = spot;
  if (!isScalar(node) || typeof node.value !== 'string') {
    return wrongType(spot, 'a text', 'Put it in quotes.');
  }
  if (CONTROL_CHARACTER.test(node.value)) return reportAt(spot, 'bad-character');
  return node.value.trim() === '' ? reportAt(spot, 'empty') : node.value;
};

/** A text of at least one character. */
export const text: Decoder<string> = decoder('', stringOf);

/** A text that may also be written as an unquoted number, and is then kept as written. */
const textOrNumber = (spot: NodeInFile): string | undefined =>
  isScalar(spot.node) && typeof spot.node.value === 'number'
    ? (spot.node.source ?? String(spot.node.value))
    : stringOf(spot);

/** A date; kept as written. */
export const date: Decoder<string> = decoder('', (spot) => {
  const value = textOrNumber(spot);
  return value === undefined || isDate(value) ? value : reportAt(spot, 'bad-date', { value });
});

/** A finite number. */
const number: Decoder<number> = decoder(0, (spot) =>
  isScalar(spot.node) && typeof spot.node.value === 'number' && Number.isFinite(spot.node.value)
    ? spot.node.value
    : wrongType(spot, 'a number', 'Write it without quotes.'),
);

/** A whole number from 1. */
export const positiveInteger: Decoder<number> = decoder(0, (spot) =>
  isScalar(spot.node) && Number.isSafeInteger(spot.node.value) && Number(spot.node.value) > 0
    ? Number(spot.node.value)
    : wrongType(spot, 'a whole number from 1'),
);

/** `true` or `false`. */
export const boolean: Decoder<boolean> = decoder(false, (spot) =>
  isScalar(spot.node) && typeof spot.node.value === 'boolean'
    ? spot.node.value
    : wrongType(spot, 'true or false'),
);

/** A flag that is `true` or absent. */
export const trueOnly: Decoder<true> = decoder(true, (spot) =>
  isScalar(spot.node) && spot.node.value === true
    ? true
    : wrongType(spot, 'true', 'Write true, or leave it out.'),
);

/** One of a closed list. */
export const oneOf = <T extends string>(allowed: readonly [T, ...T[]]): Decoder<T> =>
  decoder(allowed[0], (spot) => {
    const value = textOrNumber(spot);
    if (value === undefined) return undefined;
    const found = allowed.find((candidate) => candidate === value);
    return found ?? reportAt(spot, 'unknown-value', { value, hint: hint(value, allowed) });
  });

/** A BCP 47 language tag. */
export const language: Decoder<string> = decoder('', (spot) => {
  const value = stringOf(spot);
  if (value === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(value).length === 1 ? value : undefined;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return reportAt(spot, 'bad-language', { value });
  }
});

/** A text in zh and en. */
export const bilingual: Decoder<Bilingual> = record({
  what: 'a text in both languages',
  fields: { zh: required(text), en: required(text) },
});

const entriesOf = (spot: NodeInFile): { key: NodeInFile; value: NodeInFile; name: string }[] =>
  !isMap(spot.node)
    ? []
    : spot.node.items.map(({ key, value }) => {
        const name = isScalar(key) ? String(key.value) : '';
        const location = locationOfNode(key, spot);
        const here = { ...spot, name };
        return { name, key: { ...here, node: key, location }, value: { ...here, node: value, location } };
      });

/** A mapping with free field names, decoded by `key`. */
const mapOf = <T>(key: Decoder<string>, value: Decoder<T>): Decoder<Record<string, T>> => ({
  fallback: () => ({}),
  decode: (spot) => {
    if (!isMap(spot.node)) return wrongType(spot, 'fields');
    const found: Record<string, T> = {};
    spot.context.locations.setSelf(found, spot.location);
    for (const entry of entriesOf(spot)) {
      spot.context.locations.set(found, entry.name, entry.key.location);
      const name = key.decode(entry.key);
      const read = value.decode({ ...entry.value, location: locationOfNode(entry.value.node, entry.value) });
      if (name !== undefined && read !== undefined) found[name] = read;
    }
    return found;
  },
});

/** A title by language. */
export const titles: Decoder<Titles> = mapOf(language, text);

/** Further CSL fields: texts and numbers. */
export const cslFields: Decoder<Record<string, string | number>> = mapOf(
  text,
  decoder<string | number>('', (spot) =>
    isScalar(spot.node) && typeof spot.node.value === 'number' ? number.decode(spot) : stringOf(spot),
  ),
);

/** A value of a property: a number, a text in both languages, or a date (checked by its property). */
export const propertyValue: Decoder<PropertyValue> = decoder<PropertyValue>('', (spot) => {
  if (isMap(spot.node)) return bilingual.decode(spot);
  return isScalar(spot.node) && typeof spot.node.value === 'number' ? number.decode(spot) : stringOf(spot);
});
