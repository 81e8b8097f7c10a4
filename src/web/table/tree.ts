import { alikeReadings, type AlikeReadings } from '../../graph/alike-lines.ts';
import { groupByEach } from '../../graph/collections.ts';
import { compareIds } from '../../graph/ids.ts';
import type { Entity, Relation } from '../../graph/model.ts';
import type { VocabularyIndex } from '../../graph/vocabulary.ts';
import type { Faded } from '../session/fading.ts';
import type { ShownSubgraph } from '../session/subgraph.ts';

/** One line of an entity, seen from it. */
export interface Leaf {
  relation: Relation;
  /** Id of the far end. */
  other: string;
  faded: boolean;
}

/** The lines of an entity that read alike; those of a symmetric kind all go out. */
export interface LineGroup {
  kind: string;
  way: 'out' | 'in';
  predicted: boolean;
  leaves: Leaf[];
  faded: boolean;
}

/** An entity of the picture with all of its lines in it. */
export interface Branch {
  entity: Entity;
  groups: LineGroup[];
  /** How many lines it has in the picture. */
  lines: number;
  /** How many of its neighbours are not in the picture. */
  hidden: number;
  faded: boolean;
}

/** What a tree needs besides the picture. */
export interface TreeOptions {
  vocabulary: VocabularyIndex;
  faded: Faded;
  /** By id, how many neighbours are not in the picture. */
  hidden: ReadonlyMap<string, number>;
}

/** What is in the background comes last, otherwise all stays in its order. */
const fadedLast = <T extends { faded: boolean }>(items: readonly T[]): T[] => [
  ...items.filter(({ faded }) => !faded),
  ...items.filter(({ faded }) => faded),
];

/** Lines that read alike, with what steps back among them last. */
function groupOf({ kind, way, predicted, lines }: AlikeReadings, faded: Faded): LineGroup {
  const leaves = lines.map((line) => ({ ...line, faded: faded.relations.has(line.relation.id) }));
  return { kind, way, predicted, leaves: fadedLast(leaves), faded: leaves.every((leaf) => leaf.faded) };
}

/**
 * A picture as a tree: its entities, under each its lines by kind and direction in the order of the
 * vocabulary, what is only foretold apart, under those the far ends. Every relation stands under both of its ends. Entities are in
 * the order of the picture; what is in the background comes last among its like.
 */
export function treeOf(picture: ShownSubgraph, options: TreeOptions): Branch[] {
  const byEnd = groupByEach(picture.relations, ({ from, to }) => [from, to]);
  const kinds = [...options.vocabulary.relation.values()];
  const branches = picture.entities.map((entity) => {
    const own = byEnd.get(entity.id) ?? [];
    const groups = alikeReadings(entity.id, own, kinds).map((alike) => groupOf(alike, options.faded));
    return {
      entity,
      groups: fadedLast(groups),
      lines: own.length,
      hidden: options.hidden.get(entity.id) ?? 0,
      faded: options.faded.entities.has(entity.id),
    };
  });
  return fadedLast(branches);
}

/** The same tree without what is in the background; a line between what is in front may still be. */
export function withoutFaded(tree: readonly Branch[]): Branch[] {
  return tree
    .filter(({ faded }) => !faded)
    .map((branch) => {
      const groups = branch.groups
        .map((group) => ({ ...group, leaves: group.leaves.filter(({ faded }) => !faded) }))
        .filter(({ leaves }) => leaves.length > 0);
      return { ...branch, groups, lines: groups.reduce((sum, { leaves }) => sum + leaves.length, 0) };
    });
}

export const SORTS = ['name', 'kind', 'lines', 'hidden'] as const;

/** In which order entities stand; each begins in the way that is asked for most. */
export interface Sorting {
  by: (typeof SORTS)[number];
  /** The other way round. */
  turned?: boolean;
}

/** What an entity is sorted by, as far as it depends on who reads. */
export interface SortKeys {
  name: (entity: Entity) => string;
  /** The same by an id. */
  nameOf: (id: string) => string;
  /** Which of two names comes first. */
  compare: (a: string, b: string) => number;
  vocabulary: VocabularyIndex;
}

function orderBy({ by }: Sorting, { name, compare, vocabulary }: SortKeys): (a: Branch, b: Branch) => number {
  const byName = (a: Branch, b: Branch): number =>
    compare(name(a.entity), name(b.entity)) || compareIds(a.entity, b.entity);
  const mostLines = (a: Branch, b: Branch): number => b.lines - a.lines || byName(a, b);
  const kinds = [...vocabulary.kind.keys()];
  const kindAt = ({ entity }: Branch): number => kinds.indexOf(entity.kind);
  switch (by) {
    case 'name':
      return byName;
    case 'kind':
      return (a, b) => kindAt(a) - kindAt(b) || mostLines(a, b);
    case 'hidden':
      return (a, b) => b.hidden - a.hidden || mostLines(a, b);
    default:
      return mostLines;
  }
}

/** The far ends of lines that read alike, by name; what is in the background stays last. */
const withSortedLeaves = (
  groups: readonly LineGroup[],
  { nameOf, compare }: Pick<SortKeys, 'nameOf' | 'compare'>,
): LineGroup[] =>
  groups.map((group) => ({
    ...group,
    leaves: fadedLast([...group.leaves].sort((a, b) => compare(nameOf(a.other), nameOf(b.other)))),
  }));

/** Entities in an order: names as the reader's language has them, kinds as in the vocabulary, numbers with most first. */
export function sortedTree(tree: readonly Branch[], sorting: Sorting, keys: SortKeys): Branch[] {
  const order = orderBy(sorting, keys);
  const sorted = [...tree].sort((a, b) => (sorting.turned ? order(b, a) : order(a, b)));
  return fadedLast(sorted.map((branch) => ({ ...branch, groups: withSortedLeaves(branch.groups, keys) })));
}
