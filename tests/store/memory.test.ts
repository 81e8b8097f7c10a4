import { describe, expect, it } from 'vitest';
import { openMemory } from '../../src/store/memory/open-memory.ts';
import { describeStore } from './contract.ts';
import { fixture } from './fixture.ts';

describeStore('memory', async () => openMemory());

describe('memory', () => {
  it('can be opened with a graph in it', async () => {
    expect((await openMemory(fixture).about()).data).toBe(fixture.data);
  });

  it('stands relations whose ends are lost, which a check refuses but a file may hold', async () => {
    const broken = openMemory({ ...fixture, entities: fixture.entities.slice(0, 3) });
    expect((await broken.network()).relations).toHaveLength(1);
    expect((await broken.entity('country:gb')).entity.id).toBe('country:gb');
  });
});
