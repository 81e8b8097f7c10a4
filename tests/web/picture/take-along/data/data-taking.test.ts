import { describe, expect, it, vi } from 'vitest';
import { EntenteError } from '../../../../../src/graph/errors.ts';
import type { DataFile, MakeDataFile } from '../../../../../src/web/picture/take-along/data/data-request.ts';
import { DataTaking } from '../../../../../src/web/picture/take-along/data/data-taking.svelte.ts';

const FILE: DataFile = { name: 'graph.gexf', file: new Blob(['<gexf/>']) };

/** A maker that waits until it is let go, and hears neither of signals nor of anything else. */
function taking() {
  const save = vi.fn();
  let finish: (file: DataFile | Error) => void = () => undefined;
  let given: Parameters<MakeDataFile>[1] | undefined;
  const make = vi.fn<MakeDataFile>((_, asker) => {
    given = asker;
    return new Promise((resolve, reject) => {
      finish = (file) => (file instanceof Error ? reject(file) : resolve(file));
    });
  });
  const data = new DataTaking({ make, save, request: async (format) => ({ format, lang: 'en', lens: {} }) });
  const begun = (times = 1) => vi.waitFor(() => expect(make).toHaveBeenCalledTimes(times));
  return { data, make, begun, save, finish: (file: DataFile | Error) => finish(file), asker: () => given };
}

describe('taking data along', () => {
  it('hands a file over once, when it is whole', async () => {
    const { data, save, finish, asker, begun } = taking();
    const saving = data.save('gexf', 'everything');
    await begun();
    expect(data.state).toEqual({ is: 'making', format: 'gexf', read: 0, written: 0 });
    asker()?.tell({ read: 5, written: 3 });
    expect(data.state).toMatchObject({ read: 5, written: 3 });
    expect(save).not.toHaveBeenCalled();
    finish(FILE);
    await saving;
    expect(save).toHaveBeenCalledExactlyOnceWith(FILE.file, FILE.name);
    expect(data.state).toEqual({ is: 'saved', format: 'gexf', name: 'graph.gexf' });
  });

  it.each(['stop', 'leave'] as const)(
    'saves nothing after “%s”, even if the file is whole then',
    async (go) => {
      const { data, save, finish, asker, begun } = taking();
      const saving = data.save('gexf', 'everything');
      await begun();
      data[go]();
      expect(asker()?.signal.aborted).toBe(true);
      finish(FILE);
      asker()?.tell({ read: 9, written: 9 });
      await saving;
      expect(save).not.toHaveBeenCalled();
      expect(data.state.is).toBe(go === 'stop' ? 'stopped' : 'idle');
    },
  );

  it('makes one file at a time, and the next after the last was called off', async () => {
    const { data, save, finish, begun } = taking();
    void data.save('gexf', 'everything');
    await data.save('csv', 'everything');
    await begun();
    data.stop();
    const next = data.save('csv', 'everything');
    expect(data.state).toMatchObject({ is: 'making', format: 'csv' });
    await begun(2);
    finish({ ...FILE, name: 'csv.zip' });
    await next;
    expect(save).toHaveBeenCalledExactlyOnceWith(FILE.file, 'csv.zip');
  });

  it('says why there is no file, and saves none', async () => {
    const { data, save, finish, begun } = taking();
    const saving = data.save('gexf', 'everything');
    await begun();
    finish(new EntenteError('unavailable', 'Nobody answers at /api/graph.'));
    await saving;
    expect(data.state).toEqual({ is: 'failed', format: 'gexf', why: 'Nobody answers at /api/graph.' });
    expect(save).not.toHaveBeenCalled();
  });
});
