import { describe, expect, it, vi } from 'vitest';
import { EntenteError } from '../../../src/graph/errors.ts';
import { Inspection } from '../../../src/web/inspector/inspection.svelte.ts';
import { Session } from '../../../src/web/session/session.svelte.ts';
import type { View } from '../../../src/graph/view.ts';
import type { GraphReader } from '../../../src/store/port.ts';
import { viewOf } from '../../links.ts';
import { answering, sampleReader } from '../sample.ts';

const gone = (): Promise<never> => Promise.reject(new EntenteError('unavailable', 'gone'));
const sessionOn = (reader: GraphReader, view: View): Session =>
  new Session(reader, { view }, () => undefined);
const forever = (): Promise<never> => new Promise(() => undefined);

describe('a session that resumes', () => {
  it('asks again for what failed, and no second time for what is under way', async () => {
    const entity = vi.fn(gone);
    const reader = answering(await sampleReader(), { entity });
    const session = sessionOn(reader, viewOf({ shown: 'all' }, { selected: 'country:us' }));
    const inspection = new Inspection(session);
    await session.start();
    await vi.waitFor(() => expect(inspection.detail?.is).toBe('failed'));
    entity.mockImplementation(forever);
    void inspection.again();
    void inspection.again();
    await vi.waitFor(() => expect(entity).toHaveBeenCalledTimes(2));
  });

  it('begins once, where it could not begin', async () => {
    const about = vi.fn(gone);
    const reader = answering(await sampleReader(), { about });
    const session = sessionOn(reader, viewOf());
    await session.start();
    about.mockImplementation(forever);
    void session.resume();
    void session.resume();
    expect(about).toHaveBeenCalledTimes(2);
  });

  it('asks for nothing where nothing has failed', async () => {
    const reader = await sampleReader();
    const asked = vi.fn();
    const watched = answering(reader, {
      about: () => (asked(), reader.about()),
      network: () => (asked(), reader.network()),
    });
    const session = sessionOn(watched, viewOf({ shown: 'all' }));
    await session.start();
    await session.resume();
    expect(asked).toHaveBeenCalledTimes(2);
  });
});
