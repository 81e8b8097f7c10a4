import { sortedIds } from '../view.ts';

/** `country:gb`, `country:us`, `summit:seoul` → `country:gb,us;summit:seoul`. */
export function toIds(ids: readonly string[]): string {
  const kinds = new Map<string, string[]>();
  for (const id of ids) {
    const at = id.indexOf(':') + 1;
    const slugs = kinds.get(id.slice(0, at));
    if (slugs) slugs.push(id.slice(at));
    else kinds.set(id.slice(0, at), [id.slice(at)]);
  }
  return [...kinds].map(([kind, slugs]) => kind + slugs.join(',')).join(';');
}

/** Reads what `toIds` wrote: sorted, each id once. */
export function fromIds(text: string): string[] {
  return sortedIds(
    text.split(';').flatMap((group) => {
      const at = group.indexOf(':') + 1;
      return group
        .slice(at)
        .split(',')
        .filter((slug) => slug !== '')
        .map((slug) => group.slice(0, at) + slug);
    }),
  );
}

/** `a`, `b` → `a,b`; undefined for an empty list. */
export const toWords = (words: readonly string[] | undefined): string | undefined =>
  words && words.length > 0 ? words.join(',') : undefined;

/** Reads what `toWords` wrote: sorted, each word once; undefined for an empty text. */
export function fromWords(text: string | undefined): string[] | undefined {
  const words = sortedIds((text ?? '').split(',').filter((word) => word !== ''));
  return words.length > 0 ? words : undefined;
}
