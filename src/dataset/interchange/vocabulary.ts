import * as z from 'zod';
import { HUES, PROPERTY_TYPES, QUALIFIERS, SHAPES } from '../../graph/vocabulary.ts';

const label = z.looseObject({ zh: z.string(), en: z.string() });
const strings = z.array(z.string());
const flag = z.exactOptional(z.literal(true));
const term = z.looseObject({ id: z.string(), label });

const kind = z.looseObject({
  id: z.string(),
  label,
  plural: z.exactOptional(z.looseObject({ en: z.string() })),
  hue: z.enum(HUES),
  shape: z.enum(SHAPES),
  icon: z.string(),
  border: z.exactOptional(z.literal('double')),
  memberless: flag,
  forms: flag,
});

const relation = z.looseObject({
  id: z.string(),
  label,
  inverse: label,
  from: strings,
  to: strings,
  symmetric: flag,
  reflexive: flag,
  undirected: flag,
  qualifiers: z.exactOptional(z.array(z.enum(QUALIFIERS))),
  single: z.exactOptional(z.array(z.enum(QUALIFIERS))),
  roles: z.exactOptional(strings),
  membership: flag,
  signature: flag,
  explicit: flag,
});

const property = z.looseObject({
  id: z.string(),
  label,
  type: z.enum(PROPERTY_TYPES),
  of: strings,
  single: flag,
  existence: flag,
  ends: z.exactOptional(z.string()),
  dates: z.exactOptional(z.literal('text')),
});

/** The vocabulary of an interchange object. */
export const interchangeVocabulary = z.looseObject({
  kinds: z.array(kind),
  relations: z.array(relation),
  properties: z.array(property),
  forms: z.array(term),
  roles: z.array(term),
});
