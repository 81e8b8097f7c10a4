import * as z from 'zod';
import * as lists from '../../graph/lists.ts';
import type { Graph } from '../../graph/model.ts';
import {
  anchorText,
  bilingual,
  date,
  language,
  line,
  longBilingual,
  longText,
  positiveInteger,
} from './scalars.ts';
import { interchangeVocabulary } from './vocabulary.ts';

// Objects are loose but for texts by language: a later version may add fields, and the version of the data covers them.
const lines = z.array(line);
const optionalLine = z.exactOptional(line);
const optionalText = z.exactOptional(longText);
const optionalDate = z.exactOptional(date);
const propertyValue = z.union([longText, z.number(), longBilingual]);
const qualifiers = { since: optionalDate, until: optionalDate, role: optionalLine };
const reality = z.enum(lists.REALITIES);

const name = z.looseObject({
  value: line,
  lang: language,
  role: z.enum(lists.NAME_ROLES),
  since: optionalDate,
  until: optionalDate,
  claims: z.exactOptional(lines),
});

const entity = z.looseObject({
  id: line,
  kind: line,
  names: z.array(name).min(1),
  prospective: z.exactOptional(z.literal(true)),
  form: optionalLine,
  document: optionalLine,
  complete: z.exactOptional(z.looseObject({ value: z.boolean(), claims: lines })),
  ids: z.exactOptional(z.array(z.looseObject({ scheme: line, value: line }))),
  values: z.exactOptional(
    z.array(z.looseObject({ property: line, value: propertyValue, reality, claims: lines })),
  ),
});

const correction = z.looseObject({
  reference: z.exactOptional(positiveInteger),
  field: line,
  asPrinted: optionalText,
  proposed: longText,
  basis: line,
  note: z.exactOptional(longBilingual),
});

const document = z.looseObject({
  id: line,
  class: z.enum(lists.SOURCE_CLASSES),
  lang: language,
  title: z.record(language, line),
  date: optionalDate,
  url: optionalText,
  seen: z.looseObject({ as: z.enum(lists.SEEN_AS), on: optionalDate, note: z.exactOptional(longBilingual) }),
  authors: z.array(z.looseObject({ entity: line, role: z.enum(lists.AUTHOR_ROLES) })),
  publisher: optionalLine,
  venue: optionalLine,
  primarySources: lines,
  references: z.array(z.looseObject({ number: positiveInteger, document: line, asPrinted: optionalText })),
  unlistedReferences: z.exactOptional(lines),
  corrections: z.array(correction),
  tensions: z.array(
    z.looseObject({ id: line, side: lines.min(1), against: lines.min(1), reason: longBilingual }),
  ),
  outline: z.array(z.looseObject({ path: line, title: bilingual })),
  csl: z.record(line, z.union([longText, z.number()])),
});

const outcome = z.looseObject({ value: z.enum(lists.OUTCOMES), claim: optionalLine });
const status = z.enum(lists.STATUSES);
const flags = z.array(z.enum(lists.FLAGS));

const citation = z.looseObject({
  document: line,
  marker: optionalLine,
  scope: z.enum(lists.SCOPES),
  stance: z.exactOptional(z.enum(lists.STANCES)),
  fidelity: z.exactOptional(z.enum(lists.FIDELITIES)),
  temporalFit: z.exactOptional(z.enum(lists.TEMPORAL_FITS)),
  reason: z.exactOptional(longBilingual),
});

const polarity = z.enum(lists.POLARITIES);

const claim = z.looseObject({
  id: line,
  document: line,
  section: optionalLine,
  paragraph: z.exactOptional(positiveInteger),
  sentence: z.exactOptional(positiveInteger),
  anchor: z.looseObject({ exact: anchorText, prefix: optionalText, suffix: optionalText }),
  text: longBilingual,
  uncertain: z.exactOptional(longBilingual),
  modality: z.enum(lists.MODALITIES),
  hedge: z.enum(lists.HEDGES),
  mentions: lines,
  cites: z.array(citation),
  asserts: z.array(z.looseObject({ relation: line, polarity, reality, ...qualifiers })),
  states: z.array(z.looseObject({ entity: line, property: line, value: propertyValue, reality })),
  decides: z.array(z.looseObject({ claim: line, outcome: z.enum(['met', 'not-met']) })),
  status,
  outcome: z.exactOptional(outcome),
  flags,
});

const relation = z.looseObject({
  id: line,
  kind: line,
  from: line,
  to: line,
  values: z.array(z.looseObject({ ...qualifiers, claims: lines })),
  reality,
  status,
  sources: z.literal([0, 1, 2]),
  disputed: z.exactOptional(z.array(z.enum(['holds', 'since', 'until', 'role']))),
  outcome: z.exactOptional(outcome),
  rejected: z.exactOptional(z.looseObject({ reason: longBilingual })),
  flags,
  claims: lines,
});

const slide = z.looseObject({
  title: bilingual,
  text: z.exactOptional(longBilingual),
  notes: z.exactOptional(longBilingual),
  view: line,
  emphasis: z.exactOptional(lines),
  lines: z.exactOptional(z.record(line, status)),
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
  stories: z.array(
    z.looseObject({
      id: line,
      title: bilingual,
      summary: z.exactOptional(bilingual),
      tour: z.exactOptional(z.literal(true)),
      slides: z.array(slide),
    }),
  ),
}) satisfies z.ZodType<Graph>;
