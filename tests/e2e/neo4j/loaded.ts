import { beforeAll } from 'vitest';
import { givenNeo4j, type Given } from '../../neo4j/given.ts';
import { seed } from '../../store/neo4j/seed.ts';

/** The Neo4j of this worker, with the shipped data in it before the journeys begin. */
export function loadedNeo4j(): Given {
  const neo4j = givenNeo4j();
  beforeAll(async () => {
    if (!neo4j.here) return;
    await neo4j.empty();
    await neo4j.store().load(seed);
  });
  return neo4j;
}
