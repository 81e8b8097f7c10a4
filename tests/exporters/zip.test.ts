import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/exporters/csv.ts';
import type { ExportedFile } from '../../src/exporters/exporter.ts';
import { zipped } from '../../src/exporters/zip/zip.ts';
import { hostileGraph } from './given.ts';

const bytesOf = ({ chunks }: ExportedFile): Buffer =>
  Buffer.concat([...chunks].map((part) => Buffer.from(part)));
const file = (name: string, ...chunks: (string | Uint8Array)[]): ExportedFile => ({
  ...{ name, mediaType: 'text/plain' },
  chunks,
});

describe('a zip file', () => {
  const files = () => csv.write({ graph: hostileGraph, lang: 'zh' });

  it('holds the same files with the same bytes for another program', () => {
    const read = unzipSync(bytesOf(zipped('tables.zip', files)));
    expect(Object.keys(read)).toEqual(files().map(({ name }) => name));
    for (const each of files()) expect(Buffer.from(read[each.name] ?? [])).toEqual(bytesOf(each));
  });

  it('is the same bytes for the same files', () => {
    expect(bytesOf(zipped('a.zip', files))).toEqual(bytesOf(zipped('a.zip', files)));
  });

  it('takes names in Chinese, bytes that are no text, and files without any', () => {
    const read = unzipSync(
      bytesOf(zipped('a.zip', () => [file('表.csv', '茶', new Uint8Array([0, 255])), file('empty')])),
    );
    expect(strFromU8((read['表.csv'] ?? new Uint8Array()).slice(0, 3))).toBe('茶');
    expect([...(read['表.csv'] ?? [])].slice(3)).toEqual([0, 255]);
    expect(read['empty']).toHaveLength(0);
  });

  it('states the sums that other programs check (CRC-32 of “123456789” is CBF43926)', () => {
    const bytes = bytesOf(zipped('a.zip', () => [file('a', '1234', '56789')]));
    expect(bytes.readUInt32LE(14)).toBe(0xcbf43926);
    expect(bytes.readUInt32LE(18)).toBe(9);
  });

  it('is made piece by piece', () => {
    let made = 0;
    function* chunks() {
      for (made = 1; made < 100; made++) yield 'x';
    }
    const parts = zipped('a.zip', () => [{ ...file('a'), chunks: chunks() }]).chunks[Symbol.iterator]();
    parts.next();
    expect(made).toBe(100);
    parts.next();
    parts.next();
    expect(made).toBe(1);
  });
});
