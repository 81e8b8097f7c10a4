import fc from 'fast-check';
import type { Authored } from '../../../../src/graph/authored.ts';
import { deriveGraph } from '../../../../src/graph/derive.ts';
import type { Graph } from '../../../../src/graph/model.ts';
import { digest } from '../../../graph/build.ts';
import { claimsOf } from './claims.ts';
import { frameOf } from './frame.ts';
import { plans, type Plan } from './plan.ts';
import { documentsOf, entitiesOf } from './things.ts';
import { VOCABULARY } from './vocabulary.ts';

/** A random graph, and what it was made of. A failing test prints it a thing a line. */
interface Drawn {
  graph: Graph;
  authored: Authored;
}

function authoredOf(plan: Plan): Authored {
  const frame = frameOf(plan);
  const documents = documentsOf(plan, frame);
  const claims = claimsOf(plan, documents, frame);
  return { vocabulary: VOCABULARY, entities: entitiesOf(plan, frame), documents, claims, stories: [] };
}

const isEmpty = (value: unknown): boolean =>
  (Array.isArray(value) && value.length === 0) || JSON.stringify(value) === '{}';

/** A thing on one line, without what is empty or always the same. */
const lineOf = ({ id, ...rest }: { id: string }): string => {
  const told = Object.entries(rest).filter(([name, value]) => name !== 'seen' && !isEmpty(value));
  return `  ${id} ${JSON.stringify(Object.fromEntries(told))}`;
};

const shown = ({ authored, graph }: Drawn): string =>
  ['', ...[authored.entities, authored.documents, authored.claims, graph.relations].flat().map(lineOf)].join(
    '\n',
  );

export const graphs: fc.Arbitrary<Drawn> = plans.map((plan) => {
  const authored = authoredOf(plan);
  const drawn = { authored, graph: deriveGraph(authored, digest) };
  return { ...drawn, [fc.toStringMethod]: () => shown(drawn) };
});
