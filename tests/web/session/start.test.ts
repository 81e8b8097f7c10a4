import { describe, expect, it, vi } from 'vitest';
import { Session } from '../../../src/web/session/session.svelte.ts';
import { viewOf } from '../../links.ts';
import { answering, sampleReader } from '../sample.ts';

describe('a session that begins', () => {
  it('asks for what its view shows without waiting for who is there', async () => {
    const reader = await sampleReader();
    let answer = (): void => undefined;
    const asked = vi.fn();
    const about = async () => {
      await new Promise<void>((resolve) => (answer = resolve));
      return reader.about();
    };
    const network = () => (asked(), reader.network());
    const session = new Session(
      answering(reader, { about, network }),
      { view: viewOf({ shown: 'all' }) },
      () => undefined,
    );
    const started = session.start();
    await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce());
    expect(session.about).toBeUndefined();
    answer();
    await started;
    expect(session.about?.data).toBeDefined();
    expect(asked).toHaveBeenCalledOnce();
  });

  it('has no picture before the words for what is in it are here', async () => {
    const reader = await sampleReader();
    let answer = (): void => undefined;
    const about = async () => {
      await new Promise<void>((resolve) => (answer = resolve));
      return reader.about();
    };
    const session = new Session(
      answering(reader, { about }),
      { view: viewOf({ shown: 'all' }) },
      () => undefined,
    );
    const started = session.start();
    await vi.waitFor(() => expect(session.known.whole).toBeDefined());
    expect(session.subgraph.entities).toEqual([]);
    answer();
    await started;
    expect(session.subgraph.entities).toHaveLength(session.known.whole?.ids.length ?? 0);
  });
});
