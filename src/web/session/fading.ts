import { boundsOf, meetsBounds } from '../../graph/evidence.ts';
import type { Entity, Relation } from '../../graph/model.ts';
import type { Picture } from '../../graph/view.ts';
import type { Paths } from '../../store/port.ts';
import type { ShownSubgraph } from './subgraph.ts';

/** Ids of what a filter, a lens, a path, a chosen row of the legend or a look at several leaves in the background. */
export interface Faded {
  entities: ReadonlySet<string>;
  relations: ReadonlySet<string>;
}

/** Why something may step back. */
export interface FadingReasons extends Pick<Picture, 'filter' | 'focus'> {
  /** Paths that were found: what does not lie on them steps back. */
  paths?: Pick<Paths, 'steps' | 'relations'> | undefined;
  /** Ids of relations that the lens leaves nothing of. */
  outside?: ReadonlySet<string>;
  /** Ids of entities: all others step back, and every line that is not among these. */
  among?: ReadonlySet<string> | undefined;
}

const focused = ({ focus }: FadingReasons, relation: Relation): boolean => {
  if (!focus || focus.of === 'kind') return true;
  return relation[focus.of === 'relation' ? 'kind' : focus.of] === focus.id;
};

const entityFaded = ({ filter, focus, among }: FadingReasons, { id, kind }: Entity): boolean =>
  (filter?.kinds?.includes(kind) ?? false) ||
  (focus?.of === 'kind' && focus.id !== kind) ||
  (among !== undefined && !among.has(id));

/** Whether lines are asked for, so that whoever has none of them steps back as well. */
const asksForLines = ({ filter, focus, paths, outside }: FadingReasons): boolean =>
  (focus !== undefined && focus.of !== 'kind') ||
  filter?.evidence !== undefined ||
  filter?.predictions === false ||
  (filter?.relations?.length ?? 0) > 0 ||
  (outside?.size ?? 0) > 0 ||
  paths?.steps !== undefined;

/** Relations that step back by themselves or with an entity that does. */
function fadedRelations(
  { relations }: ShownSubgraph,
  reasons: FadingReasons,
  off: ReadonlySet<string>,
): Set<string> {
  const bounds = boundsOf(reasons.filter);
  const path = reasons.paths?.steps !== undefined && new Set(reasons.paths.relations.map(({ id }) => id));
  const switchedOff = new Set(reasons.filter?.relations);
  const faded = relations.filter(
    (relation) =>
      !meetsBounds(bounds, relation) ||
      !focused(reasons, relation) ||
      switchedOff.has(relation.kind) ||
      reasons.outside?.has(relation.id) ||
      off.has(relation.from) ||
      off.has(relation.to) ||
      (path && !path.has(relation.id)),
  );
  return new Set(faded.map(({ id }) => id));
}

/**
 * What is faded in a picture: entities of kinds that are off, lines that are off or not let through, lines
 * of a faded entity, and entities all of whose lines in the picture are faded.
 */
export function fadedIn(subgraph: ShownSubgraph, reasons: FadingReasons): Faded {
  const { entities } = subgraph;
  const off = new Set(entities.filter((entity) => entityFaded(reasons, entity)).map(({ id }) => id));
  const relations = fadedRelations(subgraph, reasons, off);
  if (!asksForLines(reasons)) return { entities: off, relations };
  const lit = new Set(
    subgraph.relations.filter(({ id }) => !relations.has(id)).flatMap(({ from, to }) => [from, to]),
  );
  return {
    entities: new Set(entities.filter(({ id }) => !lit.has(id)).map(({ id }) => id)),
    relations,
  };
}
