import { describe, expect, it, vi } from 'vitest';
import { EntenteError } from '../../../src/graph/errors.ts';
import { Explorer } from '../../../src/web/session/session.svelte.ts';
import { answering, sampleReader } from '../sample.ts';

const gone = (): Promise<never> => Promise.reject(new EntenteError('unavailable', 'gone'));
const forever = (): Promise<never> => new Promise(() => undefined);

describe('an explorer that resumes', () => {
  it('asks again for what failed, and no second time for what is under way', async () => {
    const entity = vi.fn(gone);
    const reader = answering(await sampleReader(), { entity });
    const explorer = new Explorer(
      reader,
      { lang: 'en', shown: 'all', selected: 'country:us' },
      () => undefined,
    );
    await explorer.start();
    entity.mockImplementation(forever);
    void explorer.resume();
    void explorer.resume();
    await vi.waitFor(() => expect(entity).toHaveBeenCalledTimes(2));
  });

  it('begins once, where it could not begin', async () => {
    const about = vi.fn(gone);
    const reader = answering(await sampleReader(), { about });
    const explorer = new Explorer(reader, { lang: 'en', shown: [] }, () => undefined);
    await explorer.start();
    about.mockImplementation(forever);
    void explorer.resume();
    void explorer.resume();
    expect(about).toHaveBeenCalledTimes(2);
  });

  it('asks for nothing where nothing has failed', async () => {
    const reader = await sampleReader();
    const asked = vi.fn();
    const watched = answering(reader, {
      about: () => (asked(), reader.about()),
      network: () => (asked(), reader.network()),
    });
    const explorer = new Explorer(watched, { lang: 'en', shown: 'all' }, () => undefined);
    await explorer.start();
    await explorer.resume();
    expect(asked).toHaveBeenCalledTimes(2);
  });
});
