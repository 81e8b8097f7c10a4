import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../src/dataset/check.ts';
import { changed, check, FILES, folderOf } from './fixture.ts';
import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gb, utf16, utf8 } from '../graph/text-copy/bytes.ts';

describe('checking a folder with a text', () => {
  const NOTE = '茶社成立。[1]将拟新约。\n\n斐济签约。新西兰未签。[2]\n';

  const withText = async (text: string | Uint8Array, document = 'doc:note', files = changed()) => {
    const folder = await mkdtemp(join(tmpdir(), 'entente-text-'));
    const file = join(folder, 'note.txt');
    await writeFile(file, text);
    const result = await check(files, { texts: new Map([[document, file]]) });
    await rm(folder, { recursive: true });
    const short = result.faults.map(
      (f) => `${f.path.endsWith('note.txt') ? 'text' : f.path}:${f.line} ${f.rule} ${f.code}`,
    );
    return { ...result, short };
  };

  it('says how many anchors and markers were found', async () => {
    const { short, texts } = await withText(NOTE);
    expect(short).toEqual([]);
    expect(
      texts.map(({ document, found, lost, markers }) => [document, found.length, lost.length, markers]),
    ).toEqual([['doc:note', 4, 0, { found: 2, missing: [] }]]);
  });

  it('reports a lost anchor and a missing marker at the line of the claim', async () => {
    const { short } = await withText('茶社成立。将拟新约，将拟新约。\n斐济签约。新西兰未签。[2]\n');
    expect(short).toEqual([
      'documents/note.yaml:27 5 marker-not-in-sentence',
      'documents/note.yaml:34 2 anchor-ambiguous',
    ]);
    const { short: lost } = await withText(NOTE.replace('斐济', '斐'));
    expect(lost).toEqual(['documents/note.yaml:42 2 anchor-lost']);
  });

  it('says in words where a lost anchor first differs', async () => {
    const { faults, texts } = await withText(NOTE.replace('斐济签约', '斐济签字'));
    const difference = 'After “斐济签” the anchor has “约” (U+7EA6), the text “字” (U+5B57).';
    expect(faults[0]?.message).toContain(difference);
    expect(texts[0]?.lost[0]?.difference).toBe(difference);
  });

  it.each([
    ['utf-16le', utf16(`\ufeff${NOTE}`, 'le')],
    ['utf-16be', utf16(NOTE, 'be')],
    ['gb18030', gb(NOTE)],
  ])('reads a copy in %s, and says so', async (encoding, bytes) => {
    const { short, texts } = await withText(bytes);
    expect(short).toEqual([]);
    expect(texts).toMatchObject([{ encoding, lost: [], markers: { found: 2, missing: [] } }]);
  });

  it.each([
    ['a web page', utf8('<!doctype html><p>茶社'), 'text-not-plain', /no plain text but a web page \(HTML\)/],
    ['a PDF', utf8('%PDF-1.7\n'), 'text-not-plain', /a PDF, whatever its name says/],
    ['bytes of no text', Uint8Array.of(0x61, 0, 1), 'text-binary', /its byte 2 is zero/],
    ['nothing', utf8(' \n'), 'text-empty', /nothing in the copy/],
    ['very much', utf8(NOTE.repeat(400_000)), 'text-too-large', /more than 20000000/],
  ] as const)('refuses %s, and says what it is', async (...[, bytes, code, words]) => {
    const { short, faults, texts } = await withText(bytes);
    expect(short).toEqual([`text:1 file ${code}`]);
    expect(faults[0]?.message).toMatch(words);
    expect(texts).toEqual([]);
  });

  it('reports a text that cannot be read or belongs to nothing', async () => {
    expect((await withText(Uint8Array.of(0x61, 0x0a, 0xff))).short).toEqual(['text:2 file text-encoding']);
    const unknown = await withText(NOTE, 'doc:elsewhere');
    expect(unknown.short).toEqual(['text:1 4 text-unknown']);
    expect(unknown.faults[0]?.remedy).toBe('Allowed: doc:note, doc:two.');
    expect((await withText(NOTE, 'doc:one')).short).toEqual(['text:1 4 text-without-claims']);
  });

  it('says that a file is not there, and where it is named', async () => {
    const folder = await folderOf(FILES);
    const { faults } = await checkFolder(folder, { texts: new Map([['doc:note', `${folder}/nowhere.txt`]]) });
    expect(faults).toMatchObject([{ code: 'text-missing', value: `${folder}/nowhere.txt` }]);
    expect(faults[0]?.remedy).toContain('--text doc:some-page=page.txt');
  });
});

describe('a copy of a text', () => {
  it('of more lines than any document has is refused before it is looked through', async () => {
    const folder = await folderOf({ ...FILES, 'copy.txt': 'x\n'.repeat(300_000) });
    const { faults, texts } = await checkFolder(folder, {
      texts: new Map([['doc:note', `${folder}/copy.txt`]]),
    });
    expect(faults).toMatchObject([{ code: 'text-too-long', value: '300001' }]);
    expect(texts).toEqual([]);
  });
});
