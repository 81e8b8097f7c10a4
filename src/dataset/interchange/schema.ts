import * as z from 'zod';
import * as lists from '../../graph/lists.ts';
import type { Graph } from '../../graph/model.ts';
import { interchangeVocabulary } from './vocabulary.ts';

// Objects are loose: a later version may add fields, and the version of the data covers them.
const bilingual = z.looseObject({ zh: z.string(), en: z.string() });
const strings = z.array(z.string());
const optionalText = z.exactOptional(z.string());
const propertyValue = z.union([z.string(), z.number(), bilingual]);
const qualifiers = { since: optionalText, until: optionalText, role: optionalText };
const reality = z.enum(lists.REALITIES);

const name = z.looseObject({
  value: z.string(),
  lang: z.string(),
  role: z.enum(lists.NAME_ROLES),
  since: optionalText,
  until: optionalText,
  claims: z.exactOptional(strings),
});

const entity = z.looseObject({
  id: z.string(),
  kind: z.string(),
  names: z.array(name).min(1),
  prospective: z.exactOptional(z.literal(true)),
  form: optionalText,
  document: optionalText,
  complete: z.exactOptional(z.looseObject({ value: z.boolean(), claims: strings })),
  ids: z.exactOptional(z.array(z.looseObject({ scheme: z.string(), value: z.string() }))),
  values: z.exactOptional(
    z.array(z.looseObject({ property: z.string(), value: propertyValue, reality, claims: strings })),
  ),
});

const correction = z.looseObject({
  reference: z.exactOptional(z.number()),
  field: z.string(),
  asPrinted: optionalText,
  proposed: z.string(),
  basis: z.string(),
  note: z.exactOptional(bilingual),
});

const document = z.looseObject({
  id: z.string(),
  class: z.enum(lists.SOURCE_CLASSES),
  lang: z.string(),
  title: z.record(z.string(), z.string()),
  date: optionalText,
  url: optionalText,
  seen: z.looseObject({ as: z.enum(lists.SEEN_AS), on: optionalText, note: z.exactOptional(bilingual) }),
  authors: z.array(z.looseObject({ entity: z.string(), role: z.enum(lists.AUTHOR_ROLES) })),
  publisher: optionalText,
  venue: optionalText,
  primarySources: strings,
  references: z.array(z.looseObject({ number: z.number(), document: z.string(), asPrinted: optionalText })),
  corrections: z.array(correction),
  tensions: z.array(z.looseObject({ id: z.string(), side: strings, against: strings, reason: bilingual })),
  outline: z.array(z.looseObject({ path: z.string(), title: bilingual })),
  csl: z.record(z.string(), z.union([z.string(), z.number()])),
});

const outcome = z.looseObject({ value: z.enum(lists.OUTCOMES), claim: optionalText });
const status = z.enum(lists.STATUSES);
const flags = z.array(z.enum(lists.FLAGS));

const citation = z.looseObject({
  document: z.string(),
  marker: optionalText,
  scope: z.enum(lists.SCOPES),
  stance: z.exactOptional(z.enum(lists.STANCES)),
  fidelity: z.exactOptional(z.enum(lists.FIDELITIES)),
  temporalFit: z.exactOptional(z.enum(lists.TEMPORAL_FITS)),
  reason: z.exactOptional(bilingual),
});

const polarity = z.enum(lists.POLARITIES);

const claim = z.looseObject({
  id: z.string(),
  document: z.string(),
  section: optionalText,
  paragraph: z.exactOptional(z.number()),
  sentence: z.exactOptional(z.number()),
  anchor: z.looseObject({ exact: z.string(), prefix: optionalText, suffix: optionalText }),
  text: bilingual,
  modality: z.enum(lists.MODALITIES),
  hedge: z.enum(lists.HEDGES),
  mentions: strings,
  cites: z.array(citation),
  asserts: z.array(z.looseObject({ relation: z.string(), polarity, reality, ...qualifiers })),
  states: z.array(z.looseObject({ entity: z.string(), property: z.string(), value: propertyValue, reality })),
  decides: z.array(z.looseObject({ claim: z.string(), outcome: z.enum(['met', 'not-met']) })),
  status,
  outcome: z.exactOptional(outcome),
  flags,
});

const relation = z.looseObject({
  id: z.string(),
  kind: z.string(),
  from: z.string(),
  to: z.string(),
  values: z.array(z.looseObject({ ...qualifiers, claims: strings })),
  reality,
  status,
  sources: z.literal([0, 1, 2]),
  disputed: z.exactOptional(z.array(z.enum(['holds', 'since', 'until', 'role']))),
  outcome: z.exactOptional(outcome),
  rejected: z.exactOptional(z.looseObject({ reason: bilingual })),
  flags,
  claims: strings,
});

/** The interchange object `entente/1`: strict about every type, open to added fields. */
export const interchangeGraph = z.looseObject({
  format: z.literal('entente/1'),
  data: z.string().regex(/^[0-9a-f]{16}$/, 'must be 16 hex digits'),
  vocabulary: interchangeVocabulary,
  entities: z.array(entity),
  documents: z.array(document),
  claims: z.array(claim),
  relations: z.array(relation),
  stories: z.array(z.looseObject({ id: z.string(), title: bilingual })),
}) satisfies z.ZodType<Graph>;
