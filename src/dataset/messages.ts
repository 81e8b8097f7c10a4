import { MEANING } from './messages-meaning.ts';
import { READING } from './messages-reading.ts';
import { SHAPE } from './messages-shape.ts';
import { WARNINGS } from './messages-warning.ts';

/** Every message, by code: one table, so that it can be translated whole. */
export const MESSAGES = { ...READING, ...SHAPE, ...MEANING, ...WARNINGS };

export type Code = keyof typeof MESSAGES;
