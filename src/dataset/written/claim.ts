import {
  FIDELITIES,
  HEDGES,
  MODALITIES,
  REALITIES,
  SCOPES,
  STANCES,
  TEMPORAL_FITS,
} from '../../graph/model.ts';
import { isScalar } from 'yaml';
import { isVisible } from '../characters.ts';
import { LIMITS } from '../files/limits.ts';
import { listOf, decoder, reportAt } from './decoder.ts';
import { required, optional, record } from './record.ts';
import type { DecodedBy } from './record.ts';
import { positiveInteger } from './numbers.ts';
import { oneOf, propertyValue } from './scalars.ts';
import { longBilingual, longText, text } from './texts.ts';
import { writtenAssertion } from './assertion.ts';

/** The quoted words of an anchor, with the faults of rule 2. */
const exact = decoder('', (at) => {
  const { node } = at;
  const written = isScalar(node) && (node.value === null || typeof node.value === 'string');
  if (written && !isVisible(String(node.value ?? ''))) return reportAt(at, 'anchor-empty');
  const value = longText.decode(at);
  const length = value === undefined ? 0 : [...value].length;
  if (length > LIMITS.anchor)
    reportAt(at, 'anchor-too-long', { value: value ?? '', length, limit: LIMITS.anchor });
  return value;
});

const anchor = record({
  what: 'an anchor',
  fields: { exact: required(exact), prefix: optional(longText), suffix: optional(longText) },
  missing: { exact: 'anchor-empty' },
});

const cite = record({
  what: 'a citation',
  fields: {
    document: required(text),
    marker: optional(text),
    scope: optional(oneOf(SCOPES)),
    stance: optional(oneOf(STANCES)),
    fidelity: optional(oneOf(FIDELITIES)),
    temporalFit: optional(oneOf(TEMPORAL_FITS)),
    reason: optional(longBilingual),
  },
  missing: { document: 'no-target' },
});

const statement = record({
  what: 'a stated value',
  fields: {
    entity: required(text),
    property: required(text),
    value: required(propertyValue),
    reality: optional(oneOf(REALITIES)),
  },
});

const decision = record({
  what: 'a decision',
  fields: { claim: required(text), outcome: required(oneOf(['met', 'not-met'] as const)) },
});

/** An entry of `claims:`. */
export const writtenClaim = record({
  what: 'a claim',
  fields: {
    n: required(positiveInteger),
    sentence: optional(positiveInteger),
    anchor: required(anchor),
    text: required(longBilingual),
    uncertain: optional(longBilingual),
    modality: required(oneOf(MODALITIES)),
    hedge: required(oneOf(HEDGES)),
    mentions: optional(listOf(text)),
    cites: optional(listOf(cite)),
    asserts: optional(listOf(writtenAssertion)),
    states: optional(listOf(statement)),
    decides: optional(listOf(decision)),
  },
  // Which number is free, only a rule can say.
  missing: { anchor: 'claim-without-place', n: () => true },
});

export type WrittenClaim = DecodedBy<typeof writtenClaim>;
export type WrittenCite = DecodedBy<typeof cite>;
export type WrittenStatement = DecodedBy<typeof statement>;
