export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text), (character) => character.charCodeAt(0));

/** UTF-16 without a byte order mark. */
export function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === 'le');
  return new Uint8Array(view.buffer);
}

/** Every character of two bytes by what it decodes to: an encoder, which the platform does not have. */
const pairs = new Map<string, number[]>();
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++)
    if (trail !== 0x7f)
      pairs.set(new TextDecoder('gb18030').decode(Uint8Array.of(lead, trail)), [lead, trail]);

/** GB18030, of characters that have one or two bytes in it. */
export const gb = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text).flatMap((character) => pairs.get(character) ?? [character.charCodeAt(0)]));
