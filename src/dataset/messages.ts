/** Which rule of the data guide a fault breaks, or what part of reading a folder refused. */
export type Rule = number | 'file' | 'yaml' | 'warning';

interface Message {
  rule: Rule;
  message: string;
  remedy: string;
}

/** Files and YAML: what is refused before anything is understood. */
const READING = {
  'no-folder': {
    rule: 'file',
    message: 'There is no data folder “{value}”.',
    remedy: 'Name a folder that holds vocabulary.yaml, entities/ and documents/.',
  },
  'missing-file': { rule: 'file', message: '“{value}” is missing.', remedy: 'Add it to the data folder.' },
  'not-a-file': {
    rule: 'file',
    message: '“{value}” is not a plain file.',
    remedy: 'Put a YAML file in its place.',
  },
  'symlink-outside': {
    rule: 'file',
    message: '“{value}” is a link that leads out of the data folder.',
    remedy: 'Copy the file into the folder.',
  },
  unreadable: {
    rule: 'file',
    message: '“{value}” cannot be read ({reason}).',
    remedy: 'Check that it exists and that you may read it.',
  },
  'file-name': {
    rule: 'file',
    message: '“{value}” would not be read.',
    remedy: 'Let the name end in “.yaml”.',
  },
  'file-too-large': {
    rule: 'file',
    message: 'The file has {value} bytes, more than {limit}.',
    remedy: 'Split it into several files.',
  },
  'line-too-long': {
    rule: 'file',
    message: 'The line has {value} characters, more than {limit}.',
    remedy: 'Break it; long texts go into block style (“|” or “>”).',
  },
  'bad-utf8': {
    rule: 'file',
    message: 'There is a byte here that is not UTF-8.',
    remedy: 'Save the file as UTF-8.',
  },
  'control-character': {
    rule: 'file',
    message: 'There is a control character ({value}) here.',
    remedy: 'Remove it.',
  },
  tab: {
    rule: 'yaml',
    message: 'The line is indented with a tab.',
    remedy: 'Indent with two spaces a level.',
  },
  syntax: {
    rule: 'yaml',
    message: 'This is not YAML: {value}',
    remedy: 'Correct the line or the one before it.',
  },
  'many-documents': {
    rule: 'yaml',
    message: 'A second YAML document begins here.',
    remedy: 'Keep one to a file; several entries are a list.',
  },
  directive: { rule: 'yaml', message: 'Directives (“{value}”) are not used.', remedy: 'Remove the line.' },
  anchor: {
    rule: 'yaml',
    message: 'YAML anchors (“{value}”) are not used.',
    remedy: 'Write the value out, in quotes if it is meant to begin with “&”.',
  },
  alias: {
    rule: 'yaml',
    message: 'YAML aliases (“{value}”) are not used.',
    remedy: 'Write the value out, in quotes if it is meant to begin with “*”.',
  },
  tag: {
    rule: 'yaml',
    message: 'YAML tags (“{value}”) are not used.',
    remedy: 'Write the plain value, in quotes if it is meant to begin with “!”.',
  },
  'merge-key': { rule: 'yaml', message: 'Merge keys (“<<”) are not used.', remedy: 'Write the fields out.' },
  'complex-key': {
    rule: 'yaml',
    message: 'A field name must be a plain word.',
    remedy: 'Write “name: value”; put a text that begins with “[”, “{” or “?” in quotes.',
  },
  'duplicate-key': {
    rule: 'yaml',
    message: 'The field “{value}” is written twice (first in line {first}).',
    remedy: 'Keep one of them.',
  },
  'forbidden-key': { rule: 'yaml', message: 'A field cannot be called “{value}”.', remedy: 'Remove it.' },
  'too-deep': {
    rule: 'yaml',
    message: 'Lists and mappings are nested too deeply here.',
    remedy: 'Nothing in this format is deeper than {limit} levels: close the brackets.',
  },
  'too-many-parts': {
    rule: 'yaml',
    message: 'The file is too dense: more than {limit} marks and words.',
    remedy: 'Split it into several files.',
  },
} as const satisfies Record<string, Message>;

