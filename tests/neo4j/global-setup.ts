import type { TestProject } from 'vitest/node';
import { startNeo4j, whyNoNeo4j } from './server.ts';

interface Server {
  uri: string;
  user: string;
  password: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The servers of all test files, one for each of the workers, or in words why there is none. */
    neo4j: Server[] | { missing: string };
  }
}

/** A server for each worker; one that is there but does not start fails the run instead of skipping it. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const missing = process.env['NEO4J_TEST_URI'] ? undefined : await whyNoNeo4j();
  if (missing !== undefined) {
    project.provide('neo4j', { missing });
    return undefined;
  }
  const workers = Array.from({ length: Number(project.config.maxWorkers) }, () => startNeo4j());
  const servers = await Promise.all(workers);
  project.provide(
    'neo4j',
    servers.map(({ uri, user, password }) => ({ uri, user, password })),
  );
  return async () => void (await Promise.all(servers.map(({ stop }) => stop())));
}
