import { firstFrom } from './first-from.ts';

/** Places of entries in their list, ascending, each once. */
export type Places = readonly number[] | Uint32Array;

const has = (places: Places, wanted: number): boolean => places[firstFrom(places, wanted)] === wanted;

/** What is in one of the lists at least. */
export function union(lists: readonly Places[]): Places {
  const [first, ...others] = lists.filter(({ length }) => length > 0);
  if (!first || others.length === 0) return first ?? [];
  const last = Math.max(...[first, ...others].map((list) => list[list.length - 1] ?? 0));
  // A mark for each: sorting the places of a common word takes longer than the rest of a search.
  const marked = new Uint8Array(last + 1);
  for (const list of [first, ...others]) for (const place of list) marked[place] = 1;
  const places: number[] = [];
  for (let place = 0; place <= last; place++) if (marked[place] === 1) places.push(place);
  return places;
}

/** What is in all of the lists; nothing if there is none. */
export function common(lists: readonly Places[]): Places {
  const [fewest = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
  return others.length === 0
    ? fewest
    : [...fewest].filter((place) => others.every((list) => has(list, place)));
}
