import type { Bilingual } from '../../graph/model.ts';
import type { Vocabulary } from '../../graph/vocabulary.ts';
import { termIri } from './iri.ts';
import { bilingual } from './values.ts';

type List = Parameters<typeof termIri>[0];

const term = (list: List, type: string, { id, label }: { id: string; label: Bilingual }): object => ({
  ...{ '@id': termIri(list, id), '@type': type, name: bilingual(label) },
});

/** The words that the data set itself brings: kinds, relations, properties, forms and roles. */
export const vocabularyNodes = ({ kinds, relations, properties, forms, roles }: Vocabulary): object[] => [
  ...kinds.map((each) => term('kind', 'ent:Kind', each)),
  ...relations.map((each) => term('relation', 'rdf:Property', each)),
  ...properties.map((each) => term('property', 'rdf:Property', each)),
  ...forms.map((each) => term('form', 'ent:Form', each)),
  ...roles.map((each) => term('role', 'ent:Role', each)),
];
