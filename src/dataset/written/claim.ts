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
import { LIMITS } from '../files/limits.ts';
import { listOf, reader, refuse } from './reader.ts';
import { needed, optional, record } from './record.ts';
import type { ReadBy } from './record.ts';
import { bilingual, oneOf, ordinal, propertyValue, text } from './scalars.ts';
import { writtenAssertion } from './assertion.ts';

/** Anything but blanks, some of which take no room. */
const VISIBLE = /[^\s\u200b\u2060\ufeff]/;

/** The words of the text that an anchor rests on: rule 2 has its own faults for them. */
const exact = reader('', (spot) => {
  const { node } = spot;
  const written = isScalar(node) && (node.value === null || typeof node.value === 'string');
  if (written && !VISIBLE.test(String(node.value ?? ''))) return refuse(spot, 'anchor-empty');
  const value = text.read(spot);
  const length = value === undefined ? 0 : [...value].length;
  if (length > LIMITS.anchor)
    refuse(spot, 'anchor-too-long', { value: value ?? '', length, limit: LIMITS.anchor });
  return value;
});

const anchor = record({
  what: 'an anchor',
  fields: { exact: needed(exact), prefix: optional(text), suffix: optional(text) },
  missing: (key, spot) => {
    if (key === 'exact') refuse(spot, 'anchor-empty');
    return key === 'exact';
  },
});

const cite = record({
  what: 'a citation',
  fields: {
    document: needed(text),
    marker: optional(text),
    scope: optional(oneOf(SCOPES)),
    stance: optional(oneOf(STANCES)),
    fidelity: optional(oneOf(FIDELITIES)),
    temporalFit: optional(oneOf(TEMPORAL_FITS)),
    reason: optional(bilingual),
  },
  missing: (key, spot) => {
    if (key === 'document') refuse(spot, 'no-target');
    return key === 'document';
  },
});

const statement = record({
  what: 'a stated value',
  fields: {
    entity: needed(text),
    property: needed(text),
    value: needed(propertyValue),
    reality: optional(oneOf(REALITIES)),
  },
});

const decision = record({
  what: 'a decision',
  fields: { claim: needed(text), outcome: needed(oneOf(['met', 'not-met'] as const)) },
});

/** An entry of `claims:`. */
export const writtenClaim = record({
  what: 'a claim',
  fields: {
    n: needed(ordinal),
    sentence: optional(ordinal),
    anchor: needed(anchor),
    text: needed(bilingual),
    modality: needed(oneOf(MODALITIES)),
    hedge: needed(oneOf(HEDGES)),
    mentions: optional(listOf(text)),
    cites: optional(listOf(cite)),
    asserts: optional(listOf(writtenAssertion)),
    states: optional(listOf(statement)),
    decides: optional(listOf(decision)),
  },
  missing: (key, spot) => {
    if (key === 'anchor') refuse(spot, 'claim-without-place');
    return key === 'anchor';
  },
});

export type WrittenClaim = ReadBy<typeof writtenClaim>;
export type WrittenCite = ReadBy<typeof cite>;
export type WrittenStatement = ReadBy<typeof statement>;
