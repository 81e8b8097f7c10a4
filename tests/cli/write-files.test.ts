import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../src/cli/write-files.ts';
import type { ExportedFile } from '../../src/exporters/exporter.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'entente-'));
const file = (name: string, ...chunks: (string | Uint8Array)[]): ExportedFile => ({
  name,
  mediaType: 'text/plain',
  chunks,
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
});
