import { byId } from '../../graph/collections.ts';
import type { Conflict } from '../../graph/conflicts.ts';
import type { Claim } from '../../graph/model.ts';
import type { Conflicts, GraphReader } from '../../store/port.ts';

export const takesPart = ({ sides }: Conflict, claim: string): boolean =>
  sides.some(({ claims }) => claims.includes(claim));

const joined = <T extends { id: string }>(held: readonly T[], next: readonly T[]): T[] => [
  ...byId([...held, ...next]).values(),
];

/**
 * What disputed claims and other documents contradict each other on, with whatever that names: one question for all of
 * them, read as far as it takes to meet each. What is in conflict about one thing stands together.
 * @param document in which all of them stand, where that is known
 */
export async function conflictsOfClaims(
  reader: Pick<GraphReader, 'conflicts'>,
  claims: readonly string[],
  document?: string,
): Promise<Conflicts> {
  const sought = new Set(claims);
  let held: Conflicts | undefined;
  for (let offset = 0; ;) {
    const found = await reader.conflicts({ ...(document !== undefined && { document }), offset });
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

/** The same of one claim. */
export const conflictsOfClaim = (
  reader: Pick<GraphReader, 'conflicts'>,
  { id, document }: Pick<Claim, 'id' | 'document'>,
): Promise<Conflicts> => conflictsOfClaims(reader, [id], document);
