import { withoutUnseen } from '../folding.ts';
import { lineCount, TEXT_LIMITS } from '../text-match/limits.ts';
import { decodeAs, markedEncoding, unmarkedUtf16, type Encoding } from './encodings.ts';
import { chineseText } from './gb18030.ts';
import { formatOfBytes, formatOfText } from './other-format.ts';
import type { DecodingRefusal } from './refusal.ts';

/** A text as it was read from a file, without a byte order mark. */
export interface DecodedText {
  text: string;
  encoding: Encoding;
}

/** A text, or why there is none. */
export type Decoded = DecodedText | { refusal: DecodingRefusal };

/** The line of the first bytes that are no UTF-8: a line feed is never part of a longer character. */
const firstBadLine = (bytes: Uint8Array): number => {
  const lossy = new TextDecoder().decode(bytes);
  return lineCount(lossy.slice(0, Math.max(0, lossy.indexOf('\ufffd'))));
};

function decodeText(bytes: Uint8Array, file: string): Decoded {
  const bad = (): Decoded => ({ refusal: { code: 'encoding', file, line: firstBadLine(bytes) } });
  const marked = markedEncoding(bytes);
  if (marked) {
    const text = decodeAs(marked, bytes);
    return text === undefined || text.includes('\0') ? bad() : { text, encoding: marked };
  }
  const zero = bytes.indexOf(0);
  if (zero !== -1) return unmarkedUtf16(bytes) ?? { refusal: { code: 'binary', file, byte: zero + 1 } };
  const text = decodeAs('utf-8', bytes);
  if (text !== undefined) return { text, encoding: 'utf-8' };
  const chinese = chineseText(bytes);
  return chinese === undefined ? bad() : { text: chinese, encoding: 'gb18030' };
}

/** What is wrong with a text that could be decoded. */
function faultOf(text: string, file: string): DecodingRefusal | undefined {
  const format = formatOfText(text);
  if (format) return { code: 'other-format', file, format };
  if (withoutUnseen(text).trim() === '') return { code: 'empty', file };
  const [lines, limit] = [lineCount(text), TEXT_LIMITS.lines];
  return lines > limit ? { code: 'too-many-lines', file, lines, limit } : undefined;
}

/** Why a file of this size is not even read. */
export const refusalBySize = (size: number, file: string): DecodingRefusal | undefined => {
  if (size === 0) return { code: 'empty', file };
  return size > TEXT_LIMITS.bytes ? { code: 'too-large', file, size, limit: TEXT_LIMITS.bytes } : undefined;
};

/**
 * Read the bytes of a file as plain text: UTF-8, UTF-16 in both orders of bytes, with a byte order mark or
 * without, or GB18030. Whatever else it is, the refusal says so.
 * @param file its name, for the message
 */
export function decodeCopy(bytes: Uint8Array, file: string): Decoded {
  const bySize = refusalBySize(bytes.length, file);
  if (bySize) return { refusal: bySize };
  const format = formatOfBytes(bytes);
  if (format) return { refusal: { code: 'other-format', file, format } };
  const decoded = decodeText(bytes, file);
  if ('refusal' in decoded) return decoded;
  const refusal = faultOf(decoded.text, file);
  return refusal ? { refusal } : decoded;
}
