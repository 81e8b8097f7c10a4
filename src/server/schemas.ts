import { z } from 'zod';
import { EVIDENCE } from '../graph/evidence.ts';
import { SOURCE_CLASSES } from '../graph/model.ts';
import { LONGEST_PATH } from '../store/port.ts';
import { CLAIMS, RELATIONS, count, id, list, word } from './fields.ts';
import type { Limits } from './limits.ts';

/** What a question may say in an address; a parameter that is not here is refused. */
export function schemasOf(limits: Limits) {
  const page = {
    limit: count(limits.items).exactOptional(),
    offset: count(1e9).exactOptional(),
  };
  return {
    nothing: z.strictObject({}),
    one: z.strictObject({ id }),
    search: z.strictObject({
      q: z.string().max(limits.query, `at most ${limits.query} characters`),
      limit: count(limits.hits).exactOptional(),
      types: list(z.enum(['entity', 'document', 'claim'])).exactOptional(),
    }),
    claims: z.strictObject({ ...CLAIMS, ...page }),
    entities: z.strictObject({ kind: word.exactOptional(), ...page }),
    relations: z.strictObject({ ...RELATIONS, ...page }),
    documents: z.strictObject({ class: z.enum(SOURCE_CLASSES).exactOptional(), ...page }),
    among: z.strictObject({ ids: list(id).pipe(z.array(id).max(limits.ids, `at most ${limits.ids}`)) }),
    expand: z.strictObject({
      id,
      kinds: list(word).exactOptional(),
      limit: count(limits.neighbours).exactOptional(),
      offset: count(1e9).exactOptional(),
    }),
    network: z.strictObject({ limit: count(limits.network).exactOptional() }),
    paths: z.strictObject({
      from: id,
      to: id,
      evidence: z.enum(EVIDENCE).exactOptional(),
      predictions: z
        .enum(['true', 'false'])
        .transform((text) => text === 'true')
        .exactOptional(),
      limit: count(limits.paths).exactOptional(),
      steps: count(LONGEST_PATH).exactOptional(),
    }),
  };
}
