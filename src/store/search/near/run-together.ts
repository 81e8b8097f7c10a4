import { hasCjk } from '../fold.ts';
import type { Form } from '../form.ts';
import { GRADES } from '../match.ts';
import type { Query } from '../query.ts';
import type { Ranked } from '../rank.ts';
import type { IndexEntry, IndexedText } from '../index-entries.ts';
import { BEGINNING, INITIALS, WHOLE } from './short-names.ts';

/** More words and characters are a sentence, not names run together. */
const MOST_ATOMS = 16;
const LONGEST_PIECE = 8;
/** More names than this begin with a character by chance. */
const MOST_NAMESAKES = 5;

/** A part of a query that may be somebody's name, from one word or character to another. */
interface NamePart {
  from: number;
  to: number;
  tokens: string[];
}

/** The parts of a query that may be names, and the words and characters that it is made of. */
export interface Parts {
  atoms: string[];
  parts: NamePart[];
}

const tokensOfPart = (atoms: readonly string[]): string[] => {
  const text = atoms.join('');
  const alone = hasCjk(text) ? BEGINNING : INITIALS;
  return [`${WHOLE}${text}`, ...(atoms.length === 1 ? [`${alone}${text}`] : [])];
};

/** All parts of a query that may be names: one or more whole Latin words, or any stretch of Chinese characters. */
export function partsOf(query: Query): Parts {
  const literal = query.terms.some(({ quoted }) => quoted) || query.id?.includes(':') === true;
  const segments = query.terms.flatMap((term) => term.segments);
  const atoms = segments.flatMap((segment) => (hasCjk(segment) ? Array.from(segment) : [segment]));
  if (literal || query.reference !== undefined || atoms.length > MOST_ATOMS) return { atoms: [], parts: [] };
  const parts = atoms.flatMap((_, from) =>
    atoms.slice(from, from + LONGEST_PIECE).map((_, more): NamePart => {
      const to = from + more + 1;
      return { from, to, tokens: tokensOfPart(atoms.slice(from, to)) };
    }),
  );
  return { atoms, parts };
}

/** An entry, and that one of its names which a part of the query may be. */
interface Named {
  entry: IndexEntry;
  text: IndexedText;
}

/** Whether a token, the first character of a name, is shared by too many entries to mean any of them. */
export const isCommon = (token: string, bodies: number): boolean =>
  token.startsWith(BEGINNING) && bodies > MOST_NAMESAKES;

/**
 * The parts of a query that are the whole name of an entity: 中国 in 中国人工智能安全研究所. Whoever writes a name that there
 * is means it, and has not mistyped another.
 */
export function namesSaid(entries: readonly IndexEntry[], { atoms, parts }: Parts): string[] {
  const names = new Set(
    entries.flatMap(({ type, texts }) => (type === 'entity' ? texts.flatMap(({ short = [] }) => short) : [])),
  );
  return parts
    .map(({ from, to }) => atoms.slice(from, to))
    .filter((part) => names.has(`${WHOLE}${part.join('')}`))
    .map((part) => part.join(hasCjk(part.join('')) ? '' : ' '));
}

/** Whether a form has this: Latin as whole words, Chinese anywhere. */
const has = ({ spaced, compact }: Form, words: string): boolean =>
  hasCjk(words) ? compact.includes(words) : spaced.includes(` ${words} `);

/** Whether these forms of one thing have all of some names among them. */
export const hasNames = (forms: readonly Form[], names: readonly string[]): boolean =>
  names.every((name) => forms.some((form) => has(form, name)));

/** The entries that each token may name. */
function namedBy(entries: readonly IndexEntry[], tokens: ReadonlySet<string>): Map<string, Named[]> {
  const named = new Map<string, Named[]>();
  for (const entry of entries) {
    for (const text of entry.type === 'entity' ? entry.texts : []) {
      for (const token of text.short ?? []) {
        const known = named.get(token);
        if (known) known.push({ entry, text });
        else if (tokens.has(token)) named.set(token, [{ entry, text }]);
      }
    }
  }
  for (const [token, all] of named) {
    const bodies = new Set(all.map(({ entry }) => entry.id));
    if (isCommon(token, bodies.size)) named.delete(token);
  }
  return named;
}

/** For each position in a query, the smallest number of consecutive parts that lead there from its beginning. */
function fewest(length: number, parts: readonly NamePart[]): number[] {
  const counts = [0, ...Array.from({ length }, () => Infinity)];
  for (const { from, to } of [...parts].sort((a, b) => a.from - b.from)) {
    counts[to] = Math.min(counts[to] ?? Infinity, (counts[from] ?? Infinity) + 1);
  }
  return counts;
}

/** The parts that occur in some division of the whole query into the smallest number of names. */
function partsUsed(length: number, parts: readonly NamePart[]): NamePart[] {
  const ahead = fewest(length, parts);
  const turned = parts.map((part) => ({ ...part, from: length - part.to, to: length - part.from }));
  const behind = fewest(length, turned);
  const most = ahead[length] ?? Infinity;
  return parts.filter(
    ({ from, to }) =>
      most < Infinity && (ahead[from] ?? Infinity) + 1 + (behind[length - to] ?? Infinity) === most,
  );
}

/** Whether a name has all that a query has beside one part of it: “US–UK” of the “US–UK MoU”. */
function hasOthers({ forms }: IndexedText, atoms: readonly string[], { from, to }: NamePart): boolean {
  const others = [...atoms.slice(0, from), ...atoms.slice(to)];
  return forms.some((form) => others.every((atom) => has(form, atom)));
}

/**
 * The matches of a query that is several names written together (英美), or the initials of one (ROK), with other words
 * of its name or without. The whole query has to consist of names; each of them is then a hit.
 */
export function matchTogether(entries: readonly IndexEntry[], { atoms, parts }: Parts): Ranked[] {
  const named = namedBy(entries, new Set(parts.flatMap(({ tokens }) => tokens)));
  const namesOf = ({ tokens }: NamePart): Named[] => tokens.flatMap((token) => named.get(token) ?? []);
  const said = parts.filter((part) => namesOf(part).length > 0);
  return partsUsed(atoms.length, said).flatMap((part) =>
    namesOf(part).map(({ entry, text }): Ranked => {
      const { alias, matched } = text;
      const grade = hasOthers(text, atoms, part) ? GRADES.short : GRADES.together;
      return { entry, match: { grade, alias, matched } };
    }),
  );
}
