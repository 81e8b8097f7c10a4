import type { Clustered } from '../clustered.ts';
import { entityOf, LENGTH, relationIdOf, SOURCES, statedBy, VOCABULARY } from '../made.ts';
import type { Authored } from '../../src/graph/authored.ts';
import { deriveUnversioned } from '../../src/graph/derive.ts';
import { parseRelationId } from '../../src/graph/ids.ts';
import type { Relation } from '../../src/graph/model.ts';
import { mergePlanOf, type MergeStep } from '../merge-plan.ts';

/** Entities or claims of a piece: a few hundred megabytes with all that is derived from them. */
const PIECE = 50 * LENGTH;

/** Of a document what is looked at here. */
type Row = { id: string } & Readonly<Record<string, unknown>>;

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
function entitySteps({ nodes, edges }: Clustered, first: number, end: number): MergeStep[] {
  const within = (at: number): boolean => at >= first && at < end;
  const graph = deriveUnversioned(
    authored({
      entities: nodes.slice(first, end).map((names, at) => entityOf(`country:n${first + at}`, names)),
    }),
  );
  const relations = edges.filter(([a, b]) => within(a) || within(b)).map(bareRelation);
  return mergePlanOf({ ...graph, relations }).filter(({ statement }) => statement.includes('(n:`Entity`'));
}

const isSource = (row: object): row is Row => 'id' in row && SOURCES.some(({ id }) => id === row.id);

/** The sources as they stand in the last piece, with what cites them in all pieces so far. */
class Sources {
  readonly #rows = new Map<string, Row>();
  #step: MergeStep | undefined;

  /** A step without the sources, which every piece has because claims cite them. */
  takenFrom(step: MergeStep): MergeStep {
    if (step.what !== 'documents') return step;
    this.#step = step;
    const rows = [...step.rows()];
    for (const row of rows.filter(isSource)) this.#rows.set(row.id, added(this.#rows.get(row.id), row));
    return { ...step, rows: () => rows.filter((row) => !isSource(row)) };
  }

  /** The step that writes them. */
  *step(): Generator<MergeStep> {
    const rows = [...this.#rows.values()];
    if (this.#step) yield { ...this.#step, count: rows.length, rows: () => rows };
  }
}

/** The row of a source in two pieces as one: only what cites it and rests on it differs. */
function added(before: Row | undefined, row: Row): Row {
  const sums = Object.entries(row).map(([key, value]) => {
    const held = before?.[key];
    return [key, typeof value === 'number' && typeof held === 'number' ? value + held : value];
  });
  return Object.fromEntries(sums) as Row;
}

/** The steps that write some claims, the texts that these stand in, and the relations that only they assert. */
function claimSteps(edges: Clustered['edges'], asserted: number, first: number): MergeStep[] {
  const relations = edges.map(relationIdOf);
  return mergePlanOf(deriveUnversioned(authored(statedBy(relations, asserted, first))));
}

/**
 * The rows that `mergePlanOf(madeOf(data, asserted))` gives, in another order and piece by piece: a million entities with
 * three million relations would not fit into one process. In these graphs a relation is asserted by one claim, no claim
 * is about another, and a piece ends where a text does, so that a piece has all that anything in it is derived from, but
 * for how often sources are cited, which is added up.
 * @param asserted how many relations a claim asserts
 * @param piece entities or claims of a piece: whole texts of claims
 */
export function* stepsOf(data: Clustered, asserted: number, piece = PIECE): Generator<MergeStep> {
  for (let first = 0; first < data.nodes.length; first += piece)
    yield* entitySteps(data, first, Math.min(first + piece, data.nodes.length));
  const claims = Math.ceil(data.edges.length / asserted);
  const sources = new Sources();
  for (let first = 0; first < claims; first += piece) {
    const edges = data.edges.slice(first * asserted, (first + piece) * asserted);
    for (const step of claimSteps(edges, asserted, first)) yield sources.takenFrom(step);
  }
  yield* sources.step();
}
