import { MEANING } from './meaning.ts';
import { READING } from './reading.ts';
import { SHAPE } from './shape.ts';
import { WARNINGS } from './warning.ts';

/** Every message, by code: one table, so that it can be translated whole. */
export const MESSAGES = { ...READING, ...SHAPE, ...MEANING, ...WARNINGS };

export type Code = keyof typeof MESSAGES;
