import { groupBy } from '../collections.ts';
import { compare, parseCircleId } from '../ids.ts';
import { isDrawn } from '../line.ts';
import type { Relation } from '../model.ts';
import type { RelationKind, Vocabulary } from '../vocabulary.ts';

/**
 * All who stand in the same way to the same thing: the members of a network, those who endorsed a text, those who
 * took part in a meeting. To endorse, to sign and to ratify one text are three circles.
 */
export interface Circle {
  /** `kind/entity`: the kind of relation, and what it leads to. */
  id: string;
  /** Kind of the relation from its parties. */
  kind: string;
  /** Id of the entity that the parties stand around. */
  of: string;
  /** How many are in it, and how many are only foretold to be. */
  parties: number;
  foretold: number;
  /** How many are on record as having refused, whatever word that has: they did not sign, they voted against. */
  refused: number;
}

type Kinds = Pick<Vocabulary, 'relations'>;

const isCircular = ({ membership, signature, attendance }: RelationKind): boolean =>
  Boolean(membership ?? signature ?? attendance);

/** Ids of the kinds of relation that make circles of what they lead to. */
export const circleKinds = ({ relations }: Kinds): string[] =>
  relations.filter(isCircular).map(({ id }) => id);

/** Ids of the kinds of entity that can be in a circle. */
export const partyKinds = ({ relations }: Kinds): string[] => [
  ...new Set(relations.filter(isCircular).flatMap(({ from }) => from)),
];

/** Ids of the kinds of relation that say that somebody stayed outside. */
export const refusalKinds = ({ relations }: Kinds): string[] =>
  relations.filter(({ refusal }) => refusal).map(({ id }) => id);

/** Biggest first, then by id. */
export const compareCircles = (a: Circle, b: Circle): number => b.parties - a.parties || compare(a.id, b.id);

/** How many parties some relations have: two lines may lead from one party to the same body. */
const partiesIn = (relations: readonly Relation[]): number => new Set(relations.map(({ from }) => from)).size;

function circleOf(id: string, relations: [Relation, ...Relation[]], refused: readonly Relation[]): Circle {
  const [{ kind, to }] = relations;
  const actual = relations.filter(({ reality }) => reality === 'actual');
  const inside = new Set(actual.map(({ from }) => from));
  const foretold = relations.filter(({ reality, from }) => reality !== 'actual' && !inside.has(from));
  return {
    ...{ id, kind, of: to, parties: inside.size },
    ...{ foretold: partiesIn(foretold), refused: partiesIn(refused) },
  };
}

/** The circles that some relations make, biggest first; rejected relations do not count. */
export function circlesOf(relations: readonly Relation[], vocabulary: Kinds): Circle[] {
  const kinds = new Set(circleKinds(vocabulary));
  const refusals = new Set(refusalKinds(vocabulary));
  const drawn = relations.filter(isDrawn);
  const circles = groupBy(
    drawn.filter(({ kind }) => kinds.has(kind)),
    ({ kind, to }) => `${kind}/${to}`,
  );
  const refused = groupBy(
    drawn.filter(({ kind }) => refusals.has(kind)),
    ({ to }) => to,
  );
  return [...circles]
    .map(([id, [first, ...more]]) => first && circleOf(id, [first, ...more], refused.get(first.to) ?? []))
    .filter((circle) => circle !== undefined)
    .sort(compareCircles);
}

/**
 * Whether a relation is about one of these circles: it puts somebody into it, or keeps somebody outside.
 * @param refusals kinds of relation that keep somebody outside
 */
export function isAbout(
  ids: ReadonlySet<string>,
  refusals: ReadonlySet<string>,
): (relation: Pick<Relation, 'kind' | 'to'>) => boolean {
  const targets = new Set([...ids].flatMap((id) => parseCircleId(id)?.of ?? []));
  return ({ kind, to }) => ids.has(`${kind}/${to}`) || (refusals.has(kind) && targets.has(to));
}
