import { aClaim, aCitation, aDocument, anAssertion, digest } from '../tests/graph/build.ts';
import { deriveGraph } from '../src/graph/derive.ts';
import { kindOf } from '../src/graph/ids.ts';
import type { Entity, Graph } from '../src/graph/model.ts';
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
/** A name in each language. */
interface Named {
  zh: string;
  en: string;
}

/** Claims in one document. */
const LENGTH = 500;

/**
 * Random numbers from 0 up to 1, the same in every run: the “minimal standard” generator of Park and Miller
 * 1988, with the multiplier 48271 that they recommended later.
 */
export function minimalStandard(seed: number): () => number {
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

/**
 * The same graph as the peers are given.
 * @param asserted how many relations a claim asserts
 */
export const madeOf = ({ nodes, edges }: Clustered, asserted = 1): Graph =>
  graphOf(
    nodes.length,
    edges.map(([a, b]) => `works-with/${[`country:n${a}`, `country:n${b}`].sort().join('/')}`),
    { named: (at) => nodes[at] ?? { zh: '', en: '' }, asserted },
  );

interface Made {
  named?: (at: number) => Named;
  /** How many relations a claim asserts. */
  asserted?: number;
}

/** A graph of so many entities with these relations, stated by claims that cite one source each. */
const graphOf = (
  entities: number,
  relations: readonly string[],
  { named = (at) => ({ zh: `第${at}国`, en: `Country ${at}` }), asserted = 1 }: Made = {},
): Graph =>
  statedGraph(
    {
      vocabulary: VOCABULARY,
      entities: Array.from({ length: entities }, (_, i) => entityOf(`country:n${i}`, named(i))),
    },
    relations,
    asserted,
  );

const entityOf = (id: string, { zh, en }: Named): Entity => ({
  ...{ id, kind: kindOf(id) },
  names: [
    { value: zh, lang: 'zh', role: 'short' },
    { value: en, lang: 'en', role: 'short' },
  ],
});

/** An entity with a name in each language. */
export const madeEntity = (kind: string, i: number): Entity =>
  entityOf(`${kind}:n${i}`, {
    zh: `第${i}${kind === 'country' ? '国' : '个组织'}`,
    en: `${kind === 'country' ? 'Country' : 'Body'} ${i}`,
  });

/**
 * A graph of these relations, stated by claims that cite one source each.
 * @param asserted how many relations a claim asserts
 */
export function statedGraph(
  { vocabulary, entities }: { vocabulary: Vocabulary; entities: readonly Entity[] },
  relations: readonly string[],
  asserted = 1,
): Graph {
  const count = Math.ceil(relations.length / asserted);
  const claims = Array.from({ length: count }, (_, i) =>
    aClaim(`claim:text-${Math.floor(i / LENGTH)}/${String((i % LENGTH) + 1).padStart(3, '0')}`, {
      cites: [aCitation({ document: `doc:source-${i % 40}` })],
      asserts: relations.slice(i * asserted, (i + 1) * asserted).map((id) => anAssertion(id)),
    }),
  );
  const documents = [
    ...Array.from({ length: Math.ceil(count / LENGTH) }, (_, i) => aDocument(`doc:text-${i}`)),
    ...Array.from({ length: 40 }, (_, i) => aDocument(`doc:source-${i}`)),
  ];
  return deriveGraph({ vocabulary, entities: [...entities], documents, claims, stories: [] }, digest);
}
