import { circleKinds, refusalKinds } from '../circles/circle.ts';
import { compareIds } from '../ids.ts';
import type { Relation } from '../model.ts';
import { walksOf, type Lines, type Walked } from './match.ts';
import { branchesOf, isAt, type Pattern, type Step } from './pattern.ts';

/** The lines of a run of steps that lie on a way from one of these to its end, whole. */
function onTheWay(starts: Iterable<string>, branch: readonly Step[], lines: Lines): Walked[] {
  let here = new Set(starts);
  const ahead = branch.map((step) => {
    const walked = walksOf(step, lines).filter(({ near }) => here.has(near));
    here = new Set(walked.map(({ far }) => far));
    return walked;
  });
  let ends: Set<string> | undefined;
  const kept = ahead.reverse().map((walked) => {
    const after = ends;
    const whole = walked.filter(({ far }) => !after || after.has(far));
    ends = new Set(whole.map(({ near }) => near));
    return whole;
  });
  return kept.reverse().flat();
}

/** Whoever stayed outside of what a step of `not` asks about, on record: it is certain that they are not in it. */
function refusals(starts: ReadonlySet<string>, { kind, backwards, to }: Step, lines: Lines): Relation[] {
  if (!circleKinds(lines.vocabulary).includes(kind)) return [];
  return refusalKinds(lines.vocabulary)
    .flatMap((kind) => lines.ofKind(kind))
    .filter((relation) => {
      const [near, far] = backwards ? [relation.to, relation.from] : [relation.from, relation.to];
      const entity = lines.entities.get(far);
      return relation.reality === 'actual' && starts.has(near) && entity !== undefined && isAt(to, entity);
    });
}

/**
 * The relations by which some entities match a pattern: those on the ways that its steps go, and for a step of `not`
 * the refusals on record. By id, each once.
 */
export function witnessesOf(starts: readonly string[], pattern: Pattern, lines: Lines): Relation[] {
  const from = new Set(starts);
  const found = branchesOf(pattern).flatMap((branch) => {
    const [first] = branch;
    return first?.join === 'not'
      ? refusals(from, first, lines)
      : onTheWay(from, branch, lines).map(({ relation }) => relation);
  });
  return [...new Map(found.map((relation) => [relation.id, relation])).values()].sort(compareIds);
}
