import type { Graph } from '../src/graph/model.ts';
import type { Vocabulary } from '../src/graph/vocabulary.ts';
import { madeEntity, minimalStandard, statedGraph } from './made.ts';

const both = (text: string) => ({ zh: text, en: text });
const VOCABULARY: Vocabulary = {
  kinds: [
    { id: 'country', label: both('country'), hue: 'country', shape: 'ellipse', icon: 'flag' },
    { id: 'body', label: both('body'), hue: 'grouping', shape: 'ellipse', icon: 'network' },
  ],
  relations: [
    {
      ...{
        id: 'member-of',
        label: both('is a member of'),
        inverse: both('has as a member'),
        membership: true,
      },
      ...{ from: ['country'], to: ['body'] },
    },
  ],
  properties: [],
  forms: [],
  roles: [],
};

/** Ids of circles as the page names them. */
export const circleIds = (circles: number): string[] =>
  Array.from({ length: circles }, (_, i) => `member-of/body:n${i}`);

/** So many parties in so many circles: everybody in one at least, and each in about a third of them. */
export function madeCircles(parties: number, circles: number): Graph {
  const next = minimalStandard(11);
  const relations = Array.from({ length: parties }, (_, party) => party).flatMap((party) =>
    circleIds(circles)
      .filter((_, circle) => next() < 1 / 3 || circle === party % circles)
      .map((circle) => `member-of/country:n${party}/${circle.slice('member-of/'.length)}`),
  );
  const entities = [
    ...Array.from({ length: parties }, (_, i) => madeEntity('country', i)),
    ...Array.from({ length: circles }, (_, i) => madeEntity('body', i)),
  ];
  return statedGraph({ vocabulary: VOCABULARY, entities }, relations);
}
