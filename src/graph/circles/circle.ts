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

/** Ids of the kinds of relation that say that somebody stayed outside. */
export const refusalKinds = ({ relations }: Kinds): string[] =>
  relations.filter(({ refusal }) => refusal).map(({ id }) => id);

/** Biggest first, then by id. */
export const compareCircles = (a: Circle, b: Circle): number => b.parties - a.parties || compare(a.id, b.id);

/** The circles that some relations make, biggest first; rejected relations do not count. */
export function circlesOf(relations: readonly Relation[], vocabulary: Kinds): Circle[] {
  const kinds = new Set(circleKinds(vocabulary));
  const refusals = new Set(refusalKinds(vocabulary));
  const circles = new Map<string, Circle>();
  const refused = new Map<string, number>();
  for (const relation of relations.filter(isDrawn)) {
    const { kind, to, reality } = relation;
    if (refusals.has(kind)) refused.set(to, (refused.get(to) ?? 0) + 1);
    if (!kinds.has(kind)) continue;
    const id = `${kind}/${to}`;
    const circle = circles.get(id) ?? { id, kind, of: to, parties: 0, foretold: 0, refused: 0 };
    circle[reality === 'actual' ? 'parties' : 'foretold'] += 1;
    circles.set(id, circle);
  }
  return [...circles.values()]
    .map((circle) => ({ ...circle, refused: refused.get(circle.of) ?? 0 }))
    .sort(compareCircles);
}

/**
 * Whether a relation is about one of these circles: it puts somebody into it, or keeps somebody outside.
 * @param refusals kinds of relation that keep somebody outside
 */
export const isAbout =
  (ids: ReadonlySet<string>, refusals: ReadonlySet<string>) =>
  ({ kind, to }: Pick<Relation, 'kind' | 'to'>): boolean =>
    ids.has(`${kind}/${to}`) || (refusals.has(kind) && [...ids].some((id) => parseCircleId(id)?.of === to));
