import { aClaim, aCitation, aDocument, anAssertion, digest } from '../tests/graph/build.ts';
import { deriveGraph } from '../src/graph/derive.ts';
import type { Graph } from '../src/graph/model.ts';
import type { Vocabulary } from '../src/graph/vocabulary.ts';
import type { Clustered } from './clustered.ts';

const both = (text: string) => ({ zh: `${text}国`, en: text });
const VOCABULARY: Vocabulary = {
  kinds: [{ id: 'country', label: both('country'), hue: 'country', shape: 'ellipse', icon: 'flag' }],
  relations: [
    {
      ...{ id: 'works-with', label: both('works with'), inverse: both('works with') },
      ...{ from: ['country'], to: ['country'], symmetric: true },
    },
  ],
  properties: [],
  forms: [],
  roles: [],
};
/** Claims in one document. */
const LENGTH = 500;

/**
 * Random numbers from 0 up to 1, the same in every run: the “minimal standard” generator of Park and Miller
 * 1988, with the multiplier 48271 that they recommended later.
 */
function minimalStandard(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Ids of distinct relations. Low numbers come up most often: a few entities have many relations, as in real networks. */
function relationIds(entities: number, relations: number): string[] {
  const next = minimalStandard(7);
  const found = new Set<string>();
  while (found.size < relations) {
    const [a, b] = [Math.floor(next() ** 3 * entities), Math.floor(next() * entities)];
    const [from, to] = [`country:n${a}`, `country:n${b}`].sort();
    if (a !== b) found.add(`works-with/${from}/${to}`);
  }
  return [...found];
}

/** Ids of the relations of a hub with so many neighbours, of whom every third knows the next one. */
const hubRelationIds = (neighbours: number): string[] =>
  Array.from({ length: neighbours }, (_, i) => i + 1).flatMap((i) =>
    [
      ['country:n0', `country:n${i}`],
      ...(i % 3 === 0 && i < neighbours ? [[`country:n${i}`, `country:n${i + 1}`]] : []),
    ].map((ends) => `works-with/${ends.sort().join('/')}`),
  );

/** A graph of so many entities and relations, each stated by a claim of its own that cites one source. */
export const madeGraph = (entities: number, relations: number): Graph =>
  graphOf(entities, relationIds(entities, relations));

/** A hub, “Country 0”, with so many neighbours. */
export const madeHub = (neighbours: number): Graph => graphOf(neighbours + 1, hubRelationIds(neighbours));

/** The same graph as the peers are given, with a claim of its own for each relation. */
export const madeOf = ({ nodes, edges }: Clustered): Graph =>
  graphOf(
    nodes.length,
    edges.map(([a, b]) => `works-with/${[`country:n${a}`, `country:n${b}`].sort().join('/')}`),
    (at) => nodes[at] ?? { zh: '', en: '' },
  );

/** A graph of so many entities with these relations, each stated by a claim of its own that cites one source. */
function graphOf(
  entities: number,
  relations: readonly string[],
  named: (at: number) => { zh: string; en: string } = (at) => ({ zh: `第${at}国`, en: `Country ${at}` }),
): Graph {
  const claims = relations.map((id, i) =>
    aClaim(`claim:text-${Math.floor(i / LENGTH)}/${String((i % LENGTH) + 1).padStart(3, '0')}`, {
      cites: [aCitation({ document: `doc:source-${i % 40}` })],
      asserts: [anAssertion(id)],
    }),
  );
  const documents = [
    ...Array.from({ length: Math.ceil(relations.length / LENGTH) }, (_, i) => aDocument(`doc:text-${i}`)),
    ...Array.from({ length: 40 }, (_, i) => aDocument(`doc:source-${i}`)),
  ];
  const made = Array.from({ length: entities }, (_, i) => ({
    id: `country:n${i}`,
    kind: 'country',
    names: [
      { value: named(i).zh, lang: 'zh', role: 'short' as const },
      { value: named(i).en, lang: 'en', role: 'short' as const },
    ],
  }));
  return deriveGraph({ vocabulary: VOCABULARY, entities: made, documents, claims, stories: [] }, digest);
}
