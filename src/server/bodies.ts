import { z } from 'zod';
import { EVIDENCE } from '../graph/evidence.ts';
import { SOURCE_CLASSES } from '../graph/model.ts';
import { LONGEST_PATH, type Question } from '../store/port.ts';
import { CLAIMS, RELATIONS, id, word } from './fields.ts';
import type { Limits } from './limits.ts';

/** Questions as JSON: what is too long for an address, and those that are to be put into Cypher. */
export function bodiesOf(limits: Limits) {
  const number = (most: number) => z.int().min(0).max(most, `at most ${most}`).exactOptional();
  const page = { limit: number(limits.items), offset: number(1e9) };
  const ids = z.array(id).max(limits.ids, `at most ${limits.ids}`);
  const kinds = z.array(word).exactOptional();
  return {
    among: z.strictObject({ ids }),
    question: z.discriminatedUnion('of', [
      z.strictObject({ of: z.literal('network'), limit: number(limits.network) }),
      z.strictObject({ of: z.literal('among'), ids }),
      z.strictObject({ of: z.literal('expand'), id, kinds, ...page, limit: number(limits.neighbours) }),
      z.strictObject({
        of: z.literal('paths'),
        from: id,
        to: id,
        evidence: z.enum(EVIDENCE).exactOptional(),
        predictions: z.boolean().exactOptional(),
        limit: number(limits.paths),
        steps: number(LONGEST_PATH),
      }),
      z.strictObject({ of: z.enum(['entity', 'relation', 'document', 'claim']), id }),
      z.strictObject({ of: z.literal('claims'), ...CLAIMS, ...page }),
      z.strictObject({ of: z.literal('entities'), kind: word.exactOptional(), ...page }),
      z.strictObject({ of: z.literal('relations'), ...RELATIONS, ...page }),
      z.strictObject({
        of: z.literal('documents'),
        class: z.enum(SOURCE_CLASSES).exactOptional(),
        ...page,
      }),
      z.strictObject({ of: z.literal('search'), query: z.string().max(limits.query) }),
    ]) satisfies z.ZodType<Question>,
  };
}
