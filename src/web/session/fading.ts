import { boundsOf, meetsBounds } from '../../graph/evidence.ts';
import type { Entity, Relation } from '../../graph/model.ts';
import type { Picture } from '../../graph/view.ts';
import type { Paths } from '../../store/port.ts';
import type { ShownSubgraph } from './subgraph.ts';

/**
 * Ids of what a filter, a lens, a path or a chosen row of the legend leaves in the background: entities and
 * documents, relations and lines of bibliographies.
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
}

const focused = ({ focus }: FadingReasons, relation: Relation): boolean => {
  if (!focus || focus.of === 'kind') return true;
  return relation[focus.of === 'relation' ? 'kind' : focus.of] === focus.id;
};

const kindFaded = ({ filter, focus }: FadingReasons, { kind }: Entity): boolean =>
  (filter?.kinds?.includes(kind) ?? false) || (focus?.of === 'kind' && focus.id !== kind);

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
  { focus, paths }: FadingReasons,
  off: ReadonlySet<string>,
): Set<string> {
  const path = paths?.steps === undefined ? undefined : new Set(paths.paths.flatMap(pairsOf));
  const faded = bibliography.filter(
    ({ from, to }) =>
      (focus !== undefined && focus.of !== 'kind') ||
      off.has(from) ||
      off.has(to) ||
      (path && !path.has(pairOf(from, to))),
  );
  return new Set(faded.map(({ id }) => id));
}

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
const pairsOf = (path: readonly string[]): string[] =>
  path.slice(1).map((id, at) => pairOf(path[at] ?? '', id));

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
  const { entities, documents } = subgraph;
  // A kind of entity that is looked at leaves the documents in the background.
  const texts = reasons.focus?.of === 'kind' ? documents : [];
  const off = new Set(
    [...entities.filter((entity) => kindFaded(reasons, entity)), ...texts].map(({ id }) => id),
  );
  const relations = fadedRelations(subgraph, reasons, off);
  for (const id of fadedBibliography(subgraph, reasons, off)) relations.add(id);
  if (!asksForLines(reasons)) return { entities: off, relations };
  const lit = new Set(
    [...subgraph.relations, ...subgraph.bibliography]
      .filter(({ id }) => !relations.has(id))
      .flatMap(({ from, to }) => [from, to]),
  );
  return {
    entities: new Set([...entities, ...documents].filter(({ id }) => !lit.has(id)).map(({ id }) => id)),
    relations,
  };
}
