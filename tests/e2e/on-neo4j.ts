import type { TestProject } from 'vitest/node';
import { openNeo4j } from '../../src/store/neo4j/open-neo4j.ts';
import { startNeo4j, whyNoNeo4j } from '../neo4j/server.ts';
import { seed } from '../store/neo4j/seed.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The Neo4j that journeys are walked on, or in words why there is none; absent where they need none. */
    behind: { uri: string; user: string; password: string } | { missing: string } | undefined;
  }
}

/** A Neo4j with the shipped data behind the page. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const missing = process.env['NEO4J_TEST_URI'] ? undefined : await whyNoNeo4j();
  if (missing !== undefined) {
    project.provide('behind', { missing });
    return undefined;
  }
  const { uri, user, password, stop } = await startNeo4j();
  const store = openNeo4j(uri, { user, password });
  await store.load(seed).finally(() => store.close());
  project.provide('behind', { uri, user, password });
  return stop;
}
