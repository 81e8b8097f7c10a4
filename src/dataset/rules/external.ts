import { slugOf } from '../../graph/ids.ts';
import type { Data } from '../data.ts';
import { SCHEMES } from '../external-ids.ts';
import type { Place } from '../files/place.ts';
import type { WrittenEntity } from '../written/entity.ts';
import type { RuleCheck } from './rule.ts';

interface External {
  owner: string;
  what: 'entities' | 'documents';
  scheme: string;
  value: string;
  place: Place;
}

const CSL_SCHEMES = { DOI: 'doi', ISSN: 'issn' } as const;

const ofEntities = ({ entities, places }: Data): External[] =>
  entities.flatMap((entity) =>
    (entity.ids ?? []).map((each) => ({
      owner: entity.id,
      what: 'entities',
      scheme: each.scheme,
      value: each.value,
      place: places.at(each, 'value'),
    })),
  );

const ofDocuments = ({ documents, places }: Data): External[] =>
  documents.flatMap(({ id, csl }) =>
    Object.entries(CSL_SCHEMES).flatMap(([field, scheme]): External[] => {
      const value = csl?.[field];
      if (csl === undefined || value === undefined) return [];
      return [{ owner: id, what: 'documents', scheme, value: String(value), place: places.at(csl, field) }];
    }),
  );

/** Pattern and check digit; true if both are right. */
const isSound = ({ report }: Data, { scheme, value, place }: External): boolean => {
  const known = SCHEMES.get(scheme);
  const reason = known?.verdict(known.bare(value));
  if (!known || reason === undefined || value === '') return true;
  report.add('bad-external-id', place, { value, scheme: known.name, reason, pattern: known.example });
  return false;
};

/** The ISSN of a periodical is that of all its articles, everything else belongs to one thing. */
const isOwn = ({ what, scheme }: External): boolean => what === 'entities' || scheme !== 'issn';

const checkShared = ({ report }: Data, externals: readonly External[]): void => {
  const first = new Map<string, string>();
  for (const { owner, what, scheme, value, place } of externals.filter(isOwn)) {
    const key = `${what} ${scheme} ${SCHEMES.get(scheme)?.bare(value) ?? value}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, owner);
    else report.add('shared-external-id', place, { value, scheme, what, first: before });
  }
};

const checkCountry = ({ places, report }: Data, entity: WrittenEntity): void => {
  for (const each of entity.ids ?? []) {
    const slug = each.value.toLowerCase();
    if (each.scheme !== 'iso-3166-1' || slugOf(entity.id) === slug) continue;
    report.add('iso-other-country', places.at(each, 'value'), { value: each.value, id: entity.id, slug });
  }
};

/** Rule 9: external ids are of their pattern, their check digits agree, and each has one owner. */
export const external: RuleCheck = {
  name: 'external',
  check: (data) => {
    const all = [...ofEntities(data), ...ofDocuments(data)];
    checkShared(
      data,
      all.filter((each) => isSound(data, each)),
    );
    for (const entity of data.entities) {
      const sound = (entity.ids ?? []).every(
        ({ scheme, value }) => scheme !== 'iso-3166-1' || SCHEMES.get(scheme)?.verdict(value) === undefined,
      );
      if (sound) checkCountry(data, entity);
    }
  },
};
