import { DOCUMENT_ID, ENTITY_ID, SLUG_PATTERN, kindOf } from '../../graph/ids.ts';
import type { Data } from '../data.ts';
import type { Place } from '../files/place.ts';
import type { RuleCheck } from './rule.ts';

const STORY_ID = /^story:[a-z0-9]+(?:-[a-z0-9]+)*$/;

interface Owner {
  id: string;
}

interface Family {
  what: string;
  plural: string;
  pattern: RegExp;
  /** The pattern in words. */
  shape: string;
  entries: readonly Owner[];
}

const placeText = (place: Place): string => `${place.path}:${place.line}`;

/** Ids of our pattern, each once. */
const checkFamily = ({ places, report }: Data, family: Family): void => {
  const first = new Map<string, Place>();
  for (const entry of family.entries) {
    const place = places.at(entry, 'id');
    if (entry.id === '') continue;
    if (!family.pattern.test(entry.id)) {
      report.add('bad-id', place, { value: entry.id, what: family.what, pattern: family.shape });
    }
    const before = first.get(entry.id);
    if (before) {
      report.add('duplicate-id', place, { value: entry.id, what: family.plural, first: placeText(before) });
    } else first.set(entry.id, place);
  }
};

const SLUG = 'small letters, digits and single hyphens';

const checkPrefixes = ({ entities, index, places, report, vocabulary }: Data): void => {
  // A kind that nobody knows has its own fault.
  const isKind = (kind: string): boolean => (vocabulary ? index.kind.has(kind) : kind !== '');
  for (const entity of entities) {
    if (!ENTITY_ID.test(entity.id) || !isKind(entity.kind) || kindOf(entity.id) === entity.kind) continue;
    report.add('kind-prefix', places.at(entity, 'id'), { value: entity.id, kind: entity.kind });
  }
};

const checkClaims = ({ claims, places, report }: Data): void => {
  const first = new Map<string, Place>();
  for (const { id, written } of claims) {
    const place = places.at(written, 'n');
    const before = first.get(id);
    if (before) {
      report.add('duplicate-id', place, { value: id, what: 'claims', first: placeText(before) });
    } else if (written.n > 0) first.set(id, place);
  }
};

const slugs = (what: string, plural: string, entries: readonly Owner[]): Family => ({
  what,
  plural,
  pattern: SLUG_PATTERN,
  shape: SLUG,
  entries,
});

const familiesOf = ({ entities, documents, stories, vocabulary }: Data): Family[] => [
  {
    what: 'an entity',
    plural: 'entities',
    pattern: ENTITY_ID,
    shape: `kind:slug, the slug in ${SLUG}`,
    entries: entities,
  },
  {
    what: 'a document',
    plural: 'documents',
    pattern: DOCUMENT_ID,
    shape: `doc:slug, the slug in ${SLUG}`,
    entries: documents,
  },
  {
    what: 'a story',
    plural: 'stories',
    pattern: STORY_ID,
    shape: `story:slug, the slug in ${SLUG}`,
    entries: stories,
  },
  ...documents.map((document) => slugs('a tension', 'tensions of one document', document.tensions ?? [])),
  slugs('a kind of entity', 'kinds of entity', vocabulary?.kinds ?? []),
  slugs('a kind of relation', 'kinds of relation', vocabulary?.relations ?? []),
  slugs('a property', 'properties', vocabulary?.properties ?? []),
  slugs('a form', 'forms', vocabulary?.forms ?? []),
  slugs('a role', 'roles', vocabulary?.roles ?? []),
];

const checkDiscriminators = ({ assertions, places, report }: Data): void => {
  for (const { written } of assertions) {
    const { discriminator } = written;
    if (discriminator === undefined || SLUG_PATTERN.test(discriminator)) continue;
    const place = places.at(written, 'discriminator');
    report.add('bad-id', place, { value: discriminator, what: 'a discriminator', pattern: SLUG });
  }
};

/** Rule 4: ids of our pattern, the prefix its kind, each once. */
export const ids: RuleCheck = {
  name: 'ids',
  check: (data) => {
    for (const family of familiesOf(data)) checkFamily(data, family);
    checkPrefixes(data);
    checkClaims(data);
    checkDiscriminators(data);
  },
};
