import { sortedIds } from '../view.ts';

/** `country:gb`, `country:us`, `summit:seoul` → `country:gb,us;summit:seoul`. */
export function toIds(ids: readonly string[]): string {
  const kinds = new Map<string, string[]>();
  for (const id of ids) {
    const at = id.indexOf(':') + 1;
    kinds.set(id.slice(0, at), [...(kinds.get(id.slice(0, at)) ?? []), id.slice(at)]);
  }
  return [...kinds].map(([kind, slugs]) => kind + slugs.join(',')).join(';');
}

/** What `toIds` wrote, sorted, each once. */
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
