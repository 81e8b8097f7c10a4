import { isMap, isScalar } from 'yaml';
import { isDate } from '../../graph/dates.ts';
import { STATUSES, type Status } from '../../graph/lists.ts';
import type { PropertyValue, Titles } from '../../graph/model.ts';
import { hint } from '../nearest.ts';
import { decoder, locationOfNode, reportAt, wrongType } from './decoder.ts';
import type { Decoder, NodeInFile } from './decoder.ts';
import { isNumber, number } from './numbers.ts';
import { language, longBilingual, longText, text } from './texts.ts';

/** A text that may also be written as an unquoted number, and is then kept as written. */
const textOrNumber = (at: NodeInFile): string | undefined =>
  isScalar(at.node) && typeof at.node.value === 'number'
    ? (at.node.source ?? String(at.node.value))
    : text.decode(at);

/** A date; kept as written. */
export const date: Decoder<string> = decoder('', (at) => {
  const value = textOrNumber(at);
  return value === undefined || isDate(value) ? value : reportAt(at, 'bad-date', { value });
});

/** `true` or `false`. */
export const boolean: Decoder<boolean> = decoder(
  false,
  (at) =>
    isScalar(at.node) && typeof at.node.value === 'boolean' ? at.node.value : wrongType(at, 'true or false'),
  { is: 'word', words: ['true', 'false'] },
);

/** A flag that is `true` or absent. */
export const trueOnly: Decoder<true> = decoder(
  true,
  (at) =>
    isScalar(at.node) && at.node.value === true
      ? true
      : wrongType(at, 'true', 'Write true, or leave it out.'),
  { is: 'word', words: ['true'] },
);

/** One of a closed list. */
export const oneOf = <T extends string>(allowed: readonly [T, ...T[]]): Decoder<T> =>
  decoder(
    allowed[0],
    (at) => {
      const value = textOrNumber(at);
      if (value === undefined) return undefined;
      const found = allowed.find((candidate) => candidate === value);
      return found ?? reportAt(at, 'unknown-value', { value, hint: hint(value, allowed) });
    },
    { is: 'word', words: allowed },
  );

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
  shape: { is: 'map' },
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

/** The status of each of some relations, by id. */
export const statuses: Decoder<Record<string, Status>> = mapOf(text, oneOf(STATUSES));

/** A title by language. */
export const titles: Decoder<Titles> = mapOf(language, text);

/** Further CSL fields: texts and numbers. */
export const cslFields: Decoder<Record<string, string | number>> = mapOf(
  text,
  decoder<string | number>('', (at) => (isNumber(at) ? number.decode(at) : longText.decode(at))),
);

/** A value of a property: a number, a text in both languages, or a date (checked by its property). */
export const propertyValue: Decoder<PropertyValue> = decoder<PropertyValue>('', (at) => {
  if (isMap(at.node)) return longBilingual.decode(at);
  return isNumber(at) ? number.decode(at) : longText.decode(at);
});
