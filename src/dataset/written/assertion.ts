import { POLARITIES, REALITIES } from '../../graph/model.ts';
import type { Bilingual, Polarity, Reality } from '../../graph/model.ts';
import { hint } from '../nearest.ts';
import { reportAt } from './decoder.ts';
import type { Decoder, NodeInFile } from './decoder.ts';
import { required, optional, record } from './record.ts';
import type { UnknownField } from './record.ts';
import { date, oneOf } from './scalars.ts';
import { VALUE } from './shape.ts';
import type { FieldsShape } from './shape.ts';
import { longBilingual, text } from './texts.ts';

/** An entry of `asserts:`; its field `<kind of relation>: <id>` is split into `kind` and `to`. */
export interface WrittenAssertion {
  from: string;
  /** Empty if no kind of relation was given. */
  kind: string;
  to: string;
  polarity?: Polarity;
  reality?: Reality;
  since?: string;
  until?: string;
  role?: string;
  discriminator?: string;
  rejected?: Bilingual;
}

const FIELDS = {
  from: required(text),
  polarity: optional(oneOf(POLARITIES)),
  reality: optional(oneOf(REALITIES)),
  since: optional(date),
  until: optional(date),
  role: optional(text),
  discriminator: optional(text),
  rejected: optional(longBilingual),
};

/** Field names of an assertion: no kind of relation can have such an id. */
export const RESERVED: ReadonlySet<string> = new Set([
  ...Object.keys(FIELDS),
  'kind',
  'to',
  'status',
  'outcome',
  'flags',
]);

const NOT_A_KIND = new Set(['status', 'outcome', 'flags']);

const kindsOf = new WeakMap<object, { kind: string; to: string }>();

/** The field that names the kind of relation and the entity at its other end. */
const takeRelationKind = (
  { key, keyLocation, value }: UnknownField,
  target: object,
  at: NodeInFile,
): boolean => {
  const { locations, relations } = at.context;
  const here = { ...at, location: keyLocation };
  if (NOT_A_KIND.has(key)) return false;
  if (kindsOf.has(target) && relations.has(key)) {
    reportAt(here, 'many-relations', { value: key });
    return true;
  }
  if (relations.size > 0 && !relations.has(key)) {
    reportAt(here, 'unknown-relation', {
      value: key,
      hint: hint(key, [...relations, ...Object.keys(FIELDS)]),
    });
    // A misspelt kind is reported once, not also as missing.
    if (!kindsOf.has(target)) kindsOf.set(target, { kind: '', to: '' });
    return true;
  }
  locations.set(target, 'kind', keyLocation);
  locations.set(target, 'to', value.location);
  kindsOf.set(target, { kind: key, to: text.decode(value) ?? '' });
  return true;
};

const fields = record({ what: 'an assertion', fields: FIELDS, unknown: takeRelationKind });

/** Stands for the field that names the kind of relation, where its shape is told. */
export const RELATION_FIELD = 'kind-of-relation';

const shape: FieldsShape = {
  ...fields.shape,
  // Fields keep the place of their first mention: the kind of relation stands after `from`.
  fields: {
    from: { shape: VALUE, required: true },
    [RELATION_FIELD]: { shape: VALUE, required: true },
    ...fields.shape.fields,
  },
};

export const writtenAssertion: Decoder<WrittenAssertion> = {
  fallback: () => ({ ...fields.fallback(), kind: '', to: '' }),
  shape,
  decode: (at) => {
    const read = fields.decode(at);
    if (!read) return undefined;
    const found = kindsOf.get(read);
    if (!found) reportAt(at, 'no-relation');
    // Locations are kept by object, so it must stay the same one.
    return Object.assign(read, found ?? { kind: '', to: '' });
  },
};
