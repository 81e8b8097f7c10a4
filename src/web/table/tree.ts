import { alikeReadings, type AlikeReadings } from '../../graph/alike-lines.ts';
import { BIBLIOGRAPHIC_KINDS, type BibliographicLine } from '../../graph/bibliography.ts';
import { groupBy, groupByEach } from '../../graph/collections.ts';
import { compareIds } from '../../graph/ids.ts';
import type { Document, Entity, Relation } from '../../graph/model.ts';
import type { VocabularyIndex } from '../../graph/vocabulary.ts';
import type { Faded } from '../session/fading.ts';
import type { ShownSubgraph } from '../session/subgraph.ts';

/** One line of an entity or a document, seen from it. */
export interface Leaf {
  id: string;
  /** Absent where the line is one of a bibliography. */
  relation?: Relation;
  /** Id of the far end. */
  other: string;
  faded: boolean;
}

/** The lines of one thing that read alike; those of a symmetric kind all go out. */
export interface LineGroup {
  kind: string;
  way: 'out' | 'in';
  predicted: boolean;
  /** How it reads, where its lines are those of bibliographies. */
  bibliographic?: BibliographicLine['kind'];
  leaves: Leaf[];
  faded: boolean;
}

/** An entity or a document of the picture with all of its lines in it. */
export interface Branch {
  id: string;
  /** Of the two one is there. */
  entity?: Entity;
  document?: Document;
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

type End = Pick<Branch, 'id' | 'entity' | 'document'>;

/** What is in the background comes last, otherwise all stays in its order. */
const fadedLast = <T extends { faded: boolean }>(items: readonly T[]): T[] => [
  ...items.filter(({ faded }) => !faded),
  ...items.filter(({ faded }) => faded),
];

/** Lines that read alike, with what steps back among them last. */
function groupOf({ kind, way, predicted, lines }: AlikeReadings, faded: Faded): LineGroup {
  const leaves = lines.map((line) => {
    const { id } = line.relation;
    return { id, ...line, faded: faded.relations.has(id) };
  });
  return { kind, way, predicted, ...together(leaves) };
}

const together = (leaves: readonly Leaf[]): Pick<LineGroup, 'leaves' | 'faded'> => ({
  leaves: fadedLast(leaves),
  faded: leaves.every((leaf) => leaf.faded),
});

/** The lines of bibliographies that meet in one thing, by kind and direction. */
function bibliographicGroups(id: string, lines: readonly BibliographicLine[], faded: Faded): LineGroup[] {
  const alike = groupBy(lines, ({ kind, from }) => `${kind} ${from === id ? 'out' : 'in'}`);
  return BIBLIOGRAPHIC_KINDS.flatMap((kind) =>
    (['out', 'in'] as const).flatMap((way) => {
      const leaves = (alike.get(`${kind} ${way}`) ?? []).map((line) => {
        const other = way === 'out' ? line.to : line.from;
        return { id: line.id, other, faded: faded.relations.has(line.id) };
      });
      const group = { kind: `bibliography ${kind}`, way, predicted: false, bibliographic: kind };
      return leaves.length > 0 ? [{ ...group, ...together(leaves) }] : [];
    }),
  );
}

/**
 * A picture as a tree: its entities, under each its lines by kind and direction in the order of the
 * vocabulary, what is only foretold apart, under those the far ends. Every relation stands under both of its ends.
 * While documents are shown they follow, and the lines of their bibliographies stand under both ends as well.
 * Entities are in the order of the picture; what is in the background comes last among its like.
 */
export function treeOf(picture: ShownSubgraph, options: TreeOptions): Branch[] {
  const byEnd = groupByEach(picture.relations, ({ from, to }) => [from, to]);
  const bibliography = groupByEach(picture.bibliography, ({ from, to }) => [from, to]);
  const kinds = [...options.vocabulary.relation.values()];
  const ends: End[] = [
    ...picture.entities.map((entity) => ({ id: entity.id, entity })),
    ...picture.documents.map((document) => ({ id: document.id, document })),
  ];
  const branches = ends.map((end): Branch => {
    const own = byEnd.get(end.id) ?? [];
    const named = bibliography.get(end.id) ?? [];
    const groups = [
      ...alikeReadings(end.id, own, kinds).map((alike) => groupOf(alike, options.faded)),
      ...bibliographicGroups(end.id, named, options.faded),
    ];
    return {
      ...end,
      groups: fadedLast(groups),
      lines: own.length + named.length,
      hidden: options.hidden.get(end.id) ?? 0,
      faded: options.faded.entities.has(end.id),
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

/** What a row is sorted by, as far as it depends on who reads. */
export interface SortKeys {
  /** How something of that id is called. */
  nameOf: (id: string) => string;
  /** Which of two names comes first. */
  compare: (a: string, b: string) => number;
  vocabulary: VocabularyIndex;
}

function orderBy(
  { by }: Sorting,
  { nameOf, compare, vocabulary }: SortKeys,
): (a: Branch, b: Branch) => number {
  const byName = (a: Branch, b: Branch): number => compare(nameOf(a.id), nameOf(b.id)) || compareIds(a, b);
  const mostLines = (a: Branch, b: Branch): number => b.lines - a.lines || byName(a, b);
  const kinds = [...vocabulary.kind.keys()];
  // Documents are of no kind of the vocabulary: they come last.
  const kindAt = ({ entity }: Branch): number => (entity ? kinds.indexOf(entity.kind) : kinds.length);
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

/**
 * What most lines say comes first, and of as many what the vocabulary has first; the far ends stand by name, and
 * what is in the background last.
 */
const withSortedGroups = (
  groups: readonly LineGroup[],
  { nameOf, compare }: Pick<SortKeys, 'nameOf' | 'compare'>,
): LineGroup[] => {
  const sorted = groups.map((group) => ({
    ...group,
    leaves: fadedLast([...group.leaves].sort((a, b) => compare(nameOf(a.other), nameOf(b.other)))),
  }));
  return fadedLast(sorted.sort((a, b) => b.leaves.length - a.leaves.length));
};

/** Entities in an order: names as the reader's language has them, kinds as in the vocabulary, numbers with most first. */
export function sortedTree(tree: readonly Branch[], sorting: Sorting, keys: SortKeys): Branch[] {
  const order = orderBy(sorting, keys);
  const sorted = [...tree].sort((a, b) => (sorting.turned ? order(b, a) : order(a, b)));
  return fadedLast(sorted.map((branch) => ({ ...branch, groups: withSortedGroups(branch.groups, keys) })));
}
