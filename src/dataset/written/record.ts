import { isMap, isScalar } from 'yaml';
import type { YAMLMap } from 'yaml';
import { hint } from '../nearest.ts';
import type { Place } from '../files/place.ts';
import { placeOfNode, refuse, wrongType } from './reader.ts';
import type { Reader, Spot } from './reader.ts';

interface Field<T, Needed extends boolean> {
  reader: Reader<T>;
  needed: Needed;
}

/** A field that must be there. */
export const needed = <T>(reader: Reader<T>): Field<T, true> => ({ reader, needed: true });
/** A field that may be left out. */
export const optional = <T>(reader: Reader<T>): Field<T, false> => ({ reader, needed: false });

type Fields = Record<string, Field<unknown, boolean>>;
type ValueOf<F> = F extends Field<infer T, boolean> ? T : never;
type NeededKey<F extends Fields> = { [K in keyof F]: F[K]['needed'] extends true ? K : never }[keyof F];

/** What a record of these fields reads into. */
export type RecordOf<F extends Fields> = { [K in NeededKey<F>]: ValueOf<F[K]> } & {
  [K in Exclude<keyof F, NeededKey<F>>]?: ValueOf<F[K]>;
};
/** What a reader reads into. */
export type ReadBy<R> = R extends Reader<infer T> ? T : never;

/** A field that the record does not know. */
export interface Stray {
  key: string;
  keyPlace: Place;
  value: Spot;
}

interface RecordOptions<F extends Fields> {
  /** What it is called in a message, with its article: “a claim”. */
  what: string;
  fields: F;
  /** Takes a field that is not in `fields`; gives false if it is none of its own either. */
  stray?: (stray: Stray, record: object, spot: Spot) => boolean;
  /** Reports a missing field in words of its own; gives false to leave that to the reader. */
  missing?: (key: string, spot: Spot) => boolean;
}

const DERIVED = new Set(['status', 'outcome', 'flags']);
const OF_CLAIMS = new Set(['claims', 'sections']);
const OF_ASSERTIONS = new Set(['asserts', 'relations', 'relation']);

/** Says of an unknown field what it most likely is. */
const refuseStray = ({ key, value }: Stray, at: Spot, options: RecordOptions<Fields>): void => {
  const known = Object.keys(options.fields);
  if (DERIVED.has(key)) return refuse(at, 'derived-field', { value: key });
  if (OF_ASSERTIONS.has(key) || at.reading.relations.has(key)) {
    return refuse(at, 'relation-outside-claim', { value: key });
  }
  if (OF_CLAIMS.has(key)) return refuse(at, 'claim-outside-document', { value: key });
  if (value.node === null) return refuse(at, 'comma-split', { value: key });
  return refuse(at, 'unknown-field', { value: key, what: options.what, hint: hint(key, known) });
};

/** The fields as written; one without a value between brackets is most likely half of a split text. */
const entriesOf = (map: YAMLMap<unknown, unknown>, spot: Spot): Stray[] =>
  map.items.map((pair) => {
    const key = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : '';
    const keyPlace = placeOfNode(pair.key, spot);
    const place = placeOfNode(pair.value, { ...spot, place: keyPlace });
    const isBare = isScalar(pair.value) && pair.value.value === null && pair.value.source === '';
    const node = map.flow === true && isBare ? null : pair.value;
    return { key, keyPlace, value: { ...spot, node, place, name: key } };
  });

const readPair = (
  entry: Stray,
  target: Record<string, unknown>,
  context: [Spot, RecordOptions<Fields>],
): void => {
  const [spot, options] = context;
  const { places } = spot.reading;
  const field = Object.hasOwn(options.fields, entry.key) ? options.fields[entry.key] : undefined;
  if (!field) {
    if (options.stray?.(entry, target, spot)) return;
    return refuseStray(entry, { ...spot, place: entry.keyPlace }, options);
  }
  places.set(target, entry.key, entry.value.place);
  const value = field.reader.read(entry.value);
  if (value !== undefined) {
    target[entry.key] = value;
    return;
  }
  places.setFailed(target, entry.key);
  if (field.needed) target[entry.key] = field.reader.blank();
};

const blankOf = (fields: Fields): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, field]) => field.needed)
      .map(([key, field]) => [key, field.reader.blank()]),
  );

/** A mapping with known fields; every unknown and every missing one is reported. */
export const record = <F extends Fields>(options: RecordOptions<F>): Reader<RecordOf<F>> => ({
  // The fields decide the type; that they were read by their own readers is what `readPair` does.
  blank: () => blankOf(options.fields) as RecordOf<F>,
  read: (spot) => {
    if (!isMap(spot.node)) return wrongType(spot, `fields (${Object.keys(options.fields).join(', ')})`);
    const target: Record<string, unknown> = {};
    spot.reading.places.setSelf(target, spot.place);
    for (const entry of entriesOf(spot.node, spot)) readPair(entry, target, [spot, options]);
    for (const [key, field] of Object.entries(options.fields)) {
      if (!field.needed || Object.hasOwn(target, key)) continue;
      if (!options.missing?.(key, spot)) refuse(spot, 'missing-field', { value: key, what: options.what });
      target[key] = field.reader.blank();
    }
    return target as RecordOf<F>;
  },
});
