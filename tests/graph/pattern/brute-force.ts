import { circleKinds, refusalKinds } from '../../../src/graph/circles/circle.ts';
import type { Entity, Graph, Relation } from '../../../src/graph/model.ts';
import { branchesOf, type Pattern, type Place, type Step } from '../../../src/graph/pattern/pattern.ts';

/** Who matches, by going along every single way from every entity: slow, and as the definition has it. */
export function everyWay({ entities, relations, vocabulary }: Graph, pattern: Pattern, predictions: boolean) {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const counts = (relation: Relation): boolean =>
    relation.rejected === undefined && (predictions || relation.reality === 'actual');
  const fits = ({ id, kind }: Place, entity: Entity | undefined): boolean =>
    entity !== undefined && (id ?? entity.id) === entity.id && (kind ?? entity.kind) === entity.kind;
  const isSymmetric = (kind: string): boolean =>
    vocabulary.relations.some(({ id, symmetric }) => id === kind && symmetric);
  const farOf = ({ from, to }: Relation, near: string, step: Step): string[] => [
    ...((isSymmetric(step.kind) || !step.backwards) && from === near ? [to] : []),
    ...((isSymmetric(step.kind) || step.backwards) && to === near ? [from] : []),
  ];
  const walk = (near: string, steps: readonly Step[], used: readonly string[]): string[][] => {
    const [step, ...rest] = steps;
    if (!step) return [[...used]];
    return relations
      .filter((relation) => counts(relation) && relation.kind === step.kind)
      .flatMap((relation) =>
        farOf(relation, near, step)
          .filter((far) => fits(step.to, known.get(far)))
          .flatMap((far) => walk(far, rest, [...used, relation.id])),
      );
  };
  const refusals = relations.filter(
    (one) =>
      one.rejected === undefined && one.reality === 'actual' && refusalKinds(vocabulary).includes(one.kind),
  );
  const without = pattern.steps.filter(
    ({ join, kind }) => join === 'not' && circleKinds(vocabulary).includes(kind),
  );
  const mayFail = (start: Entity, step: Step): boolean => {
    const isOpen = (entity: Entity): boolean => entity.complete?.value !== true;
    const refused = (party: string, circle: string): boolean =>
      refusals.some(({ from, to }) => from === party && to === circle);
    if (step.backwards) return isOpen(start) && !(step.to.id !== undefined && refused(step.to.id, start.id));
    const leads = vocabulary.relations.find(({ id }) => id === step.kind)?.to ?? [];
    return entities.some(
      (circle) =>
        leads.includes(circle.kind) &&
        fits(step.to, circle) &&
        isOpen(circle) &&
        !refused(start.id, circle.id),
    );
  };
  const answersNot = (start: string, step: Step): string[] =>
    refusals
      .filter(({ from, to }) => (step.backwards ? to : from) === start)
      .filter(({ from, to }) => fits(step.to, known.get(step.backwards ? from : to)))
      .map(({ id }) => id);
  const found = entities
    .filter((entity) => fits(pattern.start, entity))
    .flatMap((start) => {
      const ways = branchesOf(pattern).map((branch) => ({
        not: branch[0]?.join === 'not',
        ways: walk(start.id, branch, []),
      }));
      if (ways.some(({ not, ways }) => ways.length > 0 === not)) return [];
      const used = ways.flatMap(({ not, ways }) => (not ? [] : ways.flat()));
      const refused = without.flatMap((step) => answersNot(start.id, step));
      return [
        {
          id: start.id,
          uncertain: without.some((step) => mayFail(start, step)),
          used: [...used, ...refused],
        },
      ];
    });
  return {
    ids: found.map(({ id }) => id).sort(),
    uncertain: found
      .filter(({ uncertain }) => uncertain)
      .map(({ id }) => id)
      .sort(),
    used: [...new Set(found.flatMap(({ used }) => used))].sort(),
  };
}
