/** One entry of a .bib file as it was read. */
interface BibEntry {
  type: string;
  key: string;
  fields: Map<string, string>;
}

/** Where the brace that opens at `from` is closed. BibTeX counts every brace, whatever stands before it. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at;
  }
  throw new Error(`the brace at ${from} is never closed`);
}

function fieldsIn(body: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (let rest = body.trim(); rest !== '';) {
    const [head, name] = /^([a-z]+) = (?=\{)/.exec(rest) ?? [];
    if (head === undefined || name === undefined) throw new Error(`this is no field: ${rest.slice(0, 60)}`);
    if (fields.has(name)) throw new Error(`${name} stands twice`);
    const end = closing(rest, head.length);
    fields.set(name, rest.slice(head.length + 1, end));
    if (rest[end + 1] !== ',') throw new Error(`no comma after ${name}`);
    rest = rest.slice(end + 2).trim();
  }
  return fields;
}

/** Read a .bib file; whatever is not an entry, a field or a blank line is an error. */
export function readBib(text: string): BibEntry[] {
  const entries: BibEntry[] = [];
  for (let rest = text.trim(); rest !== '';) {
    const [head, type, key] = /^@([a-z]+)\{([a-z0-9-]+),/.exec(rest) ?? [];
    if (head === undefined || type === undefined || key === undefined)
      throw new Error(`this is no entry: ${rest.slice(0, 60)}`);
    const open = head.indexOf('{');
    const end = closing(rest, open);
    entries.push({ type, key, fields: fieldsIn(rest.slice(head.length, end)) });
    rest = rest.slice(end + 1).trim();
  }
  return entries;
}

const COMMANDS: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** What TeX would print of a field; braces that only group are gone. */
export const printedBy = (field: string): string =>
  field.replace(/\\([a-z]+)\{\}|\\([$&%#_])|[{}]/g, (_, command?: string, character?: string) =>
    command === undefined ? (character ?? '') : (COMMANDS[command] ?? ''),
  );
