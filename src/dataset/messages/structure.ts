import type { Message } from './message.ts';

/** Faults of structure: what may be written where, and which words are known (rules 1, 2, 3, 7). */
export const STRUCTURE_MESSAGES = {
  'relation-outside-claim': {
    rule: 1,
    message: '“{value}” states a relation outside a claim.',
    remedy: 'Write it under “asserts:” of the claim that says so.',
  },
  'claim-outside-document': {
    rule: 1,
    message: '“{value}” stands outside a document.',
    remedy: 'Write claims in documents/, under the document whose sentence they report.',
  },
  'claim-without-place': {
    rule: 1,
    message: 'The claim has no place: its anchor is missing.',
    remedy: 'Add “anchor: { exact: … }” with a few words that occur once in the text.',
  },
  'denied-only': {
    rule: 1,
    message: '{value} is denied, but no claim asserts it.',
    remedy: 'Deny only what some claim asserts, or leave the line out.',
  },
  'relation-without-claim': {
    rule: 1,
    message: '{value} names no claim that asserts it.',
    remedy: 'Remove it, or add the claim that says so.',
  },
  'claim-not-asserting': {
    rule: 1,
    message: '{value} names {claim}, which neither asserts nor denies it.',
    remedy: 'Remove the claim from the relation, or let it assert the relation.',
  },
  'relation-missing': {
    rule: 1,
    message: '{claim} asserts {value}, which is not among the relations.',
    remedy: 'Add the relation, or remove the assertion.',
  },
  'claim-other-document': {
    rule: 1,
    message: '{value} is the id of a claim of another document than {document}.',
    remedy: 'Correct the id or the document.',
  },
  'claim-section': {
    rule: 1,
    message: '{claim} stands in no section of the outline of {document} (“{value}”).',
    remedy: 'Name a section of the outline; claims of a document without one have none.',
  },
  'anchor-empty': {
    rule: 2,
    message: 'The anchor is empty.',
    remedy: 'Give “exact” a few words that occur once in the text.',
  },
  'anchor-too-long': {
    rule: 2,
    message: 'The anchor has {length} characters, more than {limit}: “{value}”.',
    remedy: 'Shorten it to the fewest words that occur once in the text.',
  },
  'anchor-lost': {
    rule: 2,
    message: 'The anchor of {claim} is lost: “{value}” does not occur in {file}.{difference}',
    remedy: 'Copy the words from the text as they stand there.',
  },
  'anchor-ambiguous': {
    rule: 2,
    message: 'The anchor of {claim} is ambiguous: “{value}” occurs {times} times in {file}.',
    remedy: 'Lengthen it, or add “prefix” or “suffix”.',
  },
  'unknown-field': {
    rule: 3,
    message: '“{value}” is no field of {what}.',
    remedy: '{hint}',
  },
  'comma-split': {
    rule: 3,
    message: '“{value}” is read as a field of its own, because of the comma before it.',
    remedy: 'Put the whole text in quotes, or write it in block style.',
  },
  'missing-field': { rule: 3, message: '{what} lacks “{value}”.', remedy: 'Add “{value}:”.' },
  'wrong-type': { rule: 3, message: '{field} must be {expected}, not {value}.', remedy: '{hint}' },
  'null-word': {
    rule: 3,
    message: '{field}: YAML reads the word “{value}” as nothing.',
    remedy: 'If it is a word, put it in quotes: "{value}".',
  },
  'changed-number': {
    rule: 3,
    message: '{field}: YAML reads {value} as the number {number}.',
    remedy:
      'To keep it as it is written, put it in quotes: "{value}"; if the number is meant, write {number}.',
  },
  'too-few': { rule: 3, message: '{field} is empty.', remedy: 'Give at least one entry.' },
  'unknown-value': { rule: 3, message: '“{value}” is not a value of {field}.', remedy: '{hint}' },
  'bad-language': {
    rule: 3,
    message: '“{value}” is not a language tag.',
    remedy: '{hint}',
  },
  'title-language': {
    rule: 3,
    message: 'The title in the document’s own language ({value}) is missing.',
    remedy: 'Add “{value}: …” to “title:”.',
  },
  'unknown-kind': {
    rule: 3,
    message: '“{value}” is no kind of entity in vocabulary.yaml.',
    remedy: '{hint}',
  },
  'unknown-relation': {
    rule: 3,
    message: '“{value}” is no kind of relation in vocabulary.yaml.',
    remedy: '{hint}',
  },
  'no-relation': {
    rule: 3,
    message: 'The assertion names no relation.',
    remedy: 'Write “{ from: …, <kind of relation>: … }”.',
  },
  'many-relations': {
    rule: 3,
    message: 'The assertion names a second relation, “{value}”.',
    remedy: 'Write one entry for each relation.',
  },
  'wrong-end': {
    rule: 3,
    message: '{value} cannot stand at the “{end}” end of “{relation}”.',
    remedy: 'Allowed there: {allowed}.',
  },
  'same-ends': {
    rule: 3,
    message: '{value} cannot be related to itself by “{relation}”.',
    remedy:
      'Give the relation two different ends, or write “reflexive: true” for its kind in vocabulary.yaml.',
  },
  'no-qualifier': {
    rule: 3,
    message: '“{relation}” has no “{value}”.',
    remedy: 'Remove it, or add it to the qualifiers of the relation in vocabulary.yaml.',
  },
  'unknown-property': {
    rule: 3,
    message: '“{value}” is no property in vocabulary.yaml.',
    remedy: '{hint}',
  },
  'wrong-property': {
    rule: 3,
    message: '“{value}” is no property of {kind}.',
    remedy: 'Only {allowed} have it.',
  },
  'wrong-value-type': {
    rule: 3,
    message: 'A value of “{property}” must be {expected}.',
    remedy: 'Write it so.',
  },
  'no-form': {
    rule: 3,
    message: 'Entities of kind {kind} have no form (“{value}”).',
    remedy: 'Remove it, or write “forms: true” for the kind in vocabulary.yaml.',
  },
  'both-claims': {
    rule: 3,
    message: 'The document has both “sections” and “claims”.',
    remedy: 'Put all claims into sections, or none.',
  },
  'claim-order': {
    rule: 3,
    message: 'Claim {value} stands after claim {before}.',
    remedy: 'Number claims upwards in the order of the text; the next free number of {document} is {next}.',
  },
  'claim-without-number': {
    rule: 3,
    message: 'The claim has no number.',
    remedy: 'Add “n: {next}”, the next free number of {document}, or number the claims anew.',
  },
  'sentence-order': {
    rule: 3,
    message: 'Sentence {value} stands after sentence {before} of its paragraph.',
    remedy: 'Write claims in the order of the text, or correct “sentence”.',
  },
  'tension-both': {
    rule: 3,
    message: 'Claim {value} stands on both sides of the tension.',
    remedy: 'Keep it on one side.',
  },
  'decides-own': {
    rule: 3,
    message: '{value} is a claim of the same document.',
    remedy: 'Only another document can say whether a forecast came about.',
  },
  'decides-no-forecast': {
    rule: 3,
    message: '{value} foretells nothing.',
    remedy: 'Name a claim that is a forecast or that asserts something as predicted.',
  },
  'relation-other-ends': {
    rule: 3,
    message: '{value} is the id of another relation than {kind} from {from} to {to}.',
    remedy: 'The id is kind/from/to, perhaps with a discriminator: correct the id or the fields.',
  },
  'relation-unsorted': {
    rule: 3,
    message: 'The ends in {value} are not sorted.',
    remedy: 'The kind is symmetric: write the end first that comes first by code unit.',
  },
  'bad-field': {
    rule: 3,
    message: '{field}: {reason}.',
    remedy: 'Correct it, or export the graph again with “entente export --format json”.',
  },
  'derived-differs': {
    rule: 7,
    message: '{field} of {value} is {found}, but from the claims follows {wanted}.',
    remedy: 'Correct the claims or citations that it follows from; nobody writes it by hand.',
  },
  'derived-field': {
    rule: 7,
    message: '“{value}” is worked out from claims and citations, never written by hand.',
    remedy: 'Remove it.',
  },
} as const satisfies Record<string, Message>;
