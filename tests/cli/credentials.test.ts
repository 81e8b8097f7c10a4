import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { credentialsIn } from '../../src/cli/credentials.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-'));
const file = join(folder, 'password');
writeFileSync(file, 'from a file\n');
afterAll(() => rmSync(folder, { recursive: true }));

describe('the user and password of a Neo4j', () => {
  it('are neo4j and NEO4J_PASSWORD', async () => {
    expect(await credentialsIn({ NEO4J_PASSWORD: 'one' })).toEqual({ user: 'neo4j', password: 'one' });
    expect((await credentialsIn({ NEO4J_USER: 'ann', NEO4J_PASSWORD: 'one' })).user).toBe('ann');
  });

  it('may come from a file, whose last line end is not a part of it', async () => {
    expect((await credentialsIn({ NEO4J_PASSWORD_FILE: file })).password).toBe('from a file');
  });

  it('that are nowhere are asked for', async () => {
    await expect(credentialsIn({})).rejects.toMatchObject({ name: 'EntenteError', code: 'forbidden' });
    await expect(credentialsIn({ NEO4J_PASSWORD: '' })).rejects.toThrow('NEO4J_PASSWORD_FILE');
  });

  it('that are given twice are refused, and the password is not repeated', async () => {
    const both = credentialsIn({ NEO4J_PASSWORD: 's3cret', NEO4J_PASSWORD_FILE: file });
    await expect(both).rejects.toThrow('unset one');
    await expect(both).rejects.not.toThrow('s3cret');
  });

  it('whose file cannot be read say which and why', async () => {
    const missing = credentialsIn({ NEO4J_PASSWORD_FILE: join(folder, 'nowhere') });
    await expect(missing).rejects.toThrow(/nowhere.*ENOENT/);
  });
});
