import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/model.ts';
import type { CurrentReader } from '../contract.ts';

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

/** What stands behind the lines of a picture, whatever the graph is. */
export function describeEvidence(ask: CurrentReader, graph: Graph): void {
  describe('the evidence of relations and claims', () => {
    it('has every claim that says something of a relation, with its documents', async () => {
      for (const relation of graph.relations.slice(0, 20)) {
        const { claims, documents, missing } = await ask().evidence([relation.id]);
        const held = new Set(ids(graph.claims));
        expect(ids(claims).sort()).toEqual(relation.claims.filter((id) => held.has(id)));
        const known = new Set(ids(documents));
        for (const claim of claims) expect(known.has(claim.document)).toBe(true);
        expect(missing).toEqual([]);
      }
    });

    it('has claims that are asked for themselves, each once, and says what is not there', async () => {
      const [claim] = graph.claims;
      if (!claim) return;
      const { claims, missing } = await ask().evidence([claim.id, claim.id, 'claim:lost/001', 'x']);
      expect(ids(claims)).toEqual([claim.id]);
      expect(missing).toEqual(['claim:lost/001', 'x']);
    });

    it('is nothing for nothing', async () => {
      expect(await ask().evidence([])).toEqual({ claims: [], documents: [], entities: [], missing: [] });
    });
  });
}
