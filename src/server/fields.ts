import { z } from 'zod';
import { LINES } from '../graph/line.ts';
import { MODALITIES, STATUSES } from '../graph/model.ts';

/** Whole numbers as they stand in an address. */
export const count = (most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'a whole number')
    .transform(Number)
    .pipe(z.number().max(most, `at most ${most}`));

/** Several values with commas between them; nothing at all is none of them. */
export const list = <T extends z.ZodType<string, string>>(item: T) =>
  z
    .string()
    .transform((text) => (text === '' ? [] : text.split(',')))
    .pipe(z.array(item));

export const word = z.string().min(1, 'not empty').max(200, 'at most 200 characters');
export const id = z.string().min(1, 'an id').max(1000, 'at most 1000 characters');

/** The conditions of the lists that have several. */
export const CLAIMS = {
  document: id.exactOptional(),
  section: word.exactOptional(),
  modality: z.enum(MODALITIES).exactOptional(),
  status: z.enum(STATUSES).exactOptional(),
  cites: z.enum(['narrow', 'none', 'wide', 'no-source']).exactOptional(),
};
export const RELATIONS = { kind: word.exactOptional(), status: z.enum(LINES).exactOptional() };
