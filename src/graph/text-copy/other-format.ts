import type { OtherFormat } from './refusal.ts';

/** How files begin that are no text, as bytes. */
const SIGNATURES: readonly (readonly [OtherFormat, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['word', [0xd0, 0xcf, 0x11, 0xe0]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
];

/** How files begin that are written in characters, and yet not the text itself. */
const BEGINNINGS: readonly (readonly [OtherFormat, RegExp])[] = [
  ['pdf', /^%PDF-/],
  ['rtf', /^\{\\rtf/],
  ['html', /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i],
  ['html', /^(?:MIME-Version:|From: <Saved by)/],
  ['xml', /^<\?xml\b/i],
];

/** Characters that are looked at: what a file is stands at its very beginning. */
const LOOKED_AT = 2048;
const BEFORE = /^[\ufeff\s]+/;

/** The format of a file of characters, from its text; undefined where it begins like any other. */
export const formatOfText = (text: string): OtherFormat | undefined => {
  const beginning = text.slice(0, LOOKED_AT).replace(BEFORE, '');
  return BEGINNINGS.find(([, pattern]) => pattern.test(beginning))?.[0];
};

/** The format of a file, from its bytes: whatever its name says. */
export function formatOfBytes(bytes: Uint8Array): OtherFormat | undefined {
  const signature = SIGNATURES.find(([, begin]) => begin.every((byte, at) => bytes[at] === byte));
  return signature?.[0] ?? formatOfText(new TextDecoder().decode(bytes.subarray(0, LOOKED_AT)));
}
