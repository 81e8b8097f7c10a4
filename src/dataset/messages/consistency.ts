import type { Message } from './message.ts';

/** Faults of consistency: values that do not agree with one another (rules 4 to 13). */
export const CONSISTENCY_MESSAGES = {
  empty: { rule: 4, message: '{field} is empty.', remedy: 'Give it a value, or remove the field.' },
  'bad-id': { rule: 4, message: '“{value}” is no id of {what}.', remedy: 'Write it as {pattern}.' },
  'id-too-long': {
    rule: 4,
    message: 'The id has {length} characters, more than {limit}: “{value}”.',
    remedy: 'Choose a shorter one; names may be as long as they are.',
  },
  invisible: {
    rule: 4,
    message: '{field} holds only characters that nobody can see.',
    remedy: 'Give it a value, or remove the field.',
  },
  'bad-character': {
    rule: 4,
    message: '{field} holds a control character or half a character ({value}) here.',
    remedy: 'Remove it.',
  },
  'line-break': {
    rule: 4,
    message: '{field} holds a line break or a tab ({value}) here.',
    remedy: 'Write it in one line.',
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
  'duplicate-claim': {
    rule: 4,
    message: '“{value}” is the id of two claims (first in {first}).',
    remedy: 'Give one of them another number, or merge them; the next free one of {document} is {next}.',
  },
  'part-differs': {
    rule: 4,
    message: '“{value}” of {document} is written differently in {first}.',
    remedy:
      'A document in several files has each field once, or the same everywhere; two documents have two ids.',
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
  'slide-key': {
    rule: 4,
    message: 'The view of the slide has “{value}”, which no view has.',
    remedy: '{hint}',
  },
  'slide-page': {
    rule: 4,
    message: 'The view of the slide names no page to be shown: “{value}”.',
    remedy: 'Begin it with “page=”. {hint}',
  },
  'many-slides': {
    rule: 4,
    message: 'The story has {value} slides, more than {limit}.',
    remedy: 'Divide it into several stories.',
  },
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
    remedy: 'Correct one of the two dates.',
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
