import { describe, expect, it } from 'vitest';
import { openMemory } from '../../../src/store/memory/open-memory.ts';
import { Commands } from '../../../src/web/picture/commands.svelte.ts';
import { partOfNetwork } from '../../../src/web/picture/part-of-network.ts';
import { Session } from '../../../src/web/session/session.svelte.ts';
import { viewOf } from '../../links.ts';
import { madeNetwork } from '../../made-network.ts';

async function on(shown: 'all' | string[] = []) {
  const session = new Session(
    openMemory(madeNetwork(150, 400)),
    { view: viewOf({ shown }) },
    () => undefined,
  );
  await session.start();
  return session;
}

describe('what of the network a picture is', () => {
  it('is the part that it opens with, and what came to that, until all of it is there', async () => {
    const session = await on();
    expect(partOfNetwork(session)).toBeUndefined();
    await new Commands(session).showAll();
    const part = partOfNetwork(session);
    const total = session.known.whole?.total;
    expect(part).toMatchObject({ is: 'part', shown: 60, total });
    expect(session.subgraph.entities).toHaveLength(60);
    expect(session.known.entities.get(part?.is === 'part' ? part.hub.id : '')).toBeDefined();
    await new Commands(session).whole.showEverything();
    expect(partOfNetwork(session)).toEqual({ is: 'whole' });
  });

  it('is none of it where somebody put the picture together', async () => {
    const session = await on(['country:n0', 'country:n7']);
    expect(partOfNetwork(session)).toBeUndefined();
    const whole = await on('all');
    expect(partOfNetwork(whole)).toEqual({ is: 'whole' });
  });
});
