import { refusalKinds } from '../circles/circle.ts';
import { compare } from '../ids.ts';
import type { Entity, Relation } from '../model.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { circleOffers, type OpenStep } from './open.ts';
import { branchesOf, isAt, type Pattern, type Step } from './pattern.ts';

/** A graph as a pattern looks at it. */
export interface Lines {
  entities: ReadonlyMap<string, Pick<Entity, 'id' | 'kind' | 'complete'>>;
  /** Relations of a kind that count: none that was rejected, and none that is only foretold unless that was asked for. */
  ofKind(kind: string): readonly Relation[];
  vocabulary: Pick<Vocabulary, 'relations'>;
}

/** Who matches a pattern. */
export interface Matched {
  /** Ids of all who match, sorted. */
  ids: string[];
  /** Of those whoever may yet fail a `not`: the list that it asks about is not known to be complete. */
  uncertain: Set<string>;
}

/** A line as a step goes along it. */
export interface Walked {
  relation: Relation;
  near: string;
  far: string;
}

/** The lines that a step may go along, each in the direction of the step; a symmetric one both ways. */
export function walksOf(step: Step, { ofKind, entities, vocabulary }: Lines): Walked[] {
  const symmetric = vocabulary.relations.some(({ id, symmetric }) => id === step.kind && symmetric);
  return ofKind(step.kind)
    .flatMap((relation): Walked[] => {
      const ahead = { relation, near: relation.from, far: relation.to };
      const back = { relation, near: relation.to, far: relation.from };
      if (symmetric) return [ahead, back];
      return [step.backwards ? back : ahead];
    })
    .filter(({ far }) => {
      const entity = entities.get(far);
      return entity !== undefined && isAt(step.to, entity);
    });
}

/** Ids of those from which a run of steps can be gone to its end: looked for from the end, so that each line is seen once a step. */
function beginnings(branch: readonly Step[], lines: Lines): Set<string> {
  let reached: Set<string> | undefined;
  for (const step of [...branch].reverse()) {
    const ends = reached;
    reached = new Set(walksOf(step, lines).flatMap(({ near, far }) => (!ends || ends.has(far) ? near : [])));
  }
  return reached ?? new Set();
}

/** Whether a list in which somebody is not found may have them all the same. */
function mayBeListed(id: string, open: OpenStep, { lines, refused }: Rest): boolean {
  const isOpen = (circle: string): boolean => lines.entities.get(circle)?.complete?.value !== true;
  if (open.backwards) {
    return isOpen(id) && (open.id === undefined || !refused.has(`${open.id} ${id}`));
  }
  const circles = open.id === undefined ? [...lines.entities.values()] : [lines.entities.get(open.id)];
  return circles.some(
    (circle) =>
      circle && open.kinds.includes(circle.kind) && isOpen(circle.id) && !refused.has(`${id} ${circle.id}`),
  );
}

interface Rest {
  lines: Lines;
  /** Who refused what, as two ids. */
  refused: ReadonlySet<string>;
}

/** Who matches a pattern, and of whom that is not certain. */
export function matchPattern(pattern: Pattern, lines: Lines): Matched {
  const branches = branchesOf(pattern).map((branch) => ({
    not: branch[0]?.join === 'not',
    ids: beginnings(branch, lines),
  }));
  const ids = [...lines.entities.values()]
    .filter((entity) => isAt(pattern.start, entity))
    .map(({ id }) => id)
    .filter((id) => branches.every((branch) => branch.ids.has(id) !== branch.not))
    .sort(compare);
  const refusals = refusalKinds(lines.vocabulary)
    .flatMap((kind) => lines.ofKind(kind))
    .filter(({ reality }) => reality === 'actual');
  const rest = { lines, refused: new Set(refusals.map(({ from, to }) => `${from} ${to}`)) };
  const open = circleOffers(pattern, lines.vocabulary);
  return { ids, uncertain: new Set(ids.filter((id) => open.some((one) => mayBeListed(id, one, rest)))) };
}
