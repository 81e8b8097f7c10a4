import { describe, expect, it } from 'vitest';
import { EntenteError } from '../../src/graph/errors.ts';
import { openStore } from '../../src/store/open.ts';
import { fixture } from './fixture.ts';

const none = {
  readGraph: () => Promise.reject(new Error('nothing is to be read')),
  credentials: () => Promise.resolve({ user: 'neo4j', password: 'long-enough' }),
};

describe('opening a store by its address', () => {
  it('opens what a folder or file holds in memory', async () => {
    const asked: string[] = [];
    const store = await openStore('memory:my data/graph.json', {
      ...none,
      readGraph: async (path) => {
        asked.push(path);
        return fixture;
      },
    });
    expect(asked).toEqual(['my data/graph.json']);
    expect((await store.about()).data).toBe(fixture.data);
  });

  it('lets the faults of the data through', async () => {
    const fault = new EntenteError('bad-data', 'two faults');
    const opening = openStore('memory:x', { ...none, readGraph: () => Promise.reject(fault) });
    await expect(opening).rejects.toBe(fault);
  });

  it.each(['redis://localhost', 'graph-seed', 'memory:', '', 'constructor:x', '__proto__:x'])(
    'refuses %j, naming it and the addresses there are',
    async (address) => {
      const opening = openStore(address, none);
      await expect(opening).rejects.toMatchObject({ name: 'EntenteError', code: 'bad-address' });
      await expect(opening).rejects.toThrow(`“${address}”`);
      await expect(opening).rejects.toThrow('memory:graph-seed');
    },
  );

  it.each(['bolt://127.0.0.1:1', 'neo4j://127.0.0.1:1/entente', 'neo4j+s://localhost', 'bolt+ssc://[::1]:1'])(
    'opens %s without asking the server, which may be down',
    async (address) => {
      const store = await openStore(address, none);
      await store.close();
    },
  );

  it('lets the lack of a password through', async () => {
    const lack = new EntenteError('forbidden', 'there is no password');
    const opening = openStore('bolt://127.0.0.1:1', { ...none, credentials: () => Promise.reject(lack) });
    await expect(opening).rejects.toBe(lack);
  });

  it.each([
    'bolt://',
    'bolt:7687',
    'bolt://host:port',
    'neo4j://localhost/a/b',
    'bolt://localhost/-',
    'bolt://localhost:99999',
  ])('refuses %j, which is no address of a Neo4j', async (address) => {
    await expect(openStore(address, none)).rejects.toMatchObject({ code: 'bad-address' });
  });

  it('refuses a password in an address and does not repeat it', async () => {
    const opening = openStore('bolt://neo4j:s3cret@localhost:7687', none);
    await expect(opening).rejects.toMatchObject({ code: 'bad-address' });
    await expect(opening).rejects.not.toThrow('s3cret');
    await expect(opening).rejects.toThrow('NEO4J_PASSWORD_FILE');
  });

  it('refuses a password that everybody tries first, unless the server is on this machine', async () => {
    const credentials = () => Promise.resolve({ user: 'neo4j', password: 'neo4j' });
    const opening = openStore('bolt://192.0.2.1:7687', { ...none, credentials });
    await expect(opening).rejects.toMatchObject({ code: 'forbidden' });
    await (await openStore('bolt://localhost:1', { ...none, credentials })).close();
  });
});
