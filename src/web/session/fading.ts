import { boundsOf, meetsBounds } from '../../graph/evidence.ts';
import type { Entity, Relation } from '../../graph/model.ts';
import { pairOf, pairsOn } from '../../graph/shortest.ts';
import type { Picture } from '../../graph/view.ts';
import type { Paths } from '../../store/port.ts';
import type { ShownSubgraph } from './subgraph.ts';

/**
 * Ids of what a filter, a lens, a path, a chosen row of the legend or a look at several leaves in the background:
 * entities and documents, relations and lines of bibliographies.
 */
export interface Faded {
  entities: ReadonlySet<string>;
  relations: ReadonlySet<string>;
}

/** Why something may step back. */
export interface FadingReasons extends Pick<Picture, 'filter' | 'focus'> {
  /** Paths that were found: what does not lie on them steps back. */
  paths?: Pick<Paths, 'steps' | 'relations' | 'paths'> | undefined;
  /** Ids of relations that the lens leaves nothing of. */
  outside?: ReadonlySet<string>;
  /** Ids of entities: all others step back, and every line that is not among these. */
  among?: ReadonlySet<string> | undefined;
}

/** The kind of entity that was chosen in the legend. */
const chosenKind = ({ focus }: FadingReasons): string | undefined =>
  focus?.of === 'kind' ? focus.id : undefined;

/** Whether a relation is of the chosen row: of its kind or reality, or with an end of the chosen kind. */
function focused({ focus }: FadingReasons, relation: Relation, chosen: ReadonlySet<string>): boolean {
  if (!focus) return true;
  if (focus.of === 'kind') return chosen.has(relation.from) || chosen.has(relation.to);
  return relation[focus.of === 'relation' ? 'kind' : focus.of] === focus.id;
}

/** Whether an entity is of a kind that is off, or not among those that are looked at alone. */
const isOff = ({ filter, among }: FadingReasons, { id, kind }: Entity): boolean =>
  (filter?.kinds?.includes(kind) ?? false) || (among !== undefined && !among.has(id));

/** Whether lines are asked for, so that whoever has none of them steps back as well. */
const asksForLines = ({ filter, focus, paths, outside }: FadingReasons): boolean =>
  (focus !== undefined && focus.of !== 'kind') ||
  filter?.evidence !== undefined ||
  filter?.predictions === false ||
  (filter?.relations?.length ?? 0) > 0 ||
  (outside?.size ?? 0) > 0 ||
  paths?.steps !== undefined;

/**
 * Lines of bibliographies that step back: no filter asks for their evidence, so only with an entity that does, and
 * where other lines or a path are looked at.
 */
function fadedBibliography(
  { bibliography }: ShownSubgraph,
  { focus, paths, among }: FadingReasons,
  { off, chosen }: { off: ReadonlySet<string>; chosen: ReadonlySet<string> },
): Set<string> {
  const path = paths?.steps === undefined ? undefined : pairsOn(paths.paths);
  const faded = bibliography.filter(
    ({ from, to }) =>
      (focus !== undefined && !chosen.has(to)) ||
      (among !== undefined && !among.has(from)) ||
      off.has(to) ||
      (path && !path.has(pairOf(from, to))),
  );
  return new Set(faded.map(({ id }) => id));
}

/** Relations that step back by themselves or with an entity that does. */
function fadedRelations(
  { relations }: ShownSubgraph,
  reasons: FadingReasons,
  { off, chosen }: { off: ReadonlySet<string>; chosen: ReadonlySet<string> },
): Set<string> {
  const bounds = boundsOf(reasons.filter);
  const path = reasons.paths?.steps !== undefined && new Set(reasons.paths.relations.map(({ id }) => id));
  const switchedOff = new Set(reasons.filter?.relations);
  const faded = relations.filter(
    (relation) =>
      !meetsBounds(bounds, relation) ||
      !focused(reasons, relation, chosen) ||
      switchedOff.has(relation.kind) ||
      reasons.outside?.has(relation.id) ||
      off.has(relation.from) ||
      off.has(relation.to) ||
      (path && !path.has(relation.id)),
  );
  return new Set(faded.map(({ id }) => id));
}

const idsWhere = <T extends { id: string }>(items: readonly T[], holds: (item: T) => boolean): Set<string> =>
  new Set(items.filter(holds).map(({ id }) => id));

/**
 * What is faded in a picture: entities of kinds that are off, lines that are off or not let through, lines
 * of a faded entity, and entities all of whose lines in the picture are faded. Of a chosen kind of entity
 * the lines stay, and whoever stands at their other ends.
 */
export function fadedIn(subgraph: ShownSubgraph, reasons: FadingReasons): Faded {
  const { entities, documents } = subgraph;
  const kind = chosenKind(reasons);
  const off = idsWhere(entities, (entity) => isOff(reasons, entity));
  const chosen = idsWhere(entities, (entity) => entity.kind === kind && !off.has(entity.id));
  const relations = fadedRelations(subgraph, reasons, { off, chosen });
  for (const id of fadedBibliography(subgraph, reasons, { off, chosen })) relations.add(id);
  const asked = asksForLines(reasons);
  if (!asked && kind === undefined) return { entities: off, relations };
  const lit = new Set([
    ...[...subgraph.relations, ...subgraph.bibliography]
      .filter(({ id }) => !relations.has(id))
      .flatMap(({ from, to }) => [from, to]),
    ...(asked ? [] : chosen),
  ]);
  return { entities: idsWhere([...entities, ...documents], ({ id }) => !lit.has(id)), relations };
}
