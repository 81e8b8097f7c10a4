import type { Message } from './message.ts';

/** Warnings: worth a look, but not a fault. */
export const WARNING_MESSAGES = {
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
    message: 'Nobody has checked {claim} against {value}.',
    remedy: 'Read the source and write what you found as “fidelity”.',
  },
} as const satisfies Record<string, Message>;
