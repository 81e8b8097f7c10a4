import { lstatSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inLargeParts, replaceFile } from '../../src/cli/replace-file.ts';
import { writeFiles } from '../../src/cli/write-files.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'entente-'));

function* failingAfter(text: string): Generator<string> {
  yield text;
  throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
}

describe('replacing a file', () => {
  it('leaves the earlier file and nothing else when writing fails half way', async () => {
    const out = folder();
    const path = join(out, 'graph.json');
    writeFileSync(path, 'good');
    await expect(replaceFile(path, failingAfter('x'.repeat(200_000)))).rejects.toThrow('no space');
    expect(readFileSync(path, 'utf8')).toBe('good');
    expect(readdirSync(out)).toEqual(['graph.json']);
  });

  it('says what failed, what to do, and that the earlier file is unchanged', async () => {
    const path = join(folder(), 'graph.json');
    const file = { name: 'graph.json', mediaType: 'application/json', chunks: failingAfter('x') };
    writeFileSync(path, 'good');
    await expect(writeFiles([file], path)).rejects.toThrow(
      /cannot be written \(ENOSPC\): the disk is full; make room; the earlier file is unchanged\.$/,
    );
  });

  it('puts the whole new file in the place of the earlier one', async () => {
    const path = join(folder(), 'graph.json');
    writeFileSync(path, 'an earlier and longer file');
    await replaceFile(path, ['new']);
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('leaves a link a link, and replaces what it leads to', async () => {
    const out = folder();
    writeFileSync(join(out, 'real.json'), 'old');
    symlinkSync('real.json', join(out, 'link.json'));
    await replaceFile(join(out, 'link.json'), ['new']);
    expect(lstatSync(join(out, 'link.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(out, 'real.json'), 'utf8')).toBe('new');
  });

  it('leaves it to the same people who might read the earlier one', async () => {
    const path = join(folder(), 'graph.json');
    writeFileSync(path, 'secret', { mode: 0o600 });
    await replaceFile(path, ['new']);
    expect(lstatSync(path).mode & 0o777).toBe(0o600);
  });

  it('can write a name as long as a file system allows', async () => {
    const path = join(folder(), 'g'.repeat(250));
    await replaceFile(path, ['new']);
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('writes into a device as it is', async () => {
    await replaceFile('/dev/null', ['nothing']);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('gathers small chunks into larger parts without changing a byte', () => {
    const chunks = Array.from({ length: 30_000 }, (_, n) => `${n}茶`);
    const parts = [...inLargeParts(chunks)];
    expect(Buffer.concat(parts).toString()).toBe(chunks.join(''));
    expect(parts.length).toBeLessThan(10);
  });
});
