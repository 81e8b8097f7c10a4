/** What a file can be instead of plain text, as far as its first bytes tell. */
export type OtherFormat = 'pdf' | 'word' | 'zip' | 'rtf' | 'html' | 'xml' | 'image';

/** Why the bytes of a file are not read as a text, with what the message names. The list of codes is closed. */
export type DecodingRefusal =
  | { code: 'too-large'; file: string; size: number; limit: number }
  | { code: 'too-many-lines'; file: string; lines: number; limit: number }
  | { code: 'empty'; file: string }
  | { code: 'other-format'; file: string; format: OtherFormat }
  /** `byte` is the offset of the first byte that no text has, counted from one. */
  | { code: 'binary'; file: string; byte: number }
  /** `line` is the first that could not be read, counted from one. */
  | { code: 'encoding'; file: string; line: number };
