import { byId } from '../../graph/collections.ts';
import type { Conflict } from '../../graph/conflicts.ts';
import type { Claim } from '../../graph/model.ts';
import type { Conflicts, GraphReader } from '../../store/port.ts';

export const takesPart = ({ sides }: Conflict, claim: string): boolean =>
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

const joined = <T extends { id: string }>(held: readonly T[], next: readonly T[]): T[] => [
  ...byId([...held, ...next]).values(),
];

/** The same of several disputed claims of any documents: one question for all of them, as far as it needs to be read. */
export async function conflictsOfClaims(
  reader: Pick<GraphReader, 'conflicts'>,
  claims: readonly string[],
): Promise<Conflicts> {
  const sought = new Set(claims);
  let held: Conflicts | undefined;
  for (let offset = 0; ;) {
    const found = await reader.conflicts({ offset });
    const items = found.items.filter((conflict) => claims.some((claim) => takesPart(conflict, claim)));
    for (const { sides } of items) for (const side of sides) for (const id of side.claims) sought.delete(id);
    held = {
      ...found,
      items: [...(held?.items ?? []), ...items],
      documents: joined(held?.documents ?? [], found.documents),
      entities: joined(held?.entities ?? [], found.entities),
      relations: joined(held?.relations ?? [], found.relations),
    };
    offset += found.items.length;
    if (sought.size === 0 || found.items.length === 0 || offset >= found.total) return held;
  }
}
