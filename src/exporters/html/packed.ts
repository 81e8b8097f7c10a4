import { Gzip } from 'fflate';

/**
 * Bytes that are compressed at a time. How the text is cut decides the bytes that come out: always the same, so that
 * they depend on nothing but the text.
 */
const PART = 1 << 20;
/** Bytes that become characters at a time: a multiple of three, so that no padding stands within. */
const BASE64_PART = 3 << 13;

/** The bytes of texts in parts of one length, of which the last alone may be shorter. */
function* cut(chunks: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let [part, length] = [new Uint8Array(PART), 0];
  for (const chunk of chunks) {
    let bytes = encoder.encode(chunk);
    while (length + bytes.length > PART) {
      part.set(bytes.subarray(0, PART - length), length);
      yield part;
      bytes = bytes.subarray(PART - length);
      [part, length] = [new Uint8Array(PART), 0];
    }
    part.set(bytes, length);
    length += bytes.length;
  }
  yield part.subarray(0, length);
}

function* gzipped(chunks: Iterable<string>): Generator<Uint8Array> {
  let made: Uint8Array[] = [];
  // Without the time of the day: the same text gives the same bytes.
  const gzip = new Gzip({ level: 9, mtime: 0 }, (bytes) => made.push(bytes));
  for (const part of cut(chunks)) {
    gzip.push(part);
    yield* made;
    made = [];
  }
  gzip.push(new Uint8Array(), true);
  yield* made;
}

/** @param bytes as many as are a multiple of three, except at the end of all. */
const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/**
 * The text of all chunks, compressed with gzip, in base64: the same in the page as in Node, and never whole in memory.
 */
export function* packed(chunks: Iterable<string>): Generator<string> {
  const part = new Uint8Array(BASE64_PART);
  let length = 0;
  for (const bytes of gzipped(chunks)) {
    for (let at = 0; at < bytes.length;) {
      const taken = bytes.subarray(at, at + BASE64_PART - length);
      part.set(taken, length);
      at += taken.length;
      length += taken.length;
      if (length < BASE64_PART) continue;
      yield base64(part);
      length = 0;
    }
  }
  yield base64(part.subarray(0, length));
}
