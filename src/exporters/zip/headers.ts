/** What a zip file says of one of its files. */
export interface Entry {
  name: Uint8Array;
  /** CRC-32 of the contents. */
  crc: number;
  /** Bytes of the contents. */
  size: number;
  /** Bytes before it. */
  offset: number;
}

/** Numbers of two or four bytes one after the other, the lowest byte first. */
function fields(...given: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array {
  const out = new Uint8Array(given.reduce((sum, [, bytes]) => sum + bytes, 0));
  const view = new DataView(out.buffer);
  let at = 0;
  for (const [value, bytes] of given) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return out;
}

/** Version 2.0 is enough to read it; the name is UTF-8 (bit 11); stored as it is. */
const HOW = [
  [20, 2],
  [0x0800, 2],
  [0, 2],
] as const;
/** Midnight of 1 January 1980, the first moment that zip knows: the same files give the same bytes. */
const WHEN = [
  [0, 2],
  [0x21, 2],
] as const;

/** No remark, one disk, no attributes. */
const LEFT_OUT = [
  [0, 2],
  [0, 2],
  [0, 2],
  [0, 4],
] as const;

const what = ({ name, crc, size }: Entry) =>
  [
    [crc, 4],
    [size, 4],
    [size, 4],
    [name.length, 2],
    [0, 2],
  ] as const;

/** What stands before the contents of a file. Source of all three: APPNOTE.TXT of PKWARE, 4.3. */
export const localHeader = (entry: Entry): Uint8Array[] => [
  fields([0x04034b50, 4], ...HOW, ...WHEN, ...what(entry)),
  entry.name,
];

/** Its line in the directory at the end. */
export const directoryHeader = (entry: Entry): Uint8Array[] => [
  fields([0x02014b50, 4], [20, 2], ...HOW, ...WHEN, ...what(entry), ...LEFT_OUT, [entry.offset, 4]),
  entry.name,
];

/** The end of the whole: how many files there are, and where their directory is. */
export const endOfDirectory = (entries: number, size: number, offset: number): Uint8Array =>
  fields([0x06054b50, 4], [0, 2], [0, 2], [entries, 2], [entries, 2], [size, 4], [offset, 4], [0, 2]);
