import type { Conflict } from '../../graph/conflicts.ts';
import type { Claim } from '../../graph/model.ts';
import type { Conflicts, GraphReader } from '../../store/port.ts';

const takesPart = ({ sides }: Conflict, claim: string): boolean =>
  sides.some(({ claims }) => claims.includes(claim));

/** What a disputed claim and other documents contradict each other on, with whatever that names. */
export async function conflictsOfClaim(
  reader: Pick<GraphReader, 'conflicts'>,
  { id, document }: Pick<Claim, 'id' | 'document'>,
): Promise<Conflicts> {
  for (let offset = 0; ;) {
    const found = await reader.conflicts({ document, offset });
    const items = found.items.filter((conflict) => takesPart(conflict, id));
    offset += found.items.length;
    // What is in conflict about one thing stands together: there is no need to read on.
    if (items.length > 0 || found.items.length === 0 || offset >= found.total) return { ...found, items };
  }
}
