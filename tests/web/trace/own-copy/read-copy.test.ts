import { describe, expect, it } from 'vitest';
import { readCopy } from '../../../../src/web/trace/own-copy/read-copy.ts';

describe('a file that somebody gives', () => {
  it('is not read at all where it is too large', async () => {
    let reads = 0;
    const arrayBuffer = async () => (reads++, new ArrayBuffer(0));
    const size = 200_000_000;
    const decoded = await readCopy({ name: 'all.txt', size, arrayBuffer });
    const refusal = { code: 'too-large', file: 'all.txt', size, limit: 20_000_000 };
    expect([decoded, reads]).toEqual([{ refusal }, 0]);
  });

  it('says the reason where it cannot be read', async () => {
    const arrayBuffer = () => Promise.reject(new DOMException('It is gone.', 'NotFoundError'));
    expect(await readCopy({ name: 'gone.txt', size: 3, arrayBuffer })).toEqual({
      refusal: { code: 'unreadable', file: 'gone.txt', reason: 'NotFoundError' },
    });
  });

  it('is read', async () => {
    expect(await readCopy(new File(['茶社成立。\n'], 'tea.md'))).toEqual({
      text: '茶社成立。\n',
      encoding: 'utf-8',
    });
  });
});
