import { compare } from '../ids.ts';
import type { DiscreteCore } from './discrete.ts';
import type { InCore } from './optima.ts';

/** A party whose place is another one; a side is absent where the party is not in that network. */
export interface ChangedPlace {
  id: string;
  before?: InCore;
  after?: InCore;
}

/**
 * Parties that are in the core of all, some or none of the optima of one result and otherwise in another one, as when
 * relations have been left out; sorted.
 */
export function changedPlaces(
  before: Pick<DiscreteCore, 'inCore'>,
  after: Pick<DiscreteCore, 'inCore'>,
): ChangedPlace[] {
  const ids = [...new Set([...before.inCore.keys(), ...after.inCore.keys()])].sort(compare);
  return ids.flatMap((id) => {
    const [was, is] = [before.inCore.get(id), after.inCore.get(id)];
    return was === is ? [] : [{ id, ...(was && { before: was }), ...(is && { after: is }) }];
  });
}
