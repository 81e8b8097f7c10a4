import { isMap, isScalar } from 'yaml';
import type { YAMLMap } from 'yaml';
import type { Code } from '../messages/messages.ts';
import { hint } from '../nearest.ts';
import type { SourceLocation } from '../files/source-location.ts';
import { locationOfNode, reportAt, wrongType } from './decoder.ts';
import type { Decoder, NodeInFile } from './decoder.ts';
import type { FieldsShape } from './shape.ts';

interface Field<T, Needed extends boolean> {
  decoder: Decoder<T>;
  required: Needed;
}

/** A field that must be there. */
export const required = <T>(reader: Decoder<T>): Field<T, true> => ({ decoder: reader, required: true });
/** A field that may be left out. */
export const optional = <T>(reader: Decoder<T>): Field<T, false> => ({ decoder: reader, required: false });

type Fields = Record<string, Field<unknown, boolean>>;
type ValueOf<F> = F extends Field<infer T, boolean> ? T : never;
type RequiredKey<F extends Fields> = { [K in keyof F]: F[K]['required'] extends true ? K : never }[keyof F];

/** The type that a record of these fields is decoded to. */
export type RecordOf<F extends Fields> = { [K in RequiredKey<F>]: ValueOf<F[K]> } & {
  [K in Exclude<keyof F, RequiredKey<F>>]?: ValueOf<F[K]>;
};
/** The type that a decoder decodes to. */
export type DecodedBy<R> = R extends Decoder<infer T> ? T : never;

/** A field that is not one of the record. */
export interface UnknownField {
  key: string;
  keyLocation: SourceLocation;
  value: NodeInFile;
}

/** A fault code, or a function that reports a fault itself; it returns false to use the general one. */
type MissingFault = Code | ((at: NodeInFile) => boolean);

interface RecordOptions<F extends Fields> {
  /** The name of the record in messages, with its article: “a claim”. */
  what: string;
  fields: F;
  /** Handles a field that is not in `fields`; returns false if it is unknown after all. */
  unknown?: (field: UnknownField, record: object, at: NodeInFile) => boolean;
  /** Faults to report instead of the general one when a required field is missing, by field. */
  missing?: Readonly<Partial<Record<string, MissingFault>>>;
}

const reportMissing = (key: string, at: NodeInFile, { missing, what }: RecordOptions<Fields>): void => {
  const fault = missing?.[key] ?? 'missing-field';
  if (typeof fault === 'string') return reportAt(at, fault, { value: key, what });
  if (!fault(at)) reportAt(at, 'missing-field', { value: key, what });
};

const DERIVED_FIELDS = new Set(['status', 'outcome', 'flags', 'unlistedReferences']);
const CLAIM_FIELDS = new Set(['claims', 'sections']);
const ASSERTION_FIELDS = new Set(['asserts', 'relations', 'relation']);

/** Report an unknown field, with the most likely explanation. */
const reportUnknownField = (
  { key, value }: UnknownField,
  at: NodeInFile,
  options: RecordOptions<Fields>,
): void => {
  const known = Object.keys(options.fields);
  if (DERIVED_FIELDS.has(key)) return reportAt(at, 'derived-field', { value: key });
  if (ASSERTION_FIELDS.has(key) || at.context.relations.has(key)) {
    return reportAt(at, 'relation-outside-claim', { value: key });
  }
  if (CLAIM_FIELDS.has(key)) return reportAt(at, 'claim-outside-document', { value: key });
  if (value.node === null) return reportAt(at, 'comma-split', { value: key });
  return reportAt(at, 'unknown-field', { value: key, what: options.what, hint: hint(key, known) });
};

/** The entries of a mapping. A bare word in braces has no value: most likely a comma has split a text. */
const entriesOf = (map: YAMLMap<unknown, unknown>, at: NodeInFile): UnknownField[] =>
  map.items.map((pair) => {
    const key = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : '';
    const keyLocation = locationOfNode(pair.key, at);
    const location = locationOfNode(pair.value, { ...at, location: keyLocation });
    const isBare = isScalar(pair.value) && pair.value.value === null && pair.value.source === '';
    const node = map.flow === true && isBare ? null : pair.value;
    return { key, keyLocation, value: { ...at, node, location, name: key } };
  });

const decodeField = (
  entry: UnknownField,
  target: Record<string, unknown>,
  context: [NodeInFile, RecordOptions<Fields>],
): void => {
  const [at, options] = context;
  const { locations } = at.context;
  const field = Object.hasOwn(options.fields, entry.key) ? options.fields[entry.key] : undefined;
  if (!field) {
    if (options.unknown?.(entry, target, at)) return;
    return reportUnknownField(entry, { ...at, location: entry.keyLocation }, options);
  }
  locations.set(target, entry.key, entry.value.location);
  const value = field.decoder.decode(entry.value);
  if (value !== undefined) {
    target[entry.key] = value;
    return;
  }
  locations.setFailed(target, entry.key);
  if (field.required) target[entry.key] = field.decoder.fallback();
};

const shapeOf = ({ what, fields }: RecordOptions<Fields>): FieldsShape => ({
  is: 'fields',
  what,
  fields: Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [
      key,
      { shape: field.decoder.shape, required: field.required },
    ]),
  ),
});

const fallbackOf = (fields: Fields): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, field]) => field.required)
      .map(([key, field]) => [key, field.decoder.fallback()]),
  );

/** A mapping with known fields; every unknown and every missing one is reported. */
export const record = <F extends Fields>(
  options: RecordOptions<F>,
): Decoder<RecordOf<F>> & { shape: FieldsShape } => ({
  // `decodeField` fills each field with its own decoder, so the record has the type of its fields.
  fallback: () => fallbackOf(options.fields) as RecordOf<F>,
  shape: shapeOf(options),
  decode: (at) => {
    if (!isMap(at.node)) return wrongType(at, `fields (${Object.keys(options.fields).join(', ')})`);
    const target: Record<string, unknown> = {};
    at.context.locations.setSelf(target, at.location);
    for (const entry of entriesOf(at.node, at)) decodeField(entry, target, [at, options]);
    for (const [key, field] of Object.entries(options.fields)) {
      if (!field.required || Object.hasOwn(target, key)) continue;
      reportMissing(key, at, options);
      target[key] = field.decoder.fallback();
    }
    return target as RecordOf<F>;
  },
});
