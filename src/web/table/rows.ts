import { documentOfLine } from '../../graph/bibliography.ts';
import type { Branch, Leaf, LineGroup } from './tree.ts';

/** What a row is, besides its place in the tree. */
type RowContent =
  | { is: 'entity'; branch: Branch }
  | { is: 'group'; branch: Branch; group: LineGroup }
  | { is: 'leaf'; branch: Branch; leaf: Leaf };

interface TreePosition {
  /** The same for the same row, however the tree is sorted. */
  key: string;
  /** Key of the row above it; absent on the first level. */
  parent?: string;
  level: 1 | 2 | 3;
  /** Which of how many siblings, counted from 1. */
  at: number;
  of: number;
  /** Whether what is below it is listed; absent where nothing is. */
  open?: boolean;
}

/** One row of the table. */
export type Row = TreePosition & RowContent;

/** A row that can be opened, and how many rows are right below it. */
export interface Opens extends Pick<TreePosition, 'key' | 'level'> {
  below: number;
}

/** What is open. */
export interface Opened {
  isOpen(row: Opens): boolean;
}

const groupKey = (
  branch: Branch,
  { kind, way, predicted }: Pick<LineGroup, 'kind' | 'way' | 'predicted'>,
): string => `${branch.id} ${kind} ${way}${predicted ? ' predicted' : ''}`;

type Place = Pick<TreePosition, 'parent' | 'level' | 'at' | 'of'>;

/** The rows of siblings, one after the other. */
const siblings = <T>(
  items: readonly T[],
  above: Pick<TreePosition, 'parent' | 'level'>,
  rowsOf: (item: T, place: Place) => Row[],
): Row[] => items.flatMap((item, at) => rowsOf(item, { ...above, at: at + 1, of: items.length }));

function groupRows(branch: Branch, opened: Opened): Row[] {
  const parent = branch.id;
  return siblings(branch.groups, { parent, level: 2 }, (group, place) => {
    const key = groupKey(branch, group);
    const open = opened.isOpen({ key, level: 2, below: group.leaves.length });
    const row: Row = { key, ...place, open, is: 'group', branch, group };
    return open ? [row, ...leafRows(branch, key, group)] : [row];
  });
}

const leafRows = (branch: Branch, parent: string, group: LineGroup): Row[] =>
  siblings(group.leaves, { parent, level: 3 }, (leaf, place) => [
    { key: `${parent} ${leaf.id}`, ...place, is: 'leaf', branch, leaf },
  ]);

/** The rows that are to be seen, from the first to the last; what is closed is not among them. */
export const rowsOf = (tree: readonly Branch[], opened: Opened): Row[] =>
  siblings(tree, { level: 1 }, (branch, place) => {
    const key = branch.id;
    if (branch.groups.length === 0) return [{ key, ...place, is: 'entity', branch }];
    const open = opened.isOpen({ key, level: 1, below: branch.groups.length });
    const row: Row = { key, ...place, open, is: 'entity', branch };
    return open ? [row, ...groupRows(branch, opened)] : [row];
  });

/** What a row stands for: of a line the far end, of a group of lines the one whose they are. */
export const entityOf = (row: Row): string => (row.is === 'leaf' ? row.leaf.other : row.branch.id);

/** What a row opens in the inspector. */
export function subjectOf(row: Row): string | undefined {
  if (row.is === 'entity') return row.branch.id;
  if (row.is !== 'leaf') return undefined;
  // Whatever is to be said of a line of a bibliography, the document says.
  return row.leaf.relation ? row.leaf.id : documentOfLine(row.leaf.id);
}

/** Whom a row selects together with others: an entity, by its own row alone. */
export const memberOf = (row: Row): string | undefined =>
  row.is === 'entity' ? row.branch.entity?.id : undefined;

/** Whom the rows from one to another select, both of them counted; the keys of these rows in either order. */
export function membersBetween(rows: readonly Row[], from: string, to: string): string[] {
  const ends = [from, to].map((key) => rows.findIndex((row) => row.key === key)).sort((a, b) => a - b);
  const [first = -1, last = -1] = ends;
  return first < 0 ? [] : rows.slice(first, last + 1).flatMap((row) => memberOf(row) ?? []);
}

/** The next row up or down that can be selected together with others. */
export function nextMember(rows: readonly Row[], row: Row, step: number): Row | undefined {
  const at = rows.indexOf(row);
  const onwards = step > 0 ? rows.slice(at + 1) : rows.slice(0, at).reverse();
  return onwards.find((one) => memberOf(one) !== undefined);
}

/** What a key does in a tree: go to another row, open or close this one, or nothing. */
export type Move = { go: string } | { turn: string } | undefined;

const goTo = (row: Row | undefined): Move => row && { go: row.key };

/** So many rows are passed at once. */
const LEAP = 10;

/** What an arrow key, a page key, Home or End does on a row. */
export function moveBy(pressed: string, rows: readonly Row[], key: string): Move {
  const at = rows.findIndex((row) => row.key === key);
  const row = rows[at];
  switch (pressed) {
    case 'ArrowDown':
      return goTo(rows[at + 1]);
    case 'ArrowUp':
      return goTo(rows[at - 1]);
    case 'PageDown':
      return goTo(rows[Math.min(at + LEAP, rows.length - 1)]);
    case 'PageUp':
      return goTo(rows[Math.max(at - LEAP, 0)]);
    case 'Home':
      return goTo(rows[0]);
    case 'End':
      return goTo(rows.at(-1));
    case 'ArrowRight':
      if (row?.open === undefined) return undefined;
      return row.open ? goTo(rows[at + 1]) : { turn: key };
    case 'ArrowLeft':
      if (row?.open) return { turn: key };
      return row?.parent === undefined ? undefined : { go: row.parent };
    default:
      return undefined;
  }
}

/** Keys of what is open at first: the entity with most lines, and what leads to the chosen one. */
export function begunWith(tree: readonly Branch[], chosen: string | undefined): Set<string> {
  const keys = new Set<string>();
  const hub = tree.reduce<Branch | undefined>(
    (best, branch) => (best && best.lines >= branch.lines ? best : branch),
    undefined,
  );
  if (hub) keys.add(hub.id);
  if (chosen === undefined) return keys;
  keys.add(chosen);
  for (const branch of tree) {
    const group = branch.groups.find(({ leaves }) => leaves.some(({ id }) => id === chosen));
    if (!group || group.way === 'in') continue;
    keys.add(branch.id).add(groupKey(branch, group));
    break;
  }
  return keys;
}
