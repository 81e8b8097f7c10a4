import { boundsOf, within } from '../../graph/evidence.ts';
import { lineOf } from '../../graph/line.ts';
import type { Entity, Relation } from '../../graph/model.ts';
import type { View } from '../../graph/view.ts';
import type { Paths } from '../../store/port.ts';
import type { Picture } from './known.ts';

/** Ids of what a filter or a chosen row of the legend leaves in the background. */
export interface Faded {
  entities: ReadonlySet<string>;
  relations: ReadonlySet<string>;
}

/** Paths that were found: what does not lie on them steps back. */
type Lit = Pick<Paths, 'steps' | 'relations'>;

type Setting = Pick<View, 'filter' | 'focus'>;

const focused = ({ focus }: Setting, relation: Relation): boolean => {
  if (!focus || focus.of === 'kind') return true;
  return focus.of === 'relation' ? relation.kind === focus.id : lineOf(relation) === focus.id;
};

const kindFaded = ({ filter, focus }: Setting, { kind }: Entity): boolean =>
  (filter?.kinds?.includes(kind) ?? false) || (focus?.of === 'kind' && focus.id !== kind);

/** Whether lines are asked for, so that whoever has none of them steps back as well. */
const asksForLines = ({ filter, focus }: Setting): boolean =>
  (focus !== undefined && focus.of !== 'kind') ||
  filter?.evidence !== undefined ||
  filter?.predictions === false ||
  (filter?.relations?.length ?? 0) > 0;

/**
 * What is faded in a picture: entities of kinds that are off, lines that are off or not let through, lines
 * of a faded entity, and entities all of whose lines in the picture are faded.
 */
export function fadedIn({ entities, relations }: Picture, view: Setting, paths?: Lit): Faded {
  const bounds = boundsOf(view.filter);
  const off = new Set(entities.filter((entity) => kindFaded(view, entity)).map(({ id }) => id));
  const out = relations.filter(
    (relation) =>
      !within(bounds, relation) ||
      !focused(view, relation) ||
      (view.filter?.relations?.includes(relation.kind) ?? false) ||
      off.has(relation.from) ||
      off.has(relation.to) ||
      (paths?.steps !== undefined && !paths.relations.some(({ id }) => id === relation.id)),
  );
  const faded = new Set(out.map(({ id }) => id));
  if (!asksForLines(view) && paths?.steps === undefined) return { entities: off, relations: faded };
  const lit = new Set(relations.filter(({ id }) => !faded.has(id)).flatMap(({ from, to }) => [from, to]));
  return {
    entities: new Set(entities.filter(({ id }) => !lit.has(id)).map(({ id }) => id)),
    relations: faded,
  };
}
