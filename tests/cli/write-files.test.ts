import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../src/cli/write-files.ts';
import type { ExportedFile } from '../../src/exporters/exporter.ts';
import { EntenteError } from '../../src/graph/errors.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'entente-'));
const file = (name: string, ...chunks: (string | Uint8Array)[]): ExportedFile => ({
  name,
  mediaType: 'text/plain',
  chunks,
});
/** A file of which only the first half can be made. */
const broken = (error: Error): ExportedFile => ({
  ...file('broken.csv'),
  chunks: (function* () {
    yield 'half of it';
    throw error;
  })(),
});
const TWO = [file('nodes.csv', 'a\n', '茶\n'), file('edges.csv', new Uint8Array([98, 10]))];

describe('writing exported files', () => {
  it('writes a single file to the path that was named', async () => {
    const path = join(folder(), 'out.txt');
    expect(await writeFiles([file('graph.txt', 'a', 'b')], path)).toEqual([path]);
    expect(readFileSync(path, 'utf8')).toBe('ab');
  });

  it('writes several files into the folder that was named', async () => {
    const out = folder();
    expect(await writeFiles(TWO, out)).toEqual([join(out, 'nodes.csv'), join(out, 'edges.csv')]);
    expect(readFileSync(join(out, 'nodes.csv'), 'utf8')).toBe('a\n茶\n');
    expect(readFileSync(join(out, 'edges.csv'), 'utf8')).toBe('b\n');
    expect(readdirSync(out)).toHaveLength(2);
  });

  it.each([
    { given: 'no path', path: undefined },
    { given: 'a file', path: join(folder(), 'graph.zip') },
  ])('asks for a folder when several files are given $given, and names them', async ({ path }) => {
    await expect(writeFiles(TWO, path)).rejects.toThrow(
      /writes 2 files \(nodes\.csv, edges\.csv\), so --out must be a folder/,
    );
  });

  it('leaves nothing under the name, nor beside it, if the contents cannot be made to the end', async () => {
    const out = folder();
    await expect(writeFiles([broken(new Error('boom'))], join(out, 'graph.gexf'))).rejects.toThrow(/boom/);
    await expect(writeFiles([TWO[0]!, broken(new Error('boom'))], out)).rejects.toThrow(/boom/);
    expect(readdirSync(out)).toEqual(['nodes.csv']);
  });

  it('hands on what an exporter has to say', async () => {
    const refusal = new EntenteError('too-large', 'A zip file holds 4 GB at most.');
    await expect(writeFiles([broken(refusal)], join(folder(), 'a.zip'))).rejects.toBe(refusal);
  });
});
