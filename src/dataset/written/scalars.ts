import { isMap, isScalar } from 'yaml';
import { isDate } from '../../graph/dates.ts';
import type { Bilingual, PropertyValue, Titles } from '../../graph/model.ts';
import { hint } from '../nearest.ts';
import { locationOfNode, decoder, reportAt, wrongType } from './decoder.ts';
import type { Decoder, NodeInFile } from './decoder.ts';
import { required, record } from './record.ts';

// Control characters and lone surrogates: YAML lets them in through escapes.

const CONTROL_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

const stringOf = (at: NodeInFile): string | undefined => {
  const { node } = at;
  if (!isScalar(node) || typeof node.value !== 'string') {
    return wrongType(at, 'a text', 'Put it in quotes.');
  }
  if (CONTROL_CHARACTER.test(node.value)) return reportAt(at, 'bad-character');
  return node.value.trim() === '' ? reportAt(at, 'empty') : node.value;
};

/** A text of at least one character. */
export const text: Decoder<string> = decoder('', stringOf);

/** A text that may also be written as an unquoted number, and is then kept as written. */
const textOrNumber = (at: NodeInFile): string | undefined =>
  isScalar(at.node) && typeof at.node.value === 'number'
    ? (at.node.source ?? String(at.node.value))
    : stringOf(at);

/** A date; kept as written. */
export const date: Decoder<string> = decoder('', (at) => {
  const value = textOrNumber(at);
  return value === undefined || isDate(value) ? value : reportAt(at, 'bad-date', { value });
});

/** A finite number. */
const number: Decoder<number> = decoder(0, (at) =>
  isScalar(at.node) && typeof at.node.value === 'number' && Number.isFinite(at.node.value)
    ? at.node.value
    : wrongType(at, 'a number', 'Write it without quotes.'),
);

/** A whole number from 1. */
export const positiveInteger: Decoder<number> = decoder(0, (at) =>
  isScalar(at.node) && Number.isSafeInteger(at.node.value) && Number(at.node.value) > 0
    ? Number(at.node.value)
    : wrongType(at, 'a whole number from 1'),
);

/** `true` or `false`. */
export const boolean: Decoder<boolean> = decoder(false, (at) =>
  isScalar(at.node) && typeof at.node.value === 'boolean' ? at.node.value : wrongType(at, 'true or false'),
);

/** A flag that is `true` or absent. */
export const trueOnly: Decoder<true> = decoder(true, (at) =>
  isScalar(at.node) && at.node.value === true ? true : wrongType(at, 'true', 'Write true, or leave it out.'),
);

/** One of a closed list. */
export const oneOf = <T extends string>(allowed: readonly [T, ...T[]]): Decoder<T> =>
  decoder(allowed[0], (at) => {
    const value = textOrNumber(at);
    if (value === undefined) return undefined;
    const found = allowed.find((candidate) => candidate === value);
    return found ?? reportAt(at, 'unknown-value', { value, hint: hint(value, allowed) });
  });

/** A BCP 47 language tag. */
export const language: Decoder<string> = decoder('', (at) => {
  const value = stringOf(at);
  if (value === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(value).length === 1 ? value : undefined;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return reportAt(at, 'bad-language', { value });
  }
});

/** A text in zh and en. */
export const bilingual: Decoder<Bilingual> = record({
  what: 'a text in both languages',
  fields: { zh: required(text), en: required(text) },
});

const entriesOf = (at: NodeInFile): { key: NodeInFile; value: NodeInFile; name: string }[] =>
  !isMap(at.node)
    ? []
    : at.node.items.map(({ key, value }) => {
        const name = isScalar(key) ? String(key.value) : '';
        const location = locationOfNode(key, at);
        const here = { ...at, name };
        return { name, key: { ...here, node: key, location }, value: { ...here, node: value, location } };
      });

/** A mapping with free field names, decoded by `key`. */
const mapOf = <T>(key: Decoder<string>, value: Decoder<T>): Decoder<Record<string, T>> => ({
  fallback: () => ({}),
  decode: (at) => {
    if (!isMap(at.node)) return wrongType(at, 'fields');
    const found: Record<string, T> = {};
    at.context.locations.setSelf(found, at.location);
    for (const entry of entriesOf(at)) {
      at.context.locations.set(found, entry.name, entry.key.location);
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
  decoder<string | number>('', (at) =>
    isScalar(at.node) && typeof at.node.value === 'number' ? number.decode(at) : stringOf(at),
  ),
);

/** A value of a property: a number, a text in both languages, or a date (checked by its property). */
export const propertyValue: Decoder<PropertyValue> = decoder<PropertyValue>('', (at) => {
  if (isMap(at.node)) return bilingual.decode(at);
  return isScalar(at.node) && typeof at.node.value === 'number' ? number.decode(at) : stringOf(at);
});
