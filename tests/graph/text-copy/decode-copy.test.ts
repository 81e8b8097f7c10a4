import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCopy } from '../../../src/graph/text-copy/decode-copy.ts';
import { gb, latin1, utf16, utf8 } from './bytes.ts';

const CHINESE = '茶社于2019年春成立。\r\n一、开端，首批成员有七家。[1]\n';
const ENGLISH = 'The tea house opened in spring.\nIt has seven “members”.\n';

const joined = (...parts: (Uint8Array | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const refusal = (bytes: Uint8Array) => {
  const decoded = decodeCopy(bytes, 'tea.txt');
  return 'refusal' in decoded ? decoded.refusal : decoded;
};

describe('reading a file as text', () => {
  it.each([
    ['UTF-8', 'utf-8', utf8(CHINESE)],
    ['UTF-8 with a byte order mark', 'utf-8', joined([0xef, 0xbb, 0xbf], utf8(CHINESE))],
    ['UTF-16, little end first, marked', 'utf-16le', joined([0xff, 0xfe], utf16(CHINESE, 'le'))],
    ['UTF-16, big end first, marked', 'utf-16be', joined([0xfe, 0xff], utf16(CHINESE, 'be'))],
    ['UTF-16, little end first', 'utf-16le', utf16(CHINESE, 'le')],
    ['UTF-16, big end first', 'utf-16be', utf16(CHINESE, 'be')],
    ['GB18030', 'gb18030', gb(CHINESE)],
  ])('reads Chinese in %s', (_, encoding, bytes) => {
    expect(decodeCopy(bytes, 'tea.txt')).toEqual({ text: CHINESE, encoding });
  });

  it.each([
    ['UTF-8', 'utf-8', utf8(ENGLISH)],
    ['UTF-16, little end first', 'utf-16le', utf16(ENGLISH, 'le')],
    ['UTF-16, big end first', 'utf-16be', utf16(ENGLISH, 'be')],
  ])('reads English in %s', (_, encoding, bytes) => {
    expect(decodeCopy(bytes, 'tea.txt')).toEqual({ text: ENGLISH, encoding });
  });

  it('reads UTF-16 whose characters have a zero in either byte', () => {
    expect(refusal(utf16('一一一，\n', 'le'))).toEqual({ text: '一一一，\n', encoding: 'utf-16le' });
    expect(refusal(utf16('一一一，\n', 'be'))).toEqual({ text: '一一一，\n', encoding: 'utf-16be' });
  });

  it('reads a long text in GB18030 with characters of four bytes', () => {
    const text = `${'茶的价格在春天上涨，这是一个问题。'.repeat(30)}㐂`;
    const bytes = joined(gb(text.slice(0, -1)), [0x81, 0x39, 0xef, 0x33]);
    const decoded = refusal(bytes);
    expect(decoded).toMatchObject({ encoding: 'gb18030' });
  });

  it('reads whatever text comes back from UTF-8 and marked UTF-16', () => {
    const texts = fc.stringMatching(/^[茶社a-z ,。\n]{1,40}[茶a]$/);
    fc.assert(
      fc.property(texts, (text) => {
        expect(refusal(utf8(text))).toMatchObject({ text });
        expect(refusal(joined([0xff, 0xfe], utf16(text, 'le')))).toMatchObject({ text });
        expect(refusal(joined([0xfe, 0xff], utf16(text, 'be')))).toMatchObject({ text });
      }),
    );
  });
});

describe('a file that is no text', () => {
  it.each([
    ['a PDF', 'pdf', utf8('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
    ['a PDF after a byte order mark', 'pdf', joined([0xef, 0xbb, 0xbf], utf8('%PDF-1.4\n'))],
    ['a web page', 'html', utf8('\n<!DOCTYPE html>\n<p>Tea')],
    ['a web page without a doctype', 'html', utf8('<HTML lang="en"><body>Tea')],
    ['a web page behind a comment', 'html', utf8('<!-- saved --><html>')],
    ['a web page in UTF-16', 'html', joined([0xff, 0xfe], utf16('<html><body>茶', 'le'))],
    ['a web page with all its parts', 'html', utf8('From: <Saved by a browser>\nSubject: Tea')],
    ['XML', 'xml', utf8('<?xml version="1.0"?><office:document/>')],
    ['RTF', 'rtf', utf8('{\\rtf1\\ansi Tea}')],
    ['a .docx', 'zip', joined([0x50, 0x4b, 3, 4], [0, 0, 8, 8])],
    ['a .doc', 'word', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['a PNG', 'image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['a JPEG', 'image', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
  ])('is refused as what it is: %s', (_, format, bytes) => {
    expect(refusal(bytes)).toEqual({ code: 'other-format', file: 'tea.txt', format });
  });

  it('is not what a text only speaks of', () => {
    expect(refusal(utf8('Begin with <!doctype html> or %PDF-1.7.'))).toMatchObject({ encoding: 'utf-8' });
    expect(refusal(utf8('# Tea\n\n<p>In Markdown</p>'))).toMatchObject({ encoding: 'utf-8' });
  });

  it('is refused with the first byte that no text has', () => {
    expect(refusal(Uint8Array.of(0x74, 0x65, 0x61, 0, 1, 2, 3))).toEqual({
      code: 'binary',
      file: 'tea.txt',
      byte: 4,
    });
    expect(refusal(Uint8Array.of(0x01, 0, 0x02, 0, 0x03, 0))).toMatchObject({ code: 'binary', byte: 2 });
  });

  it('is refused in any other encoding, with its first line that cannot be read', () => {
    const bad = { code: 'encoding', file: 'tea.txt', line: 2 };
    expect(refusal(latin1('Tee\nfür das Büro, naïve façade\n'))).toEqual(bad);
    expect(refusal(joined(utf8('Tea\n'), [0x93, 0x74, 0x65, 0x61, 0x94, 0x20]))).toEqual(bad);
    // Shift JIS, Big5 and a UTF-8 whose end is cut off.
    expect(refusal(joined(utf8('\n'), [0x82, 0xb1, 0x82, 0xea, 0x82, 0xcd, 0x92, 0x83]))).toEqual(bad);
    expect(refusal(joined(utf8('\n'), [0xaf, 0xf9, 0xaa, 0xc0, 0xa6, 0x62, 0xa4, 0x40]))).toEqual(bad);
    expect(refusal(joined(utf8('\n'), utf8('茶社').subarray(0, 5)))).toEqual(bad);
  });

  it('is refused where Korean of an old encoding would read as senseless Chinese', () => {
    const korean = Array.from({ length: 300 }, (_, at) => [0xb0 + (at % 24), 0xa1 + (at % 90)]).flat();
    expect(refusal(Uint8Array.from(korean))).toMatchObject({ code: 'encoding' });
  });

  it('is refused in UTF-32, whose mark begins like that of UTF-16', () => {
    const utf32 = [0xff, 0xfe, 0, 0, 0x74, 0, 0, 0];
    expect(refusal(Uint8Array.from(utf32))).toMatchObject({ code: 'encoding' });
  });

  it('is refused where nothing is in it', () => {
    for (const bytes of [utf8(''), utf8(' \r\n\u3000\ufeff\u00ad'), joined([0xef, 0xbb, 0xbf])])
      expect(refusal(bytes)).toEqual({ code: 'empty', file: 'tea.txt' });
  });

  it('is refused where it has more lines than any document', () => {
    const limit = 300_000;
    expect(refusal(utf8('a\n'.repeat(limit)))).toMatchObject({
      code: 'too-many-lines',
      lines: limit + 1,
      limit,
    });
    expect(refusal(utf8('a\n'.repeat(limit - 1)))).toMatchObject({ encoding: 'utf-8' });
  });
});
