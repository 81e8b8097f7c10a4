/** The encodings that a copy may be in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** Decode strictly; undefined where the bytes are not of this encoding. */
export function decodeAs(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return undefined;
  }
}

/** The encoding that a byte order mark names. */
export function markedEncoding([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** What no text holds: unassigned and private characters, and controls that are no white space. */
const IMPLAUSIBLE = /[\p{Cn}\p{Co}\u0000-\u0008\u000e-\u0019\u001b-\u001f]/u;
export const isPlausible = (text: string): boolean => !IMPLAUSIBLE.test(text);

/** Characters that every longer text has, and that are rare with their two bytes the other way round. */
const COMMON = /[\n\r\u0020-\u007e\u3000-\u3002\uff0c\uff1a]/g;
const commonIn = (text: string): number => text.match(COMMON)?.length ?? 0;

/** UTF-16 without a byte order mark, in whichever order of bytes reads like a text. */
export function unmarkedUtf16(bytes: Uint8Array): { encoding: Encoding; text: string } | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  const readings = (['utf-16le', 'utf-16be'] as const).flatMap((encoding) => {
    const text = decodeAs(encoding, bytes);
    const common = text !== undefined && isPlausible(text) ? commonIn(text) : 0;
    return text !== undefined && common > 0 ? [{ encoding, text, common }] : [];
  });
  const [best] = readings.sort((a, b) => b.common - a.common);
  return best && { encoding: best.encoding, text: best.text };
}
