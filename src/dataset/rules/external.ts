import { slugOf } from '../../graph/ids.ts';
import type { Dataset } from '../data.ts';
import { SCHEMES } from '../external-ids.ts';
import type { SourceLocation } from '../files/source-location.ts';
import type { WrittenEntity } from '../written/entity.ts';
import type { Rule } from './rule.ts';

interface External {
  owner: string;
  what: 'entities' | 'documents';
  scheme: string;
  value: string;
  location: SourceLocation;
}

const CSL_SCHEMES = { DOI: 'doi', ISSN: 'issn' } as const;

const ofEntities = ({ entities, locations }: Dataset): External[] =>
  entities.flatMap((entity) =>
    (entity.ids ?? []).map((each) => ({
      owner: entity.id,
      what: 'entities',
      scheme: each.scheme,
      value: each.value,
      location: locations.at(each, 'value'),
    })),
  );

const ofDocuments = ({ documents, locations }: Dataset): External[] =>
  documents.flatMap(({ id, csl }) =>
    Object.entries(CSL_SCHEMES).flatMap(([field, scheme]): External[] => {
      const value = csl?.[field];
      if (csl === undefined || value === undefined) return [];
      return [
        { owner: id, what: 'documents', scheme, value: String(value), location: locations.at(csl, field) },
      ];
    }),
  );

/** Whether pattern and check digits are right; reports what is not. */
const isSound = ({ report }: Dataset, { scheme, value, location }: External): boolean => {
  const known = SCHEMES.get(scheme);
  const reason = known?.problemOf(known.normalize(value));
  if (!known || reason === undefined || value === '') return true;
  report.add('bad-external-id', location, { value, scheme: known.name, reason, pattern: known.example });
  return false;
};

/** All articles of a periodical share its ISSN; any other id belongs to one entity or document. */
const isOwn = ({ what, scheme }: External): boolean => what === 'entities' || scheme !== 'issn';

const checkShared = ({ report }: Dataset, externals: readonly External[]): void => {
  const first = new Map<string, string>();
  for (const { owner, what, scheme, value, location } of externals.filter(isOwn)) {
    const key = `${what} ${scheme} ${SCHEMES.get(scheme)?.normalize(value) ?? value}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, owner);
    else report.add('shared-external-id', location, { value, scheme, what, first: before });
  }
};

const checkCountry = ({ locations, report }: Dataset, entity: WrittenEntity): void => {
  for (const each of entity.ids ?? []) {
    const slug = each.value.toLowerCase();
    if (each.scheme !== 'iso-3166-1' || slugOf(entity.id) === slug) continue;
    report.add('iso-other-country', locations.at(each, 'value'), { value: each.value, id: entity.id, slug });
  }
};

/** Rule 9: external ids are of their pattern, their check digits agree, and each has one owner. */
export const external: Rule = {
  name: 'external',
  check: (data) => {
    const all = [...ofEntities(data), ...ofDocuments(data)];
    checkShared(
      data,
      all.filter((each) => isSound(data, each)),
    );
    for (const entity of data.entities) {
      const sound = (entity.ids ?? []).every(
        ({ scheme, value }) => scheme !== 'iso-3166-1' || SCHEMES.get(scheme)?.problemOf(value) === undefined,
      );
      if (sound) checkCountry(data, entity);
    }
  },
};
