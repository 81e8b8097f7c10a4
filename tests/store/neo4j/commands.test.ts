import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { printing } from '../../cli/printed.ts';
import { givenNeo4j } from '../../neo4j/given.ts';
import { seed } from './seed.ts';

const neo4j = givenNeo4j();
const run = printing();

afterEach(() => void vi.unstubAllEnvs());

const COMMANDS = [
  ['coverage', '--format', 'json'],
  ['coverage', 'doc:ciss-2024-11', '--format', 'json'],
  ['coverage', 'doc:ciss-2024-11', '--wide'],
  ['coverage', 'doc:nowhere'],
  ['without', 'doc:singer-2024', 'country:us', 'news'],
  ['without', 'doc:nowhere'],
  ['without', '--critical'],
  ['trace', 'institute:uk-aisi', '--format', 'json'],
  ['trace', 'signed/country:us/agreement:us-uk-mou', '--lang', 'zh'],
  ['trace', 'doc:singer-2024'],
];

describe.runIf(neo4j.here)('a command that asks a graph', () => {
  beforeAll(async () => {
    await neo4j.empty();
    await neo4j.store().load(seed);
  });

  it('prints the same from a folder and from a Neo4j that holds it', async () => {
    const { user, password } = neo4j.credentials;
    vi.stubEnv('NEO4J_USER', user);
    vi.stubEnv('NEO4J_PASSWORD', password);
    for (const command of COMMANDS) {
      const folder = await run(...command);
      expect(folder.out + folder.err).not.toBe('');
      expect(await run(...command, '--store', neo4j.uri), command.join(' ')).toEqual(folder);
    }
  });
});
