/** The key of the check that ends every link. */
const END = 'end';

/** FNV-1a over UTF-16 code units, 32 bit (Fowler, Noll, Vo; draft-eastlake-fnv), as four digits in base 36. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash >>> 0) % 36 ** 4).toString(36).padStart(4, '0');
}

/** Key and value as they were meant, whatever a messenger escaped on the way. */
export type Pair = readonly [key: string, value: string];

/** Length and digest of what is said, not of how it is escaped: some programs escape more, some less. */
function checkOf(pairs: readonly Pair[]): string {
  const said = pairs.map(([key, value]) => `${key}=${value}`).join('&');
  return `${said.length.toString(36)}-${digest(said)}`;
}

/** Colons, commas, semicolons and slashes are legal behind the # and keep a link readable. */
const READABLE: Record<string, string> = { '%3A': ':', '%2C': ',', '%2F': '/', '%3B': ';' };
const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/%3A|%2C|%2F|%3B/g, (code) => READABLE[code] ?? code);

/** Pairs as one text that ends with a check of its length and content. */
export const sealed = (pairs: readonly Pair[]): string =>
  [...pairs, [END, checkOf(pairs)] as const].map(([key, value]) => `${key}=${escaped(value)}`).join('&');

/** What happened to a link on its way: its end is gone, or something in it was changed. */
export type Damage = 'cut' | 'changed';

interface Unsealed {
  pairs: readonly Pair[];
  damage?: Damage;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A sign % that escapes nothing stands for itself.
    return text;
  }
}

const pairsOf = (text: string): Pair[] =>
  text
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=');
      return at < 0 ? [part, ''] : [part.slice(0, at), unescaped(part.slice(at + 1))];
    });

/** Length, a hyphen and four digits; what a sentence, a messenger or a tracker put behind it is not ours. */
const CHECK = /(?:^|&)end=([0-9a-z]+-[0-9a-z]{4})/;

function whole(text: string): Unsealed | undefined {
  const found = CHECK.exec(text);
  if (!found) return undefined;
  const pairs = pairsOf(text.slice(0, found.index));
  return checkOf(pairs) === found[1] ? { pairs } : { pairs, damage: 'changed' };
}

/** The pairs of a link that stops somewhere: of the last one only what certainly stood there whole. */
function cut(text: string): Unsealed {
  const pairs = pairsOf(text);
  const [key, value] = pairs.at(-1) ?? ['', ''];
  const end = Math.max(...[',', ';', '_'].map((mark) => value.lastIndexOf(mark)));
  const rest: Pair[] = end > 0 ? [[key, value.slice(0, end)]] : [];
  return { pairs: [...pairs.slice(0, -1), ...rest], damage: 'cut' };
}

/** A link without what is put around or into it: line breaks, a # or an & that was escaped. */
const cleaned = (link: string): string =>
  link
    .replace(/\s+/g, '')
    .replace(/^(?:#|%23)/i, '')
    .replace(/&(?:amp|#38|#x26);(?:amp;)*/gi, '&');

/**
 * What `sealed` wrote, after any way that a link takes through chats and mail: signs escaped once more,
 * lines broken, a full stop behind it. Where the check fails, what can be read is handed out, with what
 * seems to have happened.
 */
export function unsealed(link: string): Unsealed {
  // An = before a line break is mail's own or the link's: only the check of the link can tell.
  const [text, broken] = [cleaned(link.replace(/=\r?\n/g, '')), cleaned(link)];
  if (text === '') return { pairs: [] };
  // As it stands; with every = escaped; with all of it escaped once more.
  const ways = [text, broken, text.replace(/%3D/gi, '='), cleaned(unescaped(text))];
  const read = ways.map(whole);
  const right = read.find((one) => one && !one.damage);
  return right ?? read.find((one) => one) ?? cut(ways.find((way) => way.includes('=')) ?? text);
}

/** A link that somebody wrote by hand and is known to be whole, with the check that it lacks. */
export const sealedAsWritten = (text: string): string =>
  sealed(pairsOf(cleaned(text)).filter(([key]) => key !== END));
