import { describe, expect, it } from 'vitest';
import { EntenteError } from '../../src/graph/errors.ts';
import { openStore } from '../../src/store/open.ts';
import { fixture } from './fixture.ts';

const none = { readGraph: () => Promise.reject(new Error('nothing is to be read')) };

describe('opening a store by its address', () => {
  it('opens what a folder or file holds in memory', async () => {
    const asked: string[] = [];
    const store = await openStore('memory:my data/graph.json', {
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
    const opening = openStore('memory:x', { readGraph: () => Promise.reject(fault) });
    await expect(opening).rejects.toBe(fault);
  });

  it.each(['redis://localhost', 'graph-seed', 'memory:', '', 'constructor:x', '__proto__:x'])(
    'refuses %j, naming it and the addresses there are',
    async (address) => {
      const opening = openStore(address, none);
      await expect(opening).rejects.toMatchObject({ name: 'EntenteError', code: 'bad-address' });
      await expect(opening).rejects.toThrow(JSON.stringify(address));
      await expect(opening).rejects.toThrow('memory:graph-seed');
    },
  );
});
