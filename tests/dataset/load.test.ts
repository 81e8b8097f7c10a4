import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import v8 from 'node:v8';
import { describe, expect, it, vi } from 'vitest';
import { openDataset } from '../../src/dataset/load.ts';
import { canonicalJson } from '../../src/graph/canonical.ts';
import type { Graph } from '../../src/graph/model.ts';
import { changed, FILES, folderOf } from './fixture.ts';

const graphOf = async (path: string): Promise<Graph> => {
  const opened = await openDataset(path);
  if (!('graph' in opened)) throw new Error(JSON.stringify(opened.faults));
  return opened.graph;
};

describe('opening a data set', () => {
  it('gives the graph of a folder, with ids and defaults filled in', async () => {
    const graph = await graphOf(await folderOf(FILES));
    expect(graph.format).toBe('entente/1');
    expect(graph.claims.map(({ id }) => id)).toContain('claim:note/003');
    const third = graph.claims.find(({ id }) => id === 'claim:note/003');
    expect(third).toMatchObject({
      section: '一',
      paragraph: 2,
      sentence: 1,
      mentions: [],
      states: [],
      decides: [],
    });
    expect(third?.asserts.map(({ relation, polarity, reality }) => [relation, polarity, reality])).toEqual([
      ['signs/place:fj/pact:tea', 'asserts', 'actual'],
      ['trades-with/place:fj/place:nz', 'asserts', 'actual'],
    ]);
    expect(graph.claims.find(({ id }) => id === 'claim:note/001')?.cites[0]?.scope).toBe('narrow');
    expect(graph.relations.find(({ kind }) => kind === 'drafts')?.reality).toBe('predicted');
    expect(graph.documents.find(({ id }) => id === 'doc:note')?.tensions[0]?.against).toEqual([
      'claim:note/003',
      'claim:note/004',
    ]);
    expect(graph.documents.find(({ id }) => id === 'doc:two')).toMatchObject({
      references: [],
      outline: [],
      csl: {},
    });
  });

  it('takes a year of a date property as the date it is', async () => {
    const files = changed({ file: 'documents/note.yaml', from: 'value: 2020-03-01', to: 'value: 2019' });
    const graph = await graphOf(await folderOf(files));
    expect(graph.entities.find(({ id }) => id === 'pact:tea')?.values?.[0]?.value).toBe('2019');
  });

  it('gives the same graph again from its own export', async () => {
    const folder = await folderOf(FILES);
    const graph = await graphOf(folder);
    const file = join(folder, 'export.json');
    await writeFile(file, canonicalJson(graph));
    expect(canonicalJson(await graphOf(file))).toBe(canonicalJson(graph));
  });

  it('refuses an export for which there is not enough memory before it is read, and says how much to give', async () => {
    const file = join(await folderOf(FILES), 'export.json');
    await writeFile(file, ' '.repeat(20 * 2 ** 20));
    const given = { ...v8.getHeapStatistics(), heap_size_limit: 199 * 2 ** 20 };
    const asked = vi.spyOn(v8, 'getHeapStatistics').mockReturnValue(given);
    await expect(openDataset(file)).rejects.toThrow(
      /export\.json” has 20 MB.* takes about 200 MB of memory.* gives this program 199; set NODE_OPTIONS=--max-old-space-size=256 and/,
    );
    asked.mockReturnValue({ ...given, heap_size_limit: 200 * 2 ** 20 });
    await expect(openDataset(file)).rejects.toThrow(/JSON/);
    asked.mockRestore();
  });

  it('loads nothing from a folder that has a fault', async () => {
    const folder = await folderOf(
      changed({ file: 'documents/note.yaml', from: 'hedge: will', to: 'hedge: wil' }),
    );
    const opened = await openDataset(folder);
    expect(opened).toEqual({
      faults: [expect.objectContaining({ path: `${folder}/documents/note.yaml` })],
      omitted: [],
    });
  });

  it('says which path is not there', async () => {
    await expect(openDataset('/nowhere/at-all')).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('/nowhere/at-all'),
    });
  });
});
