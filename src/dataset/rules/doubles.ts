import type { Data } from '../data.ts';
import type { Place } from '../files/place.ts';
import type { RuleCheck } from './rule.ts';

interface Listed {
  value: string;
  /** What makes it the same as another; its value if left out. */
  key?: string;
  place: Place;
}

const checkList = ({ report }: Data, field: string, list: readonly Listed[]): void => {
  const met = new Set<string>();
  for (const { value, key = value, place } of list) {
    if (value !== '' && met.has(key)) report.add('doubled', place, { value, field });
    met.add(key);
  }
};

const plain = ({ places }: Data, list: readonly string[] | undefined): Listed[] =>
  (list ?? []).map((value, index) => ({ value, place: places.at(list ?? [], index) }));

const checkDocuments = (data: Data): void => {
  const { places } = data;
  for (const { authors, primarySources, sections } of data.documents) {
    checkList(data, 'primarySources', plain(data, primarySources));
    checkList(
      data,
      'authors',
      (authors ?? []).map((each) => ({
        value: each.entity,
        key: `${each.entity} ${each.role}`,
        place: places.at(each, 'entity'),
      })),
    );
    const paths = (sections ?? []).map((each) => ({ value: each.path, place: places.at(each, 'path') }));
    checkList(data, 'sections', paths);
  }
};

/** Rule 4: nothing is listed twice. */
export const doubles: RuleCheck = {
  name: 'doubles',
  check: (data) => {
    checkDocuments(data);
    for (const claim of data.claims) checkList(data, 'mentions', plain(data, claim.written.mentions));
    const asserted = data.assertions
      .filter(({ kind }) => kind !== undefined)
      .map(({ id, claim, written }) => ({
        value: id,
        key: JSON.stringify([claim.id, id, written.since, written.until, written.role, written.polarity]),
        place: data.places.at(written),
      }));
    checkList(data, 'asserts', asserted);
  },
};
