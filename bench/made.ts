import { aClaim, aCitation, aDocument, anAssertion, digest } from '../tests/graph/build.ts';
import { deriveGraph } from '../src/graph/derive.ts';
import type { Graph } from '../src/graph/model.ts';
import type { Vocabulary } from '../src/graph/vocabulary.ts';

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

/** The same numbers in every run (Park and Miller 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Ids of two ends; few are asked for often, as in real networks: the share of low ones is high. */
function linesOf(entities: number, relations: number): string[] {
  const next = numbers(7);
  const found = new Set<string>();
  while (found.size < relations) {
    const [a, b] = [Math.floor(next() ** 3 * entities), Math.floor(next() * entities)];
    const [from, to] = [`country:n${a}`, `country:n${b}`].sort();
    if (a !== b) found.add(`works-with/${from}/${to}`);
  }
  return [...found];
}

/** A graph of so many entities and relations, each stated by a claim of its own that cites one source. */
export function madeGraph(entities: number, relations: number): Graph {
  const claims = linesOf(entities, relations).map((line, i) =>
    aClaim(`claim:text-${Math.floor(i / LENGTH)}/${String((i % LENGTH) + 1).padStart(3, '0')}`, {
      cites: [aCitation({ document: `doc:source-${i % 40}` })],
      asserts: [anAssertion(line)],
    }),
  );
  const documents = [
    ...Array.from({ length: Math.ceil(relations / LENGTH) }, (_, i) => aDocument(`doc:text-${i}`)),
    ...Array.from({ length: 40 }, (_, i) => aDocument(`doc:source-${i}`)),
  ];
  const made = Array.from({ length: entities }, (_, i) => ({
    id: `country:n${i}`,
    kind: 'country',
    names: [
      { value: `第${i}国`, lang: 'zh', role: 'short' as const },
      { value: `Country ${i}`, lang: 'en', role: 'short' as const },
    ],
  }));
  return deriveGraph({ vocabulary: VOCABULARY, entities: made, documents, claims, stories: [] }, digest);
}
