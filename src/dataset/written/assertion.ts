import { POLARITIES, REALITIES } from '../../graph/model.ts';
import type { Bilingual, Polarity, Reality } from '../../graph/model.ts';
import { hint } from '../nearest.ts';
import { refuse } from './reader.ts';
import type { Reader, Spot } from './reader.ts';
import { needed, optional, record } from './record.ts';
import type { Stray } from './record.ts';
import { bilingual, date, oneOf, text } from './scalars.ts';

/** An entry of `asserts:`, with its kind and its far end under names of their own. */
export interface WrittenAssertion {
  from: string;
  /** Empty where no kind of relation was named. */
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
  from: needed(text),
  polarity: optional(oneOf(POLARITIES)),
  reality: optional(oneOf(REALITIES)),
  since: optional(date),
  until: optional(date),
  role: optional(text),
  discriminator: optional(text),
  rejected: optional(bilingual),
};

/** Words of an assertion that can be no kind of relation. */
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

/** The one field that is none of an assertion's own names the relation and its far end. */
const takeKind = ({ key, keyPlace, value }: Stray, target: object, spot: Spot): boolean => {
  const { places, relations } = spot.reading;
  const here = { ...spot, place: keyPlace };
  if (NOT_A_KIND.has(key)) return false;
  if (kindsOf.has(target) && relations.has(key)) {
    refuse(here, 'many-relations', { value: key });
    return true;
  }
  if (relations.size > 0 && !relations.has(key)) {
    refuse(here, 'unknown-relation', { value: key, hint: hint(key, [...relations, ...Object.keys(FIELDS)]) });
    // The kind is there, if misspelt: no second fault for lacking it.
    if (!kindsOf.has(target)) kindsOf.set(target, { kind: '', to: '' });
    return true;
  }
  places.set(target, 'kind', keyPlace);
  places.set(target, 'to', value.place);
  kindsOf.set(target, { kind: key, to: text.read(value) ?? '' });
  return true;
};

const fields = record({ what: 'an assertion', fields: FIELDS, stray: takeKind });

export const writtenAssertion: Reader<WrittenAssertion> = {
  blank: () => ({ ...fields.blank(), kind: '', to: '' }),
  read: (spot) => {
    const read = fields.read(spot);
    if (!read) return undefined;
    const found = kindsOf.get(read);
    if (!found) refuse(spot, 'no-relation');
    // The same object, so that its places stay with it.
    return Object.assign(read, found ?? { kind: '', to: '' });
  },
};
