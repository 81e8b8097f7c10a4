import { inflateSync } from 'node:zlib';

/** An object of a PDF: what stands before its stream, and its stream as it is read. */
interface PdfObject {
  head: string;
  stream: string;
}

/** What a font writes: how many bytes a character has, and which text each stands for. */
interface PdfFont {
  bytes: number;
  texts: ReadonlyMap<string, string>;
}

/** Objects by number, of a file as browsers print it: each in a place of its own, streams deflated. */
function objectsOf(file: Buffer): Map<string, PdfObject> {
  const text = file.toString('latin1');
  const objects = new Map<string, PdfObject>();
  const begin = /(\d+) 0 obj\b/g;
  for (let found = begin.exec(text); found; found = begin.exec(text)) {
    const [, id = ''] = found;
    const rest = text.slice(begin.lastIndex);
    const end = /endobj|stream\r?\n/.exec(rest);
    const head = rest.slice(0, end?.index);
    let stream = '';
    if (end && end[0] !== 'endobj') {
      const from = begin.lastIndex + end.index + end[0].length;
      const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
      const bytes = file.subarray(from, from + length);
      stream = (head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
      begin.lastIndex = from + length;
    }
    objects.set(id, { head, stream });
  }
  return objects;
}

const unicode = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
const hexOf = (code: number, bytes: number): string =>
  code
    .toString(16)
    .toUpperCase()
    .padStart(bytes * 2, '0');

/** The texts of a character map (Adobe Technical Note 5411): one by one, and whole ranges. */
function fontOf(map: string): PdfFont {
  const bytes = (/begincodespacerange\s*<([0-9A-Fa-f]+)>/.exec(map)?.[1]?.length ?? 4) / 2;
  const texts = new Map<string, string>();
  for (const [, lines = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', text = ''] of lines.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      texts.set(code.toUpperCase(), unicode(text));
  for (const [, lines = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of lines.matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g,
    ))
      for (let code = parseInt(from, 16); code <= parseInt(to, 16); code++) {
        const units = Buffer.from(text, 'hex').swap16();
        const last = units.readUInt16LE(units.length - 2) + code - parseInt(from, 16);
        units.writeUInt16LE(last, units.length - 2);
        texts.set(hexOf(code, bytes), units.toString('utf16le'));
      }
  return { bytes, texts };
}

const references = (list = ''): [name: string, id: string][] =>
  [...list.matchAll(/\/([\w.-]+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, id]);

const codesOf = (hex: string, { bytes, texts }: PdfFont): string =>
  (hex.match(new RegExp(`.{${bytes * 2}}`, 'g')) ?? [])
    .map((code) => texts.get(code.toUpperCase()) ?? '')
    .join('');

/** The text of a page or of a form on it; texts that stand apart are parted by a line break. */
function textOf(of: PdfObject, contents: string, objects: ReadonlyMap<string, PdfObject>): string {
  const shared = /\/Resources (\d+) 0 R/.exec(of.head)?.[1];
  const resources = shared === undefined ? of.head : (objects.get(shared)?.head ?? '');
  const named = (kind: string): Map<string, PdfObject> =>
    new Map(
      references(new RegExp(`/${kind}\\s*<<([^>]*)>>`).exec(resources)?.[1]).flatMap(([name, id]) => {
        const object = objects.get(id);
        return object ? [[name, object] as const] : [];
      }),
    );
  const fonts = new Map<string, PdfFont>();
  for (const [name, { head }] of named('Font')) {
    const map = objects.get(/\/ToUnicode (\d+) 0 R/.exec(head)?.[1] ?? '');
    if (map) fonts.set(name, fontOf(map.stream));
  }
  const forms = named('XObject');
  let font: PdfFont | undefined;
  const parts: string[] = [];
  /** Whether what stands here is said already: a glyph that several characters share says which one it is. */
  let said = false;
  const words =
    /\/ActualText\s*<(?:FEFF)?([0-9A-Fa-f]*)>|\/([\w.-]+) [\d.-]+ Tf|\/([\w.-]+) Do\b|<([0-9A-Fa-f]+)>|\b(?:ET|EMC)\b/gi;
  for (const [word, actual, fontName, form, hex] of contents.matchAll(words)) {
    if (actual !== undefined) {
      said = true;
      parts.push(unicode(actual));
    } else if (word === 'EMC') said = false;
    else if (fontName !== undefined) font = fonts.get(fontName);
    else if (hex !== undefined) parts.push(font && !said ? codesOf(hex, font) : '');
    else if (word === 'ET') parts.push('\n');
    else if (form !== undefined) {
      const inner = forms.get(form);
      if (inner?.head.includes('/Form')) parts.push(textOf(inner, inner.stream, objects));
    }
  }
  return parts.join('');
}

/** A text without white space, which lines take away. */
export const plainText = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');

/** Ids of the pages below a node of the page tree, in their order. */
function pagesBelow(id: string, objects: ReadonlyMap<string, PdfObject>): string[] {
  const { head } = objects.get(id) ?? { head: '' };
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(head)?.[1];
  if (kids === undefined) return [id];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => pagesBelow(kid, objects));
}

/**
 * The text of each page of a PDF, as whoever copies it out of the file gets it: by the character maps of its fonts
 * (PDF 1.4, 5.9), and by what it says itself where several characters share a glyph (10.8.3). It reads what Chromium prints, which is all that is needed here.
 */
export function pdfPages(file: Buffer): string[] {
  const objects = objectsOf(file);
  const root = [...objects.values()].find(({ head }) => /\/Type\s*\/Catalog/.test(head));
  const tree = /\/Pages (\d+) 0 R/.exec(root?.head ?? '')?.[1] ?? '';
  return pagesBelow(tree, objects).map((id) => {
    const page = objects.get(id) ?? { head: '', stream: '' };
    const contents = /\/Contents\s*(?:\[([^\]]*)\]|(\d+) 0 R)/.exec(page.head);
    const ids =
      contents?.[2] === undefined
        ? [...(contents?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map((m) => m[1] ?? '')
        : [contents[2]];
    return textOf(page, ids.map((one) => objects.get(one)?.stream ?? '').join('\n'), objects);
  });
}
