import type { Entity } from '../../graph/model.ts';
import { displayName, otherNames } from '../../graph/names.ts';
import { spanOf } from '../../graph/span.ts';
import type { VocabularyIndex } from '../../graph/vocabulary.ts';
import { iri, references, termIri } from './iri.ts';
import { isoDate, stated, tagged } from './values.ts';

/** What schema.org has for kinds of the shipped vocabulary; whatever else somebody's own has is a thing. */
const CLASSES: Readonly<Record<string, string>> = {
  country: 'schema:Country',
  person: 'schema:Person',
  organisation: 'schema:Organization',
  institute: 'schema:Organization',
  company: 'schema:Organization',
  agency: 'schema:Organization',
  'standards-body': 'schema:Organization',
  committee: 'schema:Organization',
  summit: 'schema:Event',
  meeting: 'schema:Event',
  periodical: 'schema:Periodical',
};

/** What schema.org calls the beginning and the end of things that have one there. */
const SPANS: Readonly<Record<string, readonly [from: string, until: string]>> = {
  'schema:Organization': ['schema:foundingDate', 'schema:dissolutionDate'],
  'schema:Event': ['schema:startDate', 'schema:endDate'],
};

/** Its beginning and end, where neither is in doubt or only foretold. */
function spanIn(entity: Entity, type: string, vocabulary: VocabularyIndex): object {
  const [from, until] = SPANS[type] ?? [];
  const span = spanOf(entity, vocabulary);
  if (from === undefined || until === undefined || span?.from.reality !== 'actual') return {};
  return {
    [from]: isoDate(String(span.from.value)),
    ...(span.until && { [until]: isoDate(String(span.until.value)) }),
  };
}

const names = (entity: Entity): object => ({
  name: [...new Set([displayName(entity, 'zh'), displayName(entity, 'en')])].map(tagged),
  alternateName: otherNames(entity, 'zh')
    .filter((name) => name !== displayName(entity, 'en'))
    .map(tagged),
});

/** An entity as what schema.org calls it, with every value on the word of its claims. */
export const entityNode = (entity: Entity, vocabulary: VocabularyIndex): object => {
  const type = CLASSES[entity.kind] ?? 'schema:Thing';
  return {
    ...{ '@id': iri(entity.id), '@type': [type, 'prov:Entity'], kind: termIri('kind', entity.kind) },
    ...names(entity),
    ...spanIn(entity, type, vocabulary),
    ...(entity.prospective && { prospective: true }),
    ...(entity.form !== undefined && { form: termIri('form', entity.form) }),
    ...(entity.document !== undefined && { 'schema:subjectOf': references([entity.document]) }),
    'schema:identifier': (entity.ids ?? []).map(({ scheme, value }) => ({
      ...{ '@type': 'schema:PropertyValue', 'schema:propertyID': scheme, 'schema:value': value },
    })),
    states: (entity.values ?? []).map(({ property, value, reality, claims }) => ({
      ...{ property: termIri('property', property), value: stated(value), reality },
      derivedFrom: claims.map(iri),
    })),
  };
};
