import { aCitation, aClaim, aDocument, aStatement, anAssertion, digest } from '../tests/graph/build.ts';
import type { AuthoredClaim } from '../src/graph/authored.ts';
import { deriveGraph } from '../src/graph/derive.ts';
import { SOURCE_CLASSES, type Document, type Graph } from '../src/graph/model.ts';
import type { Vocabulary } from '../src/graph/vocabulary.ts';

const both = (text: string) => ({ zh: `${text}（中）`, en: text });
const kind = (id: string) =>
  ({ id, label: both(id), hue: 'country', shape: 'ellipse', icon: 'flag' }) as const;
const relation = (id: string) => ({ id, label: both(id), inverse: both(`${id} of`) });
const VOCABULARY: Vocabulary = {
  kinds: ['country', 'publisher', 'person'].map(kind),
  relations: [
    { ...relation('works-with'), from: ['country'], to: ['country'], symmetric: true },
    { ...relation('part-of'), from: ['publisher'], to: ['country'], belonging: true },
  ],
  properties: [{ id: 'count', label: both('count'), type: 'number', of: ['country'], single: true }],
  forms: [],
  roles: [],
};

/** Claims of one text, sources of all of them, publishers, countries. */
const LENGTH = 500;
const SOURCES = 2000;
const PUBLISHERS = 200;
const COUNTRIES = 3000;
/** Strides without a common divisor with what they go around: everything is met, in no order that a store could use. */
const [BY_SOURCE, BY_COUNTRY] = [7919, 1733];
/** Relations that the claims speak of again and again, and every how many a claim denies one: so some are disputed. */
const RELATIONS = 30_000;
const DENIAL = 47;

const country = (i: number): string => `country:n${i % COUNTRIES}`;
const source = (i: number): string => `doc:source-${(i * BY_SOURCE) % SOURCES}`;
function relationOf(i: number): string {
  const from = i % COUNTRIES;
  const far = (i * BY_COUNTRY + Math.floor(i / COUNTRIES)) % COUNTRIES;
  return `works-with/${[country(from), country(far === from ? far + 1 : far)].sort().join('/')}`;
}

/** Four of ten cite a source narrowly, two only a nearby footnote, the rest nothing; some state a number or deny. */
function claimAt(i: number): AuthoredClaim {
  const number = String((i % LENGTH) + 1).padStart(3, '0');
  const scope = i % 10 < 4 ? 'narrow' : 'wide';
  const denies = i % DENIAL === 3 ? ({ polarity: 'denies' } as const) : {};
  return aClaim(`claim:text-${Math.floor(i / LENGTH)}/${number}`, {
    section: `part-${Math.floor((i % LENGTH) / 50)}`,
    paragraph: Math.floor((i % 50) / 5) + 1,
    mentions: [country(i)],
    cites: i % 10 < 6 ? [aCitation({ document: source(i), scope })] : [],
    asserts: [anAssertion(relationOf(i % RELATIONS), denies)],
    states: i % 25 === 0 ? [aStatement('count', i % 7, { entity: country(i) })] : [],
  });
}

const text = (i: number): Document =>
  aDocument(`doc:text-${i}`, {
    class: SOURCE_CLASSES[i % SOURCE_CLASSES.length] ?? 'news',
    outline: Array.from({ length: 10 }, (_, at) => ({ path: `part-${at}`, title: both(`Part ${at}`) })),
    publisher: `publisher:p${i % PUBLISHERS}`,
  });

/** Every third source leans on another one. */
const cited = (i: number): Document =>
  aDocument(`doc:source-${i}`, {
    class: 'news',
    authors: [{ entity: `person:a${i % 500}`, role: 'author' }],
    publisher: `publisher:p${i % PUBLISHERS}`,
    primarySources: i % 3 === 0 ? [`doc:source-${(i + 1) % SOURCES}`] : [],
  });

/** A graph of so many claims with sources, makers, owners and contradictions. */
export function madeSources(claims: number): Graph {
  const texts = Array.from({ length: Math.ceil(claims / LENGTH) }, (_, i) => i);
  const owning = Array.from({ length: PUBLISHERS }, (_, i) =>
    aClaim(`claim:owners/${String(i + 1).padStart(3, '0')}`, {
      asserts: [anAssertion(`part-of/publisher:p${i}/${country(i)}`)],
    }),
  );
  const named = (name: string, many: number) =>
    Array.from({ length: many }, (_, i) => ({
      id: `${name}${i}`,
      kind: name.split(':')[0] ?? '',
      names: [{ value: `${name}${i}`, lang: 'en', role: 'short' as const }],
    }));
  const entities = [
    ...named('country:n', COUNTRIES),
    ...named('publisher:p', PUBLISHERS),
    ...named('person:a', 500),
  ];
  const documents = [
    ...texts.map(text),
    ...Array.from({ length: SOURCES }, (_, i) => cited(i)),
    aDocument('doc:owners', { class: 'official' }),
  ];
  const all = [...Array.from({ length: claims }, (_, i) => claimAt(i)), ...owning];
  return deriveGraph({ vocabulary: VOCABULARY, entities, documents, claims: all, stories: [] }, digest);
}
