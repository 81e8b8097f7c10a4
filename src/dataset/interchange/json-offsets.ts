/** Where a value stands in a JSON document: field names and list indices from the top. */
export type JsonPath = readonly PropertyKey[];

const SPACE = /\s/;

const skipSpace = (text: string, at: number): number => {
  let offset = at;
  while (SPACE.test(text[offset] ?? '')) offset++;
  return offset;
};

/** The offset after a string that begins at `at`. */
const afterString = (text: string, at: number): number => {
  let offset = at + 1;
  while (offset < text.length && text[offset] !== '"') offset += text[offset] === '\\' ? 2 : 1;
  return offset + 1;
};

/** The offset after a value that begins at `at`; not recursive, since nesting may be deep. */
const afterValue = (text: string, at: number): number => {
  let offset = at;
  let depth = 0;
  do {
    const character = text[offset] ?? '';
    if (character === '"') {
      offset = afterString(text, offset);
      continue;
    }
    if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    else if (depth === 0 && character === ',') break;
    if (depth < 0) break;
    offset++;
  } while (offset < text.length && (depth > 0 || !/[,\]}\s]/.test(text[offset] ?? '')));
  return offset;
};

/** The offsets of the entries of the list that begins at `at`. */
export const itemOffsets = (text: string, at: number): number[] => {
  const offsets: number[] = [];
  for (let offset = skipSpace(text, at + 1); offset < text.length && text[offset] !== ']';) {
    offsets.push(offset);
    offset = skipSpace(text, afterValue(text, offset));
    if (text[offset] === ',') offset = skipSpace(text, offset + 1);
  }
  return offsets;
};

/** The offset of a field's value in the object that begins at `at`; undefined if it lacks the field. */
const fieldOffset = (text: string, at: number, field: string): number | undefined => {
  for (let offset = skipSpace(text, at + 1); text[offset] === '"';) {
    const end = afterString(text, offset);
    const name: unknown = JSON.parse(text.slice(offset, end));
    const value = skipSpace(text, skipSpace(text, end) + 1);
    if (name === field) return value;
    offset = skipSpace(text, afterValue(text, value));
    if (text[offset] === ',') offset = skipSpace(text, offset + 1);
  }
  return undefined;
};

/**
 * The offset of a value in a valid JSON text, or of the innermost part of its path that is there.
 * @param at where the value begins that the path starts from.
 */
export const offsetOf = (text: string, path: JsonPath, at = 0): number => {
  let offset = skipSpace(text, at);
  for (const step of path) {
    const next =
      typeof step === 'number' ? itemOffsets(text, offset)[step] : fieldOffset(text, offset, String(step));
    if (next === undefined) return offset;
    offset = next;
  }
  return offset;
};
