import { deriveGraph } from '../../src/graph/derive.ts';
import type { Graph } from '../../src/graph/model.ts';
import { aClaim, anAssertion, authored, digest } from '../graph/build.ts';
import { place, vocabularyOfPlaces } from './places.ts';

/** An entity with more relations, and more claims about it, than one answer lists: three kinds, one symmetric. */

/** How many relations of the hub there are of each kind and direction. */
export const TOTALS = { meets: 1050, 'helps out': 53, 'helps in': 2 } as const;

const vocabulary = vocabularyOfPlaces(['meets', 'helps']);

const names = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}${at}`);

const met = names('m', TOTALS.meets);
const helped = names('o', TOTALS['helps out']);
const helpers = names('i', TOTALS['helps in']);

/** The ends of a symmetric relation are sorted: `hub` comes before `m…`. */
const lines = [
  ...met.map((name) => `meets/place:hub/place:${name}`),
  ...helped.map((name) => `helps/place:hub/place:${name}`),
  ...helpers.map((name) => `helps/place:${name}/place:hub`),
];

/** What documents say of these lines, so many to a claim; the last claim cites a source. */
const graphOf = (linesOfAClaim: number): Graph => {
  const count = Math.ceil(lines.length / linesOfAClaim);
  const claims = Array.from({ length: count }, (_, at) =>
    aClaim(`claim:text/${String(at + 1).padStart(3, '0')}`, {
      asserts: lines.slice(at * linesOfAClaim, (at + 1) * linesOfAClaim).map((line) => anAssertion(line)),
      ...(at === count - 1 && {
        cites: [{ document: 'doc:source', scope: 'narrow' as const, fidelity: 'supports' as const }],
      }),
    }),
  );
  const entities = ['hub', ...met, ...helped, ...helpers].map(place);
  return deriveGraph(
    { ...authored(claims), vocabulary, entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)) },
    digest,
  );
};

export const hub: Graph = graphOf(1);
/** The same lines in one sentence: less for a page to show. */
export const hubOfOneClaim: Graph = graphOf(lines.length);
