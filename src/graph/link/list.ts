import { LINES } from '../line.ts';
import { MODALITIES, SOURCE_CLASSES, STATUSES } from '../lists.ts';
import { CITING, type ListOf } from '../view.ts';
import { oneOf, present } from './parts.ts';

/** The list that a link opens. */
export function listFrom(query: URLSearchParams): ListOf | undefined {
  const of = oneOf(['claims', 'entities', 'relations', 'documents'], query.get('list'));
  const text = (key: string): string | undefined => query.get(key) || undefined;
  if (of === 'claims')
    return {
      of,
      ...present({
        document: text('document'),
        section: text('section'),
        modality: oneOf(MODALITIES, query.get('modality')),
        status: oneOf(STATUSES, query.get('status')),
        cites: oneOf(CITING, query.get('cites')),
      }),
    };
  if (of === 'entities') return { of, ...present({ kind: text('kind') }) };
  if (of === 'relations')
    return { of, ...present({ kind: text('kind'), status: oneOf(LINES, query.get('status')) }) };
  return of && { of, ...present({ class: oneOf(SOURCE_CLASSES, query.get('class')) }) };
}

/** A list with one of its conditions set to another value; an empty value lifts the condition. */
export function narrowing(list: ListOf, key: string, value: string): ListOf {
  const { of, ...conditions } = list;
  const query = new URLSearchParams({ ...conditions, [key]: value, list: of });
  return listFrom(query) ?? list;
}
