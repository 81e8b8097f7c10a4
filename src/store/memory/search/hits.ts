import type { Hit } from '../../port.ts';
import type { Indexes } from '../indexes.ts';
import { nearBy } from '../../search/match.ts';
import type { Ranked } from '../../search/rank.ts';

/** What tells a hit apart from others: the thing itself, and for a claim its document. */
function thingOf(indexes: Indexes, { type, id, degree }: Ranked['entry']): Partial<Hit> {
  if (type === 'entity') {
    const entity = indexes.entities.get(id);
    return { ...(entity && { entity }), degree };
  }
  const claim = type === 'claim' ? indexes.claims.get(id) : undefined;
  const document = indexes.documents.get(claim?.document ?? id);
  return { ...(document && { document }), ...(claim && { claim }) };
}

/** A result in the form of an answer. */
export function hitOf(indexes: Indexes, { entry, match }: Ranked): Hit {
  const near = nearBy(match.grade);
  const { type, id, kind } = entry;
  return {
    type,
    id,
    kind,
    matched: match.matched,
    ...(match.pinyin !== undefined && { pinyin: match.pinyin }),
    ...(near !== undefined && { near }),
    ...thingOf(indexes, entry),
  };
}
