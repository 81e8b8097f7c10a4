import { byId } from '../../../graph/collections.ts';
import type { Claim, Document } from '../../../graph/model.ts';
import type { GraphReader } from '../../../store/port.ts';

/** What texts call it: whatever entity has one of these among its names. */
const NAMES = ['核心圈层', '核心圈', 'core and outer circle', 'core circle', 'inner circle'];

/** What texts themselves say of a core, and where. */
export interface CoreTexts {
  claims: readonly Claim[];
  documents: ReadonlyMap<string, Document>;
}

const asked = new WeakMap<GraphReader, Promise<CoreTexts>>();

async function ask(reader: GraphReader): Promise<CoreTexts> {
  const found = await Promise.all(
    NAMES.map((name) => reader.search(`"${name}"`, { types: ['entity'], limit: 5 })),
  );
  const ids = new Set(found.flatMap(({ hits }) => hits.filter(({ near }) => !near).map(({ id }) => id)));
  const details = await Promise.all([...ids].map((id) => reader.entity(id)));
  return {
    claims: [...byId(details.flatMap((detail) => detail.claims.items)).values()],
    documents: byId(details.flatMap((detail) => detail.documents)),
  };
}

/** What texts say of a core: a reader is asked once, and again only where it failed. */
export function coreTexts(reader: GraphReader): Promise<CoreTexts> {
  const before = asked.get(reader);
  if (before) return before;
  const now = ask(reader);
  asked.set(reader, now);
  now.catch(() => asked.delete(reader));
  return now;
}
