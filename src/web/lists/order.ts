import { byId } from '../../graph/collections.ts';
import type { Entity, Relation } from '../../graph/model.ts';
import { displayName, titleOf, type Lang } from '../../graph/names.ts';
import { compareNames } from '../i18n/collator.ts';
import { nameIn } from '../parts/words.ts';
import { STEP, type Rows } from './lister.svelte.ts';

/** Entities come with most neighbours first; somebody who looks for one wants them by name. */
export type ListSort = 'usual' | 'name';

type Compare<T> = (a: T, b: T) => number;

/** Each page of a list in its order; what is there already stays where it is when more comes. */
function pageByPage<T>(items: readonly T[], compare: Compare<T>): T[] {
  const starts = Array.from({ length: Math.ceil(items.length / STEP) }, (_, at) => at * STEP);
  return starts.flatMap((start) => items.slice(start, start + STEP).sort(compare));
}

/**
 * The rows of a list as a reader expects them: the store's order where it means something (degrees, kinds,
 * the order of a text), and by name, in the reader's language, where it is only that of ids.
 */
export function inOrder(rows: Rows, lang: Lang, sort: ListSort = 'usual'): Rows {
  const compare = compareNames(lang);
  const name = (entity: Entity): string => displayName(entity, lang).value;
  const degree = ({ id }: Entity): number => rows.degrees[id] ?? 0;
  const ends = byId(rows.entities);
  const end = (id: string): string => nameIn(ends.get(id), id, lang);
  const byDegree: Compare<Entity> = (a, b) => degree(b) - degree(a) || compare(name(a), name(b));
  // Relations come by kind; within one they are in the order of ids.
  const kinds = [...new Set(rows.relations.map(({ kind }) => kind))];
  const byEnds: Compare<Relation> = (a, b) =>
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    compare(end(a.from), end(b.from)) ||
    compare(end(a.to), end(b.to));
  switch (rows.of) {
    case 'entities':
      return {
        ...rows,
        entities:
          sort === 'name'
            ? [...rows.entities].sort((a, b) => compare(name(a), name(b)))
            : pageByPage(rows.entities, byDegree),
      };
    case 'relations':
      return { ...rows, relations: pageByPage(rows.relations, byEnds) };
    case 'documents':
      return {
        ...rows,
        documents: pageByPage(rows.documents, (a, b) =>
          compare(titleOf(a, lang).value, titleOf(b, lang).value),
        ),
      };
    default:
      return rows;
  }
}
