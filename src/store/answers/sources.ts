import { belonging } from '../../graph/belonging.ts';
import { isSourceClass } from '../../graph/lists.ts';
import type { Document } from '../../graph/model.ts';
import { compare } from '../../graph/ids.ts';
import type { Options } from '../port.ts';
import type { SourceUse } from '../port.ts';
import type { Lookups } from './lookups.ts';

/**
 * The documents that ids of sources name: themselves; what an entity, or whoever belongs to it, wrote or
 * published; those of a source class.
 */
export async function documentsNamed(
  lookups: Lookups,
  ids: readonly string[],
): Promise<{ documents: Document[]; missing: string[] }> {
  const classes = ids.filter(isSourceClass);
  const others = [...new Set(ids)].filter((id) => !isSourceClass(id));
  const [own, entities] = await Promise.all([lookups.documents(others), lookups.entities(others)]);
  const named = entities.map(({ id }) => id);
  const below = await belonging(named, 'down', lookups.belongingTo);
  const writers = [...new Set([...named, ...below.map(({ from }) => from)])];
  const written = await Promise.all([lookups.writtenBy(writers), lookups.ofClass(classes)]);
  const known = new Set([...own.map(({ id }) => id), ...named]);
  return {
    documents: await lookups.documents([...own.map(({ id }) => id), ...written.flat()]),
    missing: others.filter((id) => !known.has(id)).sort(compare),
  };
}

type Order = NonNullable<Options<'sources'>['order']>;

/** The order of a list of sources. */
export const compareUses =
  (order: Order = 'id') =>
  (a: SourceUse, b: SourceUse): number => {
    const byId = compare(a.document.id, b.document.id);
    if (order === 'id') return byId;
    return b[order].claims - a[order].claims || b[order].relations - a[order].relations || byId;
  };
