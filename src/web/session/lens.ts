import { narrowOf } from '../../graph/citations.ts';
import { isOff, mayHoldOn, type Lens } from '../../graph/lens.ts';
import type { Claim, Relation } from '../../graph/model.ts';
import type { Known } from './known.ts';

type Sources = Pick<Known, 'claims' | 'documents'>;

/** Whether a claim has a source left; one whose documents are not known yet is given the benefit of the doubt. */
function claimStands(claim: Claim, { documents }: Sources, off: ReadonlySet<string>): boolean {
  const sources = [claim.document, ...narrowOf(claim).map(({ document }) => document)];
  return sources.some((id) => {
    const document = documents.get(id);
    return !document || !isOff(document, off);
  });
}

/** Relations of which a lens leaves nothing: all that asserts them is off, or they did not hold on its day. */
export function outsideLens(lens: Lens, relations: readonly Relation[], known: Sources): ReadonlySet<string> {
  const off = new Set(lens.off);
  const stands = ({ id, claims }: Relation): boolean =>
    off.size === 0 ||
    claims.some((claimId) => {
      const claim = known.claims.get(claimId);
      const asserts = claim?.asserts.some(
        ({ relation, polarity }) => relation === id && polarity === 'asserts',
      );
      return claim === undefined || (asserts && claimStands(claim, known, off));
    });
  const holds = (relation: Relation): boolean => lens.asOf === undefined || mayHoldOn(relation, lens.asOf);
  return new Set(relations.filter((one) => !stands(one) || !holds(one)).map(({ id }) => id));
}
