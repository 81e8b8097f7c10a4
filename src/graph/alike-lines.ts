import { groupBy } from './collections.ts';
import { compare } from './ids.ts';
import type { Relation } from './model.ts';
import type { RelationKind } from './vocabulary.ts';

/** A relation of an entity, seen from it. */
export interface LineOf {
  relation: Relation;
  /** Id of the far end; of a relation with itself, its own. */
  other: string;
}

/** Relations of one entity that read alike: of one kind, and seen from it in one direction. */
export interface AlikeLines {
  kind: string;
  way: 'out' | 'in';
  lines: LineOf[];
}

const WAYS = ['out', 'in'] as const;

/**
 * The relations of an entity by kind and direction: kinds in the order of the vocabulary, then those that it
 * lacks by id, out before in. The two directions of a symmetric kind are one, out; a relation with itself
 * goes out.
 * @param relations only relations of this entity
 */
export function alikeLines(
  id: string,
  relations: Iterable<Relation>,
  kinds: readonly Pick<RelationKind, 'id' | 'symmetric'>[],
): AlikeLines[] {
  const symmetric = new Set(kinds.filter((kind) => kind.symmetric).map((kind) => kind.id));
  const wayOf = ({ kind, from }: Relation): 'out' | 'in' =>
    from === id || symmetric.has(kind) ? 'out' : 'in';
  const alike = groupBy(relations, (relation) => `${relation.kind} ${wayOf(relation)}`);
  const known = kinds.map((kind) => kind.id);
  const strange = [...new Set(Array.from(relations, ({ kind }) => kind))].filter(
    (kind) => !known.includes(kind),
  );
  return [...known, ...strange.sort(compare)].flatMap((kind) =>
    WAYS.flatMap((way) => {
      const found = alike.get(`${kind} ${way}`);
      if (!found) return [];
      const lines = found.map((relation) => ({
        relation,
        other: relation.from === id ? relation.to : relation.from,
      }));
      return [{ kind, way, lines }];
    }),
  );
}

/** Relations that read alike, all of them stated as fact or all of them only foretold. */
export type AlikeReadings = AlikeLines & { predicted: boolean };

/** The same with what is only foretold apart, behind what is stated: the two are worded differently. */
export const alikeReadings = (...asked: Parameters<typeof alikeLines>): AlikeReadings[] =>
  alikeLines(...asked).flatMap(({ kind, way, lines }) =>
    [false, true].flatMap((predicted) => {
      const alike = lines.filter(({ relation }) => (relation.reality === 'predicted') === predicted);
      return alike.length > 0 ? [{ kind, way, predicted, lines: alike }] : [];
    }),
  );
