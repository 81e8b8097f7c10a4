import type { TestProject } from 'vitest/node';
import { startNeo4j, whyNoNeo4j } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server of all test files, or in words why there is none. */
    neo4j: { uri: string; user: string; password: string } | { missing: string };
  }
}

/** One server for all test files; one that is there but does not start fails the run instead of skipping it. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const missing = process.env['NEO4J_TEST_URI'] ? undefined : await whyNoNeo4j();
  if (missing !== undefined) {
    project.provide('neo4j', { missing });
    return undefined;
  }
  const { uri, user, password, stop } = await startNeo4j();
  project.provide('neo4j', { uri, user, password });
  return stop;
}
