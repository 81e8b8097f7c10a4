import { isOff, mayHoldOn, type Lens } from '../../graph/lens.ts';
import type { Relation } from '../../graph/model.ts';
import { withoutSources } from '../../graph/dependence.ts';
import type { Known } from './known.ts';

type Sources = Pick<Known, 'claims' | 'documents'>;

/** Relations that stood on sources and, as far as the claims are known, stand on none that is left. */
function fallen({ off = [] }: Lens, known: Sources): ReadonlySet<string> {
  if (off.length === 0) return new Set();
  const silent = new Set(off);
  const [documents, claims] = [[...known.documents.values()], [...known.claims.values()]];
  const ids = documents.filter((document) => isOff(document, silent)).map(({ id }) => id);
  return new Set(withoutSources({ documents, claims }, ids).fallen.relations);
}

/** Relations of which a lens leaves nothing: they have fallen with its sources, or did not hold on its day. */
export function outsideLens(lens: Lens, relations: readonly Relation[], known: Sources): ReadonlySet<string> {
  const gone = fallen(lens, known);
  const holds = (relation: Relation): boolean => lens.asOf === undefined || mayHoldOn(relation, lens.asOf);
  return new Set(relations.filter((one) => gone.has(one.id) || !holds(one)).map(({ id }) => id));
}
