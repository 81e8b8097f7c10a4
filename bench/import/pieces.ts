import type { Clustered } from '../clustered.ts';
import { entityOf, LENGTH, relationIdOf, SOURCES, statedBy, VOCABULARY } from '../made.ts';
import type { Authored } from '../../src/graph/authored.ts';
import { deriveUnversioned } from '../../src/graph/derive.ts';
import { parseRelationId } from '../../src/graph/ids.ts';
import type { Relation } from '../../src/graph/model.ts';
import { planOf, type Step } from '../../src/store/neo4j/load/plan.ts';

/** Entities or claims of a piece: a few hundred megabytes with all that is derived from them. */
const PIECE = 50 * LENGTH;

const authored = (parts: Partial<Authored>): Authored => ({
  ...{ vocabulary: VOCABULARY, entities: [], documents: [], claims: [], stories: [] },
  ...parts,
});

/** What an entity holds of its surroundings depends on no more of a relation than this. */
const bareRelation = (edge: readonly [number, number]): Relation => {
  const id = relationIdOf(edge);
  return { id, ...parseRelationId(id) } as Relation;
};

/** The steps that write some entities: planned with all relations that any of these has, and no others. */
function entitySteps({ nodes, edges }: Clustered, first: number, end: number): Step[] {
  const within = (at: number): boolean => at >= first && at < end;
  const graph = deriveUnversioned(
    authored({
      entities: nodes.slice(first, end).map((names, at) => entityOf(`country:n${first + at}`, names)),
    }),
  );
  const relations = edges.filter(([a, b]) => within(a) || within(b)).map(bareRelation);
  return planOf({ ...graph, relations }).filter(({ statement }) => statement.includes('(n:`Entity`'));
}

const isSource = (row: object): boolean => 'id' in row && SOURCES.some(({ id }) => id === row.id);

/** The sources stand in every piece, because claims cite them, and are written with the first. */
const withoutSources = (step: Step): Step =>
  step.what === 'documents'
    ? { ...step, rows: () => [...step.rows()].filter((row) => !isSource(row)) }
    : step;

/** The steps that write some claims, the texts that these stand in, and the relations that only they assert. */
function claimSteps(edges: Clustered['edges'], asserted: number, first: number): Step[] {
  const relations = edges.map(relationIdOf);
  const steps = planOf(deriveUnversioned(authored(statedBy(relations, asserted, first))));
  return first === 0 ? steps : steps.map(withoutSources);
}

/**
 * The rows that `planOf(madeOf(data, asserted))` gives, in another order and piece by piece: a million entities with
 * three million relations would not fit into one process. In these graphs a relation is asserted by one claim, no claim
 * is about another, and a piece ends where a text does, so that a piece has all that anything in it is derived from.
 * @param asserted how many relations a claim asserts
 * @param piece entities or claims of a piece: whole texts of claims
 */
export function* stepsOf(data: Clustered, asserted: number, piece = PIECE): Generator<Step> {
  for (let first = 0; first < data.nodes.length; first += piece)
    yield* entitySteps(data, first, Math.min(first + piece, data.nodes.length));
  const claims = Math.ceil(data.edges.length / asserted);
  for (let first = 0; first < claims; first += piece)
    yield* claimSteps(data.edges.slice(first * asserted, (first + piece) * asserted), asserted, first);
}
