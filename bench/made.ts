import { aClaim, aCitation, aDocument, anAssertion, digest } from '../tests/graph/build.ts';
import type { AuthoredClaim } from '../src/graph/authored.ts';
import { deriveGraph } from '../src/graph/derive.ts';
import { kindOf } from '../src/graph/ids.ts';
import type { Document, Entity, Graph } from '../src/graph/model.ts';
import type { Vocabulary } from '../src/graph/vocabulary.ts';
import type { Clustered } from './clustered.ts';

const both = (text: string) => ({ zh: `${text}国`, en: text });
/** Countries that work with each other. */
export const VOCABULARY: Vocabulary = {
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
export const LENGTH = 500;
/** What the claims cite, one each. */
export const SOURCES = Array.from({ length: 40 }, (_, i) => aDocument(`doc:source-${i}`));

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

/** The id of the relation between two nodes, by their numbers. */
export const relationIdOf = ([a, b]: readonly [number, number]): string =>
  `works-with/${[`country:n${a}`, `country:n${b}`].sort().join('/')}`;

/**
 * The same graph as the peers are given.
 * @param asserted how many relations a claim asserts
 */
export const madeOf = ({ nodes, edges }: Clustered, asserted = 1): Graph =>
  graphOf(nodes.length, edges.map(relationIdOf), {
    named: (at) => nodes[at] ?? { zh: '', en: '' },
    asserted,
  });

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

/** An entity with these names. */
export const entityOf = (id: string, { zh, en }: Named): Entity => ({
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

interface Stated {
  claims: AuthoredClaim[];
  documents: Document[];
}

/**
 * The claims that state these relations, with their texts and all sources.
 * @param asserted how many relations a claim asserts
 * @param first the number of the first claim, where others come before these: where a text begins
 */
export function statedBy(relations: readonly string[], asserted: number, first = 0): Stated {
  const count = Math.ceil(relations.length / asserted);
  const claims = Array.from({ length: count }, (_, at) => {
    const i = first + at;
    return aClaim(`claim:text-${Math.floor(i / LENGTH)}/${String((i % LENGTH) + 1).padStart(3, '0')}`, {
      cites: [aCitation({ document: `doc:source-${i % SOURCES.length}` })],
      asserts: relations.slice(at * asserted, (at + 1) * asserted).map((id) => anAssertion(id)),
    });
  });
  const texts = Array.from({ length: Math.ceil(count / LENGTH) }, (_, at) =>
    aDocument(`doc:text-${first / LENGTH + at}`),
  );
  return { claims, documents: [...texts, ...SOURCES] };
}

/**
 * A graph of these relations, stated by claims that cite one source each.
 * @param asserted how many relations a claim asserts
 */
export const statedGraph = (
  { vocabulary, entities }: { vocabulary: Vocabulary; entities: readonly Entity[] },
  relations: readonly string[],
  asserted = 1,
): Graph =>
  deriveGraph({ vocabulary, entities: [...entities], stories: [], ...statedBy(relations, asserted) }, digest);
