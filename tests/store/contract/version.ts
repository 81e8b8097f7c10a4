import { describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/store/port.ts';
import type { CurrentReader } from '../contract.ts';
import { fixture } from '../fixture.ts';

/** What the version of no data is. */
const NOTHING = '0000000000000000';

export function describeVersion(ask: CurrentReader): void {
  it('says the version of its data, as the data itself does', async () => {
    expect(await ask().version()).toBe(fixture.data);
    expect((await ask().about()).data).toBe(fixture.data);
  });

  it('answers somebody who may leave as it answers everybody', async () => {
    const reader = ask().until(new AbortController().signal);
    expect(await reader.version()).toBe(fixture.data);
    expect(await reader.search('韩国')).toEqual(await ask().search('韩国'));
    expect(await reader.paths('country:us', 'country:kr')).toEqual(
      await ask().paths('country:us', 'country:kr'),
    );
    await expect(reader.entity('country:atlantis')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('tells somebody who may leave of which version of the data an answer is', async () => {
    const told: string[] = [];
    const reader = ask().until(new AbortController().signal, (data) => told.push(data));
    await reader.entity('country:kr');
    await reader.among(['country:kr', 'country:us']);
    await reader.graph();
    expect(told).toEqual([fixture.data, fixture.data, fixture.data]);
  });

  it('still answers those who stay when somebody has left', async () => {
    const leaving = new AbortController();
    const asked = ask().until(leaving.signal).graph();
    leaving.abort();
    await asked.catch(() => undefined);
    expect(await ask().version()).toBe(fixture.data);
  });
}

/** What a store says of its version while it is filled and emptied. */
export function describeVersionOf(make: () => Promise<GraphStore>): void {
  describe('the version', () => {
    it('of no data is all zeros, at first and after the store was cleared', async () => {
      const store = await make();
      expect(await store.version()).toBe(NOTHING);
      await store.load(fixture);
      await store.clear();
      expect(await store.version()).toBe(NOTHING);
      await store.close();
    });

    it('is that of the graph that was loaded last, for whoever has the reader already', async () => {
      const store = await make();
      const reader = store.until(new AbortController().signal);
      for (const data of [fixture.data, '1234567890abcdef']) {
        await store.load({ ...fixture, data });
        expect(await store.version()).toBe(data);
        expect(await reader.version()).toBe(data);
      }
      await store.close();
    });

    it('of an answer is that of the graph it was made of', async () => {
      const store = await make();
      const told: string[] = [];
      const reader = store.until(new AbortController().signal, (data) => told.push(data));
      await reader.network();
      for (const data of [fixture.data, '1234567890abcdef']) {
        await store.load({ ...fixture, data });
        await reader.network();
        await reader.network();
      }
      await store.clear();
      await reader.network();
      const [first, second] = [fixture.data, '1234567890abcdef'];
      expect(told).toEqual([NOTHING, first, first, second, second, NOTHING]);
      await store.close();
    });

    it('is not said by a store that was closed', async () => {
      const store = await make();
      await store.close();
      await expect(store.version()).rejects.toMatchObject({ name: 'EntenteError', code: 'unavailable' });
    });
  });
}
