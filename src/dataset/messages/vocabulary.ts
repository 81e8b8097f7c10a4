import type { Message } from './message.ts';

/** Faults of the vocabulary itself: entries that contradict one another or the format (rule 3). */
export const VOCABULARY_MESSAGES = {
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
  'vocabulary-reflexive': {
    rule: 3,
    message: '“{value}” is reflexive, but no kind of entity may stand at both of its ends.',
    remedy: 'Remove “reflexive”, or correct “from” and “to”.',
  },
  'vocabulary-flag': {
    rule: 3,
    message: '“{value}” is no date, so it cannot say when something was there.',
    remedy: 'Give it “type: date”, or remove “existence” and “dates”.',
  },
  'vocabulary-trait': {
    rule: 3,
    message: '“{value}” is a trait of parties, but nothing that it is a property of can be in a circle.',
    remedy: 'Add to “of” a kind that becomes a member, signs or takes part, or remove “trait”.',
  },
} as const satisfies Record<string, Message>;
