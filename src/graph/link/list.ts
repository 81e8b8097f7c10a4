import { MODALITIES, REALITIES, SOURCE_CLASSES, STATUSES } from '../lists.ts';
import { CITING, type ListQuery } from '../view.ts';
import type { Codec, Read } from './codec.ts';
import { oneOf, present } from './fields.ts';

const LISTS = ['claims', 'entities', 'relations', 'documents'] as const;

/** The conditions of a list by its name; what is in no closed list is left out. */
const CONDITIONS: { [Of in ListQuery['of']]: (read: Read) => Extract<ListQuery, { of: Of }> } = {
  claims: (read) => ({
    of: 'claims',
    ...present({
      document: read('document'),
      section: read('section'),
      modality: oneOf(MODALITIES, read('modality')),
      status: oneOf(STATUSES, read('status')),
      cites: oneOf(CITING, read('cites')),
    }),
  }),
  entities: (read) => ({ of: 'entities', ...present({ kind: read('kind') }) }),
  relations: (read) => ({
    of: 'relations',
    ...present({
      kind: read('kind'),
      status: oneOf(STATUSES, read('status')),
      reality: oneOf(REALITIES, read('reality')),
    }),
  }),
  documents: (read) => ({ of: 'documents', ...present({ class: oneOf(SOURCE_CLASSES, read('class')) }) }),
};

/** A list and what narrows it; a name that is no list is the list of claims. */
export const listCodec: Codec<ListQuery> = {
  keys: ['list', 'document', 'section', 'modality', 'status', 'reality', 'cites', 'kind', 'class'],
  to: ({ of, ...conditions }) => ({ list: of, ...conditions }),
  from: (read) => CONDITIONS[oneOf(LISTS, read('list')) ?? 'claims'](read),
};

/** A list with one of its conditions set to another value; an empty value lifts the condition. */
export function narrowing(list: ListQuery, key: string, value: string): ListQuery {
  const texts: Record<string, string | undefined> = { ...listCodec.to(list), [key]: value };
  return listCodec.from((asked) => texts[asked] || undefined);
}
