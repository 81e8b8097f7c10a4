import { byId } from '../../graph/collections.ts';
import { coverageOf, type Coverage } from '../../graph/coverage.ts';
import type { Claim, Document, Entity, Relation } from '../../graph/model.ts';
import type { Conflicts, GraphReader, SourceUse } from '../../store/port.ts';

/** A text with all of its claims and whatever they lead to. */
export interface TracedText {
  document: Document;
  /** In text order. */
  claims: Claim[];
  /** The document itself, what its claims cite, its references, and what lies behind them. */
  documents: ReadonlyMap<string, Document>;
  /** Whoever made those documents, what they belong to, and whom the claims speak of. */
  entities: ReadonlyMap<string, Entity>;
  belonging: Relation[];
  /** Its sources: those of its list in its order, then others that its claims cite. */
  sources: SourceUse[];
  conflicts: Conflicts;
  coverage: Coverage;
}

/** Claims that one question asks for. */
const STEP = 1000;

async function claimsOf(reader: GraphReader, document: string): Promise<Claim[]> {
  const claims: Claim[] = [];
  for (;;) {
    const { items, total } = await reader.claims({ document, limit: STEP, offset: claims.length });
    claims.push(...items);
    if (claims.length >= total || items.length === 0) return claims;
  }
}

/** Sources in the order of a list of references, the others by id behind them. */
function inListOrder(sources: readonly SourceUse[], { references }: Document): SourceUse[] {
  const numbers = new Map(references.map(({ document, number }) => [document, number]));
  const rank = ({ document }: SourceUse): number => numbers.get(document.id) ?? Infinity;
  return [...sources].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

/** Read a text with all that the page of tracing shows of it. */
export async function readText(reader: GraphReader, id: string): Promise<TracedText> {
  const [detail, provenance, claims, sources, conflicts] = await Promise.all([
    reader.document(id),
    reader.provenance(id),
    claimsOf(reader, id),
    reader.sources({ document: id }),
    reader.conflicts({ document: id }),
  ]);
  const { document } = detail;
  const more = sources.items.map((use) => use.document);
  const documents = byId([
    ...provenance.documents,
    ...detail.documents,
    ...more,
    ...conflicts.documents,
    document,
  ]);
  const entities = byId([...provenance.entities, ...detail.entities, ...conflicts.entities]);
  return {
    document,
    claims,
    documents,
    entities,
    belonging: provenance.belonging,
    sources: inListOrder(sources.items, document),
    conflicts,
    coverage: coverageOf(document, claims),
  };
}
