import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadedNeo4j } from './loaded.ts';

const neo4j = loadedNeo4j();

/** The page in one file, as people export it. */
function exported(...args: string[]): Buffer {
  const file = join(mkdtempSync(join(tmpdir(), 'entente-')), 'entente.html');
  const argv = ['bin/entente.js', 'export', '--format', 'html', '--out', file, ...args];
  const { user, password } = neo4j.credentials;
  const env = { ...process.env, NEO4J_USER: user, NEO4J_PASSWORD: password };
  execFileSync(process.execPath, argv, { stdio: 'pipe', env });
  return readFileSync(file);
}

it('one HTML file of what a Neo4j holds is that of the folder it was loaded from', (context) => {
  if (!neo4j.here) context.skip(neo4j.missing);
  const story = ['--story', 'story:core-and-periphery', '--lang', 'zh'];
  expect(exported('--store', neo4j.uri, ...story).equals(exported(...story))).toBe(true);
});
