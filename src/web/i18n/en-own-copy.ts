import { counter } from './numbers.ts';

const n = counter('en-GB');
const number = (count: number): string => n(count, { other: '#' });
const megabytes = (bytes: number): string => `${number(Math.ceil(bytes / 1_000_000))} MB`;
const claimsOf = (found: number, total: number): string =>
  `${number(found)} of ${n(total, { one: '# claim', other: '# claims' })}`;

/** Texts about a person's own copy of a document. */
export const ownCopy = {
  ownCopy: {
    region: 'Your copy of the text',
    open: 'Open your copy of the text',
    another: 'Open another file',
    formats: 'A .txt or .md file. It is read on this page and not uploaded.',
    drop: (title: string) => `Drop your copy of “${title}” here`,
    reading: (file: string) => `Looking through “${file}” …`,
    stop: 'Stop',
    dismiss: 'Close',
    outline: 'Back to the outline',
    found: (found: number, total: number) => `${claimsOf(found, total)} found`,
    /** That another text than the document's was opened. */
    unlikely: ({
      file,
      title,
      found,
      total,
    }: {
      file: string;
      title: string;
      found: number;
      total: number;
    }) =>
      found === 0
        ? `None of the ${n(total, { other: '# claims' })} was found in “${file}”; this is not the text of “${title}”. Open the text that the claims were taken from.`
        : `${claimsOf(found, total)} found in “${file}”; this does not look like “${title}”. The outline stays as it is.`,
    openAnyway: 'Open it all the same',
    opened: ({ file, found, total }: { file: string; found: number; total: number }) =>
      `“${file}” is open: ${claimsOf(found, total)} found.`,
    kept: 'Only on this page: not uploaded, and gone when the page is closed.',
    readAs: (encoding: string) => `Read as ${encoding}.`,
    /** Over lists of claims that are not highlighted, or not wholly. */
    absent: (count: number) => n(count, { other: '# not found' }),
    ambiguous: (count: number) => n(count, { other: '# found more than once' }),
    markers: (count: number) => n(count, { other: '# without its marker' }),
    times: (count: number) => n(count, { other: 'found # times' }),
    /** Where the words of a claim first differ from the text; characters may be absent at the end of either. */
    differs: ({ common, anchor, text }: { common: string; anchor?: string; text?: string }) =>
      `after “${common}” it has ${anchor ?? 'nothing more'}, the text ${text ?? 'nothing more'}`,
    otherSurroundings: 'its words stand there, but between others',
    noMarker: (marker: string) => `${marker} is not in its sentence`,
    notShown: (claim: string) =>
      `${claim} is not highlighted: its words were not found exactly once in this text.`,
    key: 'How claims are highlighted',
    keys: '← and → go from claim to claim; Enter selects.',
    furniture: 'Header or footer of a page',
    refused: {
      'too-large': ({ file, size, limit }: { file: string; size: number; limit: number }) =>
        `“${file}” has ${megabytes(size)}; ${megabytes(limit)} is the most that is read. Save the text of the document alone.`,
      'too-many-lines': ({ file, lines, limit }: { file: string; lines: number; limit: number }) =>
        `“${file}” has ${number(lines)} lines; ${number(limit)} is the most that is read. Save the text of the document alone.`,
      empty: ({ file }: { file: string }) => `“${file}” is empty. Check that the text was saved.`,
      binary: ({ file, byte }: { file: string; byte: number }) =>
        `“${file}” is not a text: byte ${number(byte)} is zero. Choose a .txt or .md file.`,
      encoding: ({ file, line }: { file: string; line: number }) =>
        `“${file}” cannot be read from line ${number(line)} on: it is in none of the encodings UTF-8, UTF-16 and GB18030. Save it again as UTF-8.`,
      'several-files': ({ count }: { count: number }) =>
        `${number(count)} files were dropped. Drop one: the text of this document.`,
      unreadable: ({ file, reason }: { file: string; reason: string }) =>
        `“${file}” could not be read (${reason}). It may be a folder, or have been moved; choose the file again.`,
      'not-matched': ({ file, reason }: { file: string; reason: string }) =>
        `“${file}” was read, but its claims could not be looked for (${reason}). Reload the page to try again.`,
    },
    /** What a file is instead of plain text, and how to get the text out of it. */
    otherFormat: {
      pdf: (file: string) =>
        `“${file}” is a PDF, whatever its name says. Open it, select all, copy, and save that as a .txt file.`,
      word: (file: string) =>
        `“${file}” is a Word document. Save it from there as plain text (.txt, encoding UTF-8).`,
      zip: (file: string) =>
        `“${file}” is a packed file, such as .docx, .odt or .epub. Open it where it belongs and save it as plain text (.txt, encoding UTF-8).`,
      rtf: (file: string) =>
        `“${file}” is formatted text (RTF). Save it as plain text (.txt, encoding UTF-8).`,
      html: (file: string) =>
        `“${file}” is a web page (HTML). Open it in a browser, select all, copy, and save that as a .txt file.`,
      xml: (file: string) => `“${file}” is XML. Open it where it belongs and save it as plain text (.txt).`,
      image: (file: string) => `“${file}” is an image. Copy the text out of it and save that as a .txt file.`,
    },
  },
};