/** What is written where, and with which words: rules 1, 2, 3, 7. */
const SHAPE = {
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
    message: 'The anchor of {claim} is lost: “{value}” does not occur in {file}.',
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
  'too-few': { rule: 3, message: '{field} is empty.', remedy: 'Give at least one entry.' },
  'unknown-value': { rule: 3, message: '“{value}” is not a value of {field}.', remedy: '{hint}' },
  'bad-language': {
    rule: 3,
    message: '“{value}” is not a language tag.',
    remedy: 'Write one like zh, en, zh-Hant, fr (BCP 47).',
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
    message: '{value} cannot be related to itself.',
    remedy: 'Give the relation two different ends.',
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
    remedy: 'Number claims upwards in the order of the text.',
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
  'vocabulary-reserved': {
    rule: 3,
    message: '“{value}” cannot be the id of a {what}: the format uses the word itself.',
    remedy: 'Choose another id.',
  },
  'vocabulary-single': {
    rule: 3,
    message: '“{value}” is single, but is no qualifier of “{relation}”.',
    remedy: 'Add it to “qualifiers”, or remove it from “single”.',
  },
  'vocabulary-roles': {
    rule: 3,
    message: '“{value}” lists roles, but “role” is none of its qualifiers.',
    remedy: 'Add “role” to “qualifiers”.',
  },
  'vocabulary-symmetric': {
    rule: 3,
    message: '“{value}” is symmetric, but its ends differ.',
    remedy: 'Give “from” and “to” the same kinds.',
  },
  'vocabulary-flag': {
    rule: 3,
    message: '“{value}” is no date, so it cannot say when something was there.',
    remedy: 'Give it “type: date”, or remove “existence” and “dates”.',
  },
  'derived-field': {
    rule: 7,
    message: '“{value}” is worked out from claims and citations, never written by hand.',
    remedy: 'Remove it.',
  },
} as const satisfies Record<string, Message>;

/** What must agree with something else: rules 4 to 13. */
const MEANING = {
  empty: { rule: 4, message: '{field} is empty.', remedy: 'Give it a value, or remove the field.' },
  'bad-id': { rule: 4, message: '“{value}” is no id of {what}.', remedy: 'Write it as {pattern}.' },
  'bad-character': {
    rule: 4,
    message: '{field} holds a control character or half a character.',
    remedy: 'Remove it.',
  },
  'kind-prefix': {
    rule: 4,
    message: 'The id “{value}” does not begin with its kind, {kind}.',
    remedy: 'Write “{kind}:…”, or correct the kind.',
  },
  'duplicate-id': {
    rule: 4,
    message: '“{value}” is the id of two {what} (first in {first}).',
    remedy: 'Give one of them another id, or merge them.',
  },
  doubled: { rule: 4, message: '“{value}” is listed twice in {field}.', remedy: 'Keep one of them.' },
  dangling: {
    rule: 4,
    message: '{field} names {value}, which does not exist.',
    remedy: '{hint}',
  },
  'text-unknown': {
    rule: 4,
    message: 'The text is given for {value}, which is not in the data folder.',
    remedy: '{hint}',
  },
  'text-without-claims': {
    rule: 4,
    message: 'The text is given for {value}, which has no claims.',
    remedy: 'Name a document that was read sentence by sentence.',
  },
  'not-that': { rule: 4, message: '{field} must name {expected}, not “{value}”.', remedy: '{hint}' },
  'no-target': {
    rule: 5,
    message: 'The citation names no document.',
    remedy: 'Add “document: doc:…”.',
  },
  'no-marker': {
    rule: 5,
    message: 'The citation has no marker, though the document numbers its references.',
    remedy: 'Add “marker: "[{value}]"” as printed.',
  },
  'bad-marker': {
    rule: 5,
    message: 'The marker “{value}” holds no single number.',
    remedy: 'Write the number as printed, in quotes: "[2]".',
  },
  'marker-not-listed': {
    rule: 5,
    message: 'The marker “{value}” is not in the document’s references.',
    remedy: 'The list runs to {last}: correct the marker or the list.',
  },
  'marker-other-document': {
    rule: 5,
    message: 'The marker “{value}” belongs to {listed}, but the citation names {document}.',
    remedy: 'Correct the one or the other.',
  },
  'wide-no-reason': {
    rule: 5,
    message: 'The wide citation of {value} gives no reason.',
    remedy: 'Add “reason: { zh: …, en: … }”: why the source is taken to cover this sentence.',
  },
  'wide-no-marker': {
    rule: 5,
    message: 'No later claim of the same paragraph cites {value} narrowly.',
    remedy: 'Scope is wide only backwards from the sentence with the marker, within its paragraph.',
  },
  'wide-over-marker': {
    rule: 5,
    message: 'Between this claim and the sentence that carries {value} stands another marker.',
    remedy: 'A marker never reaches over another: remove the wide citation.',
  },
  'marker-not-in-sentence': {
    rule: 5,
    message: 'The sentence of {claim} does not carry the marker “{value}” in {file}.',
    remedy: 'Correct the marker or the anchor, or make the scope wide.',
  },
  'reference-missing': {
    rule: 6,
    message: 'Number {value} is missing from the references.',
    remedy: 'Number them from 1 without a gap.',
  },
  'reference-doubled': {
    rule: 6,
    message: 'Number {value} stands twice in the references.',
    remedy: 'Number them from 1, each once.',
  },
  'bad-date': {
    rule: 8,
    message: '“{value}” is no date.',
    remedy: 'Write 2024, 2024-04, 2024-04-01, or an interval as 2024-11-20/21.',
  },
  'end-before-beginning': {
    rule: 8,
    message: 'It ends ({value}) before it begins ({since}).',
    remedy: 'Correct “since” or “until”.',
  },
  'signed-before-text': {
    rule: 8,
    message: 'The signature ({value}) is older than its text, {text} ({dated}).',
    remedy: 'Correct one of the two dates.',
  },
  'bad-external-id': {
    rule: 9,
    message: '“{value}” is no {scheme}: {reason}.',
    remedy: 'Copy it again from its source; it looks like {pattern}.',
  },
  'iso-other-country': {
    rule: 9,
    message: 'The code {value} does not agree with the id {id}.',
    remedy: 'An entity with a country code has it as its slug: “…:{slug}”.',
  },
  'shared-external-id': {
    rule: 9,
    message: '“{value}” ({scheme}) stands on two {what} (first on {first}).',
    remedy: 'Correct one of them, or merge the two.',
  },
  'prospective-signature': {
    rule: 10,
    message: '{value} is prospective, so it cannot sign or be signed (“{relation}”).',
    remedy: 'Remove “prospective” once a text says it exists, or remove the line.',
  },
  'prospective-existence': {
    rule: 10,
    message: '{entity} is prospective, so it cannot have “{value}”.',
    remedy: 'Remove “prospective” once a text says it exists, or remove the value.',
  },
  'prospective-actual': {
    rule: 10,
    message: '{value} is prospective, so its relations cannot be actual (“{relation}”).',
    remedy: 'Write “reality: predicted”, or remove “prospective”.',
  },
  'not-explicit': {
    rule: 11,
    message: 'No claim says in so many words that {value} holds.',
    remedy: '“{relation}” needs a claim that asserts it as an actual fact, not as a forecast or a wish.',
  },
  'member-of-label': {
    rule: 12,
    message: '{value} is a word of a text for nobody in particular: it has no members (“{relation}”).',
    remedy: 'Remove the line, or relate the entity to a body that has members.',
  },
  'list-of-label': {
    rule: 12,
    message: '{value} is a word of a text for nobody in particular: it has no list to be complete.',
    remedy: 'Remove “complete”.',
  },
  'bad-url': {
    rule: 13,
    message: '“{value}” is no http or https address.',
    remedy: 'Write it as https://…, without blanks or line breaks.',
  },
} as const satisfies Record<string, Message>;

const WARNINGS = {
  'not-read': {
    rule: 'warning',
    message: '“{value}” is not read.',
    remedy: 'Move it to entities/, documents/ or stories/, or out of the data folder.',
  },
  'empty-file': { rule: 'warning', message: 'The file holds nothing.', remedy: 'Fill or remove it.' },
  'entity-unmentioned': {
    rule: 'warning',
    message: 'Nobody mentions {value}.',
    remedy: 'Add it to the “mentions” of a claim, or remove it.',
  },
  'document-uncited': {
    rule: 'warning',
    message: 'Nobody cites {value}, and it has no claims.',
    remedy: 'Cite it, or remove it.',
  },
  'claim-about-nothing': {
    rule: 'warning',
    message: '{value} is about no entity.',
    remedy: 'Add what it speaks of to “mentions”.',
  },
  'one-secondary-source': {
    rule: 'warning',
    message: '{value} rests on one secondary source, {source}.',
    remedy: 'Look for the source behind it.',
  },
  'not-checked': {
    rule: 'warning',
    message: 'Nobody has compared {claim} with {value}.',
    remedy: 'Read the source and write what you found as “fidelity”.',
  },
} as const satisfies Record<string, Message>;

/** Every message, by code: one table, so that it can be translated whole. */
export const MESSAGES = { ...READING, ...SHAPE, ...MEANING, ...WARNINGS };

export type Code = keyof typeof MESSAGES;
