import { RELATION_FIELD } from '../written/assertion.ts';
import type { WrittenAssertion } from '../written/assertion.ts';
import type { WrittenCite, WrittenClaim, WrittenStatement } from '../written/claim.ts';
import type { EntryOf, NotesOf } from './note-types.ts';

const claim: NotesOf<WrittenClaim> = {
  n: 'its number in the document, upwards in the order of the text',
  sentence: 'which sentence of its paragraph, if not the next one',
  anchor: 'how it is found again',
  text: 'what the sentence says, in our own words',
  uncertain: 'where the sentence can be read in more than one way: which other reading there is',
  modality: 'what kind of sentence it is',
  hedge: 'how sure it says it is',
  mentions: 'ids of what it speaks of',
  cites: 'the documents that it names as its source',
  asserts: 'the relations that it states, one entry each',
  states: 'what it says of one entity: a date, a number, a text',
  decides: 'the forecasts of other documents that it settles',
};

const anchor: NotesOf<WrittenClaim['anchor']> = {
  exact: 'the fewest words that occur once in the text, at most 60 characters; in quotes',
  prefix: 'what stands before them, where they occur twice',
  suffix: 'what stands after them, where they occur twice',
};

const cite: NotesOf<WrittenCite> = {
  document: 'id of the document',
  marker: 'as printed, in quotes: "[2]"',
  scope: 'narrow is the sentence that carries the marker; a wide one needs a reason',
  stance: 'what the source is named for',
  fidelity: 'how well the source carries it; not-checked until somebody compares them',
  temporalFit: 'whether the source is older than what it is named for',
  reason: 'why a wide one is taken to cover this sentence',
};

const assertion: NotesOf<Omit<WrittenAssertion, 'kind' | 'to'> & Record<typeof RELATION_FIELD, string>> = {
  from: 'id of an entity',
  [RELATION_FIELD]: 'instead of this word one of these, and after it the id at the other end',
  polarity: 'denies contradicts what another claim asserts',
  reality: 'predicted in a forecast and actual elsewhere, unless it says otherwise',
  since: 'when it began, as precise as the source',
  until: 'when it ended',
  role: 'as what',
  discriminator: 'a slug that keeps two lines between the same two apart',
  rejected: 'why it is not believed',
};

const statement: NotesOf<WrittenStatement> = {
  entity: 'id of the entity',
  property: 'what is said of it',
  value: 'a date, a number, or { zh: …, en: … }',
  reality: 'predicted in a forecast and actual elsewhere, unless it says otherwise',
};

const decision: NotesOf<EntryOf<WrittenClaim['decides']>> = {
  claim: 'id of the forecast: claim:some-document/001',
  outcome: 'how it came out',
};

/** What each field of a claim is for, by the name of its record. */
export const CLAIM_NOTES = {
  'a claim': claim,
  'an anchor': anchor,
  'a citation': cite,
  'an assertion': assertion,
  'a stated value': statement,
  'a decision': decision,
  'a text in both languages': { zh: '', en: '' },
};
