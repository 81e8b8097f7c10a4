import type { Entity } from '../../src/graph/model.ts';
import type { Vocabulary } from '../../src/graph/vocabulary.ts';

/** The same words in both languages. */
export const both = (text: string) => ({ zh: text, en: text });

/** A vocabulary of places that are related in these ways; to meet is the same from both ends. */
export const vocabularyOfPlaces = (relations: readonly string[]): Vocabulary => ({
  kinds: [{ id: 'place', label: both('place'), hue: 'country', shape: 'ellipse', icon: 'flag' }],
  relations: relations.map((id) => ({
    id,
    label: both(id),
    inverse: both(id),
    from: ['place'],
    to: ['place'],
    ...(id === 'meets' && { symmetric: true as const }),
  })),
  properties: [],
  forms: [],
  roles: [],
});

/** A place with a name, which is also the end of its id. */
export const place = (name: string): Omit<Entity, 'values'> => ({
  id: `place:${name}`,
  kind: 'place',
  names: [{ value: name, lang: 'en', role: 'short' }],
});
