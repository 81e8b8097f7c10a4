import type { Dataset } from '../data.ts';
import type { SourceLocation } from '../files/source-location.ts';
import type { Rule } from './rule.ts';

interface ListEntry {
  value: string;
  /** Two entries with the same key are duplicates; the value itself if left out. */
  key?: string;
  location: SourceLocation;
}

const checkList = ({ report }: Dataset, field: string, list: readonly ListEntry[]): void => {
  const met = new Set<string>();
  for (const { value, key = value, location } of list) {
    if (value !== '' && met.has(key)) report.add('doubled', location, { value, field });
    met.add(key);
  }
};

const plain = ({ locations }: Dataset, list: readonly string[] | undefined): ListEntry[] =>
  (list ?? []).map((value, index) => ({ value, location: locations.at(list ?? [], index) }));

const checkDocuments = (data: Dataset): void => {
  const { locations } = data;
  for (const { authors, primarySources, sections } of data.documents) {
    checkList(data, 'primarySources', plain(data, primarySources));
    checkList(
      data,
      'authors',
      (authors ?? []).map((each) => ({
        value: each.entity,
        key: `${each.entity} ${each.role}`,
        location: locations.at(each, 'entity'),
      })),
    );
    const paths = (sections ?? []).map((each) => ({
      value: each.path,
      location: locations.at(each, 'path'),
    }));
    checkList(data, 'sections', paths);
  }
};

/** Rule 4: nothing is listed twice. */
export const duplicates: Rule = {
  name: 'duplicates',
  check: (data) => {
    checkDocuments(data);
    for (const claim of data.claims) checkList(data, 'mentions', plain(data, claim.written.mentions));
    const asserted = data.assertions
      .filter(({ kind }) => kind !== undefined)
      .map(({ id, claim, written }) => ({
        value: id,
        key: JSON.stringify([claim.id, id, written.since, written.until, written.role, written.polarity]),
        location: data.locations.at(written),
      }));
    checkList(data, 'asserts', asserted);
  },
};
