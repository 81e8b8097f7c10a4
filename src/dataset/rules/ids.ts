import { DOCUMENT_ID, ENTITY_ID, MAX_ID_LENGTH, SLUG_PATTERN, kindOf } from '../../graph/ids.ts';
import type { Dataset } from '../data.ts';
import type { SourceLocation } from '../files/source-location.ts';
import type { Report } from '../report.ts';
import type { Rule } from './rule.ts';

const STORY_ID = /^story:[a-z0-9]+(?:-[a-z0-9]+)*$/;

interface WithId {
  id: string;
}

interface IdGroup {
  what: string;
  plural: string;
  pattern: RegExp;
  /** The pattern in words. */
  shape: string;
  entries: readonly WithId[];
}

const locationText = (location: SourceLocation): string => `${location.path}:${location.line}`;

const checkLength = (report: Report, value: string, location: SourceLocation): void => {
  if (value.length <= MAX_ID_LENGTH) return;
  report.add('id-too-long', location, { value, length: value.length, limit: MAX_ID_LENGTH });
};

/** Ids of our pattern and of a length that stores can index, each once. */
const checkGroup = ({ locations, report }: Dataset, family: IdGroup): void => {
  const first = new Map<string, SourceLocation>();
  for (const entry of family.entries) {
    const location = locations.at(entry, 'id');
    if (entry.id === '') continue;
    if (!family.pattern.test(entry.id)) {
      report.add('bad-id', location, { value: entry.id, what: family.what, pattern: family.shape });
    }
    checkLength(report, entry.id, location);
    const before = first.get(entry.id);
    if (before) {
      report.add('duplicate-id', location, {
        value: entry.id,
        what: family.plural,
        first: locationText(before),
      });
    } else first.set(entry.id, location);
  }
};

const SLUG = 'small letters, digits and single hyphens';

const checkPrefixes = ({ entities, index, locations, report, vocabulary }: Dataset): void => {
  // A kind that nobody knows has its own fault.
  const isKind = (kind: string): boolean => (vocabulary ? index.kind.has(kind) : kind !== '');
  for (const entity of entities) {
    if (!ENTITY_ID.test(entity.id) || !isKind(entity.kind) || kindOf(entity.id) === entity.kind) continue;
    report.add('kind-prefix', locations.at(entity, 'id'), { value: entity.id, kind: entity.kind });
  }
};

const slugs = (what: string, plural: string, entries: readonly WithId[]): IdGroup => ({
  what,
  plural,
  pattern: SLUG_PATTERN,
  shape: SLUG,
  entries,
});

const groupsOf = ({ entities, documents, stories, vocabulary }: Dataset): IdGroup[] => [
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

const checkDiscriminators = ({ assertions, locations, report }: Dataset): void => {
  for (const { written } of assertions) {
    const { discriminator } = written;
    if (discriminator === undefined) continue;
    const location = locations.at(written, 'discriminator');
    checkLength(report, discriminator, location);
    if (SLUG_PATTERN.test(discriminator)) continue;
    report.add('bad-id', location, { value: discriminator, what: 'a discriminator', pattern: SLUG });
  }
};

/** Rule 4: ids of our pattern, the prefix its kind, each once. */
export const ids: Rule = {
  name: 'ids',
  check: (data) => {
    for (const family of groupsOf(data)) checkGroup(data, family);
    checkPrefixes(data);
    checkDiscriminators(data);
  },
};
