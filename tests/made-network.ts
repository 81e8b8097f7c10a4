import { deriveGraph } from '../src/graph/derive.ts';
import type { AuthoredClaim } from '../src/graph/authored.ts';
import type { Graph } from '../src/graph/model.ts';
import { mulberry32, wholeBelow } from '../src/graph/random.ts';
import type { EntityKind, Vocabulary } from '../src/graph/vocabulary.ts';
import { aCitation, aClaim, aDocument, anAssertion, digest } from './graph/build.ts';

const both = (en: string, zh: string) => ({ en, zh });
const KINDS: EntityKind[] = [
  {
    id: 'organisation',
    label: both('organisation', '组织'),
    hue: 'organisation',
    shape: 'round-rectangle',
    icon: 'landmark',
  },
  { id: 'country', label: both('country', '国家'), hue: 'country', shape: 'ellipse', icon: 'flag' },
  {
    id: 'institute',
    label: both('institute', '研究所'),
    hue: 'institute',
    shape: 'hexagon',
    icon: 'shield-check',
  },
  { id: 'person', label: both('person', '人物'), hue: 'person', shape: 'pentagon', icon: 'user-round' },
];
const VOCABULARY: Vocabulary = {
  kinds: KINDS,
  relations: [
    {
      ...{ id: 'works-with', label: both('works with', '合作'), inverse: both('works with', '合作') },
      ...{ from: KINDS.map(({ id }) => id), to: KINDS.map(({ id }) => id), symmetric: true },
    },
  ],
  properties: [],
  forms: [],
  roles: [],
};
/** Claims in one document, and entities in one community, on average. */
const [LENGTH, COMMUNITY] = [500, 60];
/** So many relations in a hundred stay within a community. */
const WITHIN = 88;

const kindOf = (at: number): string =>
  KINDS[at % 7 === 0 ? 1 : at % 5 === 0 ? 2 : at % 3 === 0 ? 3 : 0]?.id ?? '';
const idOf = (at: number): string => `${kindOf(at)}:n${at}`;

/** Pairs of entities that work together, as places: mostly within communities, each of which has its own hub. */
export function madePairs(entities: number, relations: number): [number, number][] {
  const random = mulberry32(17);
  const communities = Math.max(1, Math.round(entities / COMMUNITY));
  const found = new Map<number, [number, number]>();
  while (found.size < relations) {
    const a = wholeBelow(entities, random);
    const within = wholeBelow(100, random) < WITHIN;
    // Low numbers come up most often: a few have many relations, as in real networks.
    const place = Math.floor(random() ** 3 * (within ? entities / communities : entities));
    const b = within ? (a % communities) + place * communities : place;
    if (a !== b && b < entities) found.set(Math.min(a, b) * entities + Math.max(a, b), [a, b]);
  }
  return [...found.values()];
}

/** What claims say that a relation is: every ninth cites nothing, every fiftieth is denied by another. */
function claimsOf(id: string, at: number): Partial<AuthoredClaim>[] {
  const cites = at % 9 === 0 ? [] : [aCitation({ document: `doc:source-${at % 40}` })];
  const asserting = { cites, asserts: [anAssertion(id)] };
  return at % 50 === 0
    ? [asserting, { cites: [], asserts: [anAssertion(id, { polarity: 'denies' })] }]
    : [asserting];
}

/** A network of clustered entities, the same at every call: each relation is stated by a claim of its own. */
export function madeNetwork(entities: number, relations: number): Graph {
  const said = madePairs(entities, relations).flatMap((pair, at) =>
    claimsOf(`works-with/${pair.map(idOf).sort().join('/')}`, at),
  );
  const claims = said.map((claim, at) =>
    aClaim(`claim:text-${Math.floor(at / LENGTH)}/${String((at % LENGTH) + 1).padStart(3, '0')}`, claim),
  );
  const texts = Array.from({ length: Math.ceil(claims.length / LENGTH) }, (_, at) =>
    aDocument(`doc:text-${at}`),
  );
  const sources = Array.from({ length: 40 }, (_, at) => aDocument(`doc:source-${at}`));
  const made = Array.from({ length: entities }, (_, at) => ({
    ...{ id: idOf(at), kind: kindOf(at) },
    names: [
      { value: `第${at}号`, lang: 'zh', role: 'short' as const },
      { value: `Body ${at}`, lang: 'en', role: 'short' as const },
    ],
  }));
  const graph = {
    vocabulary: VOCABULARY,
    entities: made,
    documents: [...texts, ...sources],
    claims,
    stories: [],
  };
  return deriveGraph(graph, digest);
}
