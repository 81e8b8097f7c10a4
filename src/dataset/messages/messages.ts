import { CONSISTENCY_MESSAGES } from './consistency.ts';
import { FILE_MESSAGES } from './files.ts';
import { STRUCTURE_MESSAGES } from './structure.ts';
import { TEXT_MESSAGES } from './texts.ts';
import { VOCABULARY_MESSAGES } from './vocabulary.ts';
import { WARNING_MESSAGES } from './warnings.ts';

/** Every message, by code: one table, so that it can be translated whole. */
export const MESSAGES = {
  ...FILE_MESSAGES,
  ...TEXT_MESSAGES,
  ...STRUCTURE_MESSAGES,
  ...VOCABULARY_MESSAGES,
  ...CONSISTENCY_MESSAGES,
  ...WARNING_MESSAGES,
};

export type Code = keyof typeof MESSAGES;
