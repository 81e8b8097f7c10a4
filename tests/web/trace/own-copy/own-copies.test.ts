import { describe, expect, it } from 'vitest';
import { EntenteError } from '../../../../src/graph/errors.ts';
import { matchCopy } from '../../../../src/web/trace/own-copy/match-copy.ts';
import type { Matcher } from '../../../../src/web/trace/own-copy/matcher.ts';
import { OwnCopies } from '../../../../src/web/trace/own-copy/own-copies.svelte.ts';
import { claimsOfTea, TEA } from './tea.ts';

const OF = { document: 'doc:tea', claims: claimsOfTea };
const direct: Matcher = async (request) => matchCopy(request);
const file = (text: string, name = 'tea.txt'): File => new File([text], name);

async function opened(): Promise<OwnCopies> {
  const copies = new OwnCopies(direct);
  await copies.open([file(TEA)], OF);
  return copies;
}

describe('what was opened', () => {
  it('is kept by document, with where its claims stand', async () => {
    const copies = await opened();
    expect(copies.opened('doc:tea')).toMatchObject({ file: 'tea.txt', encoding: 'utf-8', text: TEA });
    expect(copies.opened('doc:tea')?.resolution.found).toHaveLength(5);
    expect(copies.attempt('doc:tea')).toBeUndefined();
    expect(copies.opened('doc:other')).toBeUndefined();
  });

  it('is forgotten when it is closed', async () => {
    const copies = await opened();
    copies.close('doc:tea');
    expect(copies.opened('doc:tea')).toBeUndefined();
  });

  it.each([
    ['a PDF', [file('%PDF-1.7')], 'other-format'],
    ['an empty one', [file('')], 'empty'],
    ['several', [file(TEA), file(TEA)], 'several-files'],
  ])('stays when a file is refused: %s', async (_, files, code) => {
    const copies = await opened();
    const before = copies.opened('doc:tea');
    await copies.open(files, OF);
    expect(copies.attempt('doc:tea')).toMatchObject({ is: 'refused', refusal: { code } });
    expect(copies.opened('doc:tea')).toBe(before);
    copies.dismiss('doc:tea');
    expect(copies.attempt('doc:tea')).toBeUndefined();
    expect(copies.opened('doc:tea')).toBe(before);
  });

  it('stays when a text of something else is given, which is opened only if the person says so', async () => {
    const copies = await opened();
    await copies.open([file('茶社于2019年春成立。别的文章。', 'other.txt')], OF);
    expect(copies.attempt('doc:tea')).toMatchObject({ is: 'doubtful', copy: { file: 'other.txt' } });
    expect(copies.opened('doc:tea')?.file).toBe('tea.txt');
    copies.openAnyway('doc:tea');
    expect(copies.opened('doc:tea')?.file).toBe('other.txt');
    expect(copies.attempt('doc:tea')).toBeUndefined();
  });

  it('is the later of two, in whatever order they are read', async () => {
    const waiting: (() => void)[] = [];
    const copies = new OwnCopies(async (request) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return matchCopy(request);
    });
    const first = copies.open([file(TEA, 'first.txt')], OF);
    const second = copies.open([file(TEA, 'second.txt')], OF);
    while (waiting.length < 2) await new Promise((resolve) => setTimeout(resolve, 0));
    expect(copies.attempt('doc:tea')).toEqual({ is: 'reading', file: 'second.txt' });
    for (const go of waiting.reverse()) go();
    await Promise.all([first, second]);
    expect(copies.opened('doc:tea')?.file).toBe('second.txt');
  });

  it('is nothing where reading was stopped', async () => {
    let aborted = false;
    const copies = new OwnCopies(
      (_, signal) =>
        new Promise((__, reject) =>
          signal.addEventListener('abort', () => ((aborted = true), reject(signal.reason))),
        ),
    );
    const opening = copies.open([file(TEA)], OF);
    await new Promise((resolve) => setTimeout(resolve, 20));
    copies.dismiss('doc:tea');
    await opening;
    expect([aborted, copies.attempt('doc:tea'), copies.opened('doc:tea')]).toEqual([
      true,
      undefined,
      undefined,
    ]);
  });

  it('is nothing where the claims cannot be looked for, and the reason is said', async () => {
    const copies = new OwnCopies(() =>
      Promise.reject(new EntenteError('unavailable', 'Its code is not there.')),
    );
    await copies.open([file(TEA)], OF);
    expect(copies.attempt('doc:tea')).toEqual({
      is: 'refused',
      refusal: { code: 'not-matched', file: 'tea.txt', reason: 'Its code is not there' },
    });
  });
});
