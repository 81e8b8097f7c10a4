import { EntenteError } from '../errors.ts';
import type { Claim, Document } from '../model.ts';
import { placeOf } from '../place.ts';

/** Sections that a message names before it says how many more there are. */
const NAMED = 12;

/** The paths of a text: those of its outline, of its claims, and of whatever these lie below. */
function pathsOf({ outline }: Document, claims: readonly Claim[]): string[] {
  const named = [...outline.map(({ path }) => path), ...claims.flatMap(({ section }) => section ?? [])];
  const above = named.flatMap((path) => {
    const parts = path.split('/');
    return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
  });
  return [...new Set(above)];
}

/** A path in numerals that a reader of English types: 三/2 is III.2. */
const inEnglish = (path: string, document: Document): string =>
  placeOf({ section: path, anchor: { exact: path } }, { ...document, outline: [] }, 'en');

const folded = (text: string): string => text.trim().toLowerCase().replaceAll('.', '/');

/**
 * The path of a section that somebody named by it or by its English number: “三/2”, “III/2” or “III.2”.
 * @throws EntenteError `not-found` that names the sections there are.
 */
export function sectionPath(given: string, document: Document, claims: readonly Claim[]): string {
  const paths = pathsOf(document, claims);
  const found =
    paths.find((path) => path === given) ??
    paths.find((path) => [path, inEnglish(path, document)].some((one) => folded(one) === folded(given)));
  if (found !== undefined) return found;
  const more = paths.length > NAMED ? ` and ${paths.length - NAMED} more` : '';
  const there =
    paths.length === 0 ? 'it has none' : `its sections are ${paths.slice(0, NAMED).join(', ')}${more}`;
  throw new EntenteError('not-found', `There is no section “${given}” in “${document.id}”: ${there}.`);
}
