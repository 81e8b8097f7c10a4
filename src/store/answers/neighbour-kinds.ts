import { alikeLines } from '../../graph/alike-lines.ts';
import { compare } from '../../graph/ids.ts';
import type { Relation } from '../../graph/model.ts';
import type { RelationKind } from '../../graph/vocabulary.ts';
import type { KindTotal } from '../port.ts';

/**
 * The neighbours of an entity by kind and direction; a symmetric kind has one direction, out.
 * @param lines drawn relations of this entity
 */
export const neighbourKinds = (
  id: string,
  lines: readonly Relation[],
  kinds: readonly Pick<RelationKind, 'id' | 'symmetric'>[],
): KindTotal[] =>
  alikeLines(
    id,
    lines.filter(({ from, to }) => from !== to),
    kinds,
  )
    .map(({ kind, way, lines: alike }) => ({
      ...{ kind, direction: way },
      total: new Set(alike.map(({ other }) => other)).size,
    }))
    .sort((a, b) => compare(a.kind, b.kind) || compare(a.direction, b.direction));
