import * as z from 'zod';
import { ICONS } from '../../graph/icons.ts';
import { DATINGS, HUES, PROPERTY_TYPES, QUALIFIERS, SHAPES } from '../../graph/vocabulary.ts';
import { bilingual, line } from './scalars.ts';

const label = bilingual;
const lines = z.array(line);
const flag = z.exactOptional(z.literal(true));
const term = z.looseObject({ id: line, label });

const english = z.strictObject({ en: line });

const kind = z.looseObject({
  id: line,
  label,
  plural: z.exactOptional(english),
  hue: z.enum(HUES),
  shape: z.enum(SHAPES),
  icon: z.enum(ICONS),
  border: z.exactOptional(z.literal('double')),
  memberless: flag,
  forms: flag,
  openings: flag,
});

const relation = z.looseObject({
  id: line,
  label,
  inverse: label,
  forecast: z.exactOptional(z.looseObject({ label, inverse: label })),
  plural: z.exactOptional(
    z.looseObject({ label: z.exactOptional(english), inverse: z.exactOptional(english) }),
  ),
  from: lines.min(1),
  to: lines.min(1),
  symmetric: flag,
  reflexive: flag,
  undirected: flag,
  qualifiers: z.exactOptional(z.array(z.enum(QUALIFIERS))),
  single: z.exactOptional(z.array(z.enum(QUALIFIERS))),
  roles: z.exactOptional(lines),
  membership: flag,
  belonging: flag,
  signature: flag,
  attendance: flag,
  refusal: flag,
  explicit: flag,
});

const property = z.looseObject({
  id: line,
  label,
  type: z.enum(PROPERTY_TYPES),
  of: lines.min(1),
  single: flag,
  existence: flag,
  ends: z.exactOptional(line),
  dates: z.exactOptional(z.enum(DATINGS)),
  locates: flag,
  trait: flag,
});

/** The vocabulary of an interchange object. */
export const interchangeVocabulary = z.looseObject({
  kinds: z.array(kind).min(1),
  relations: z.array(relation),
  properties: z.array(property),
  forms: z.array(term),
  roles: z.array(term),
});
