import type { Conflict } from '../../graph/conflicts.ts';
import { parseClaimId, typeOf } from '../../graph/ids.ts';
import type { Claim } from '../../graph/model.ts';
import type { TracePage } from '../../graph/view.ts';
import type { GraphReader } from '../../store/port.ts';
import { ifThere } from './if-there.ts';

type Reader = Pick<GraphReader, 'claim' | 'claims' | 'conflicts'>;

/** As many as one question hands out. */
const ALL = { limit: 1000 };

const once = (ids: readonly string[]): string[] => [...new Set(ids)];
const documentOf = (claim: string): string[] => [parseClaimId(claim)?.document ?? []].flat();
const sidesOf = (conflicts: readonly Conflict[]): string[] =>
  conflicts.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims.flatMap(documentOf)));

/** The documents that some claims stand in, and those whose claims contradict them: both sides are argued from. */
export async function documentsOfClaims(
  claims: readonly Pick<Claim, 'id' | 'document' | 'status'>[],
  reader: Reader,
): Promise<string[]> {
  const disputed = claims.filter(({ status }) => status === 'disputed');
  const shown = new Set<string>(disputed.map(({ id }) => id));
  const found = await Promise.all(
    once(disputed.map(({ document }) => document)).map((document) => reader.conflicts({ document, ...ALL })),
  );
  const conflicts = found
    .flatMap(({ items }) => items)
    .filter(({ sides }) => sides.some((side) => side.claims.some((id) => shown.has(id))));
  return once([...claims.map(({ document }) => document), ...sidesOf(conflicts)]);
}

/** What the page of a text shows of other documents: by the part that is open. */
async function besideText(
  text: string,
  { page, selected = '' }: { page: TracePage; selected?: string | undefined },
  reader: Reader,
): Promise<string[]> {
  switch (page.part) {
    case 'conflicts':
      return sidesOf((await reader.conflicts({ ...(!page.everywhere && { document: text }), ...ALL })).items);
    case 'forecasts': {
      const { items } = await reader.claims({ document: text, modality: 'forecast', ...ALL });
      return items.flatMap(({ outcome }) => (outcome?.claim ? documentOf(outcome.claim) : []));
    }
    case 'coverage':
    case 'ledger':
      return [];
    default: {
      const chosen = typeOf(selected) === 'claim' ? await ifThere(reader.claim(selected)) : undefined;
      const cites = (chosen?.claim.cites ?? []).filter(({ scope }) => page.wide || scope === 'narrow');
      return [...documentOf(selected), ...cites.map(({ document }) => document)];
    }
  }
}

/**
 * The text, and the documents that are shown beside it: the other side of its contradictions, what decides its
 * forecasts, what the selected claim cites.
 */
export const documentsOfText = async (
  text: string,
  looked: { page: TracePage; selected?: string | undefined },
  reader: Reader,
): Promise<string[]> => once([text, ...(await besideText(text, looked, reader))]);
