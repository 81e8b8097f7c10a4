import { EntenteError, quoted } from '../errors.ts';
import type { Claim, Document } from '../model.ts';
import { placeOf } from '../place.ts';

/** Sections that a message names before it says how many more there are. */
const NAMED = 100;

/** The paths of a text: those of its outline, of its claims, and of whatever these lie below. */
function pathsOf({ outline }: Document, claims: readonly Claim[]): string[] {
  const named = [...outline.map(({ path }) => path), ...claims.flatMap(({ section }) => section ?? [])];
  const above = named.flatMap((path) => {
    const parts = path.split('/');
    return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
  });
  return [...new Set(above)];
}

/** A section as a reader of English types it: 三/2 is III.2, and one without a number is called by its title. */
const inEnglish = (path: string, document: Document): string =>
  placeOf({ section: path, anchor: { exact: path } }, document, 'en');

/** Each section as it is printed and as a reader of English types it: “三/2 (III.2)”. */
function sectionsInWords(paths: readonly string[], document: Document): string {
  if (paths.length === 0) return 'it has none; leave --section out.';
  const named = paths.slice(0, NAMED).map((path) => {
    const english = inEnglish(path, document);
    return folded(english) === folded(path) ? path : `${path} (${english})`;
  });
  const more = paths.length - named.length;
  const rest =
    more === 0 ? '' : ` and ${more} more; those with claims are listed by: entente coverage ${document.id}`;
  return `its sections are ${named.join(', ')}${rest || '.'}`;
}

const folded = (text: string): string => text.trim().toLowerCase().replaceAll('.', '/').replaceAll('’', "'");

/**
 * The path of a section that somebody named by it, by its English number or by its title: “三/2”, “III/2”, “III.2”.
 * @throws EntenteError `not-found` that names the sections there are.
 */
export function sectionPath(given: string, document: Document, claims: readonly Claim[]): string {
  const paths = pathsOf(document, claims);
  const found =
    paths.find((path) => path === given) ??
    paths.find((path) => [path, inEnglish(path, document)].some((one) => folded(one) === folded(given)));
  if (found !== undefined) return found;
  throw new EntenteError(
    'not-found',
    `There is no section ${quoted(given)} in “${document.id}”: ${sectionsInWords(paths, document)}`,
  );
}
