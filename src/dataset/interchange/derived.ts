import { isDeepStrictEqual } from 'node:util';
import { deriveUnversioned } from '../../graph/derive.ts';
import type { Graph } from '../../graph/model.ts';
import { authoredOf } from '../build.ts';
import type { Dataset } from '../data.ts';
import type { InterchangeFile } from './contents.ts';

/** The fields that nobody writes by hand, by the list that their records stand in. */
const DERIVED = {
  entities: ['values'],
  documents: ['unlistedReferences'],
  claims: ['status', 'outcome', 'flags'],
  relations: ['values', 'reality', 'status', 'sources', 'disputed', 'outcome', 'rejected', 'flags', 'claims'],
} as const;

type List = keyof typeof DERIVED;

/** The value of a field; an empty list is the same as none. */
const valueOf = (record: object, field: string): unknown => {
  const value: unknown = Reflect.get(record, field);
  return Array.isArray(value) && value.length === 0 ? undefined : value;
};

const words = (value: unknown): string => (value === undefined ? 'absent' : JSON.stringify(value));

/** Records of one list that are in the file, with the record that follows from the claims. */
const compareList = (list: List, [sorted, derived]: readonly [Graph, Graph], file: InterchangeFile): void => {
  const { graph, locations, report } = file;
  const expected = new Map<string, object>(derived[list].map((record) => [record.id, record]));
  const written = new Map<string, object>(graph[list].map((record) => [record.id, record]));
  for (const record of sorted[list]) {
    const other = expected.get(record.id);
    if (!other) continue;
    for (const field of DERIVED[list]) {
      const [found, wanted] = [valueOf(record, field), valueOf(other, field)];
      if (isDeepStrictEqual(found, wanted)) continue;
      const location = locations.at(written.get(record.id) ?? record, field);
      report.add('derived-differs', location, {
        value: record.id,
        field,
        found: words(found),
        wanted: words(wanted),
      });
    }
  }
};

/**
 * Derive statuses, outcomes, flags and everything else that nobody writes by hand anew, and report what differs in
 * the file. Only for a file without other faults.
 * @param sorted the graph of the file as `sortGraph` has it, like everything that is derived.
 */
export const checkDerived = (file: InterchangeFile, data: Dataset, sorted: Graph): void => {
  const derived = deriveUnversioned(authoredOf(data));
  for (const list of ['entities', 'documents', 'claims', 'relations'] as const)
    compareList(list, [sorted, derived], file);
};
