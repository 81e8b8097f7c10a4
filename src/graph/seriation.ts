import { groupBy } from './collections.ts';
import { compare } from './ids.ts';
import type { Membership, MembershipTable } from './membership.ts';

/** A row or a column with its cells. */
interface Line {
  id: string;
  cells: readonly Membership[];
}

/** The order of a matrix, and the runs in it that look alike: borders stand between these. */
export interface Seriation {
  parties: string[];
  circles: string[];
  partyBlocks: string[][];
  circleBlocks: string[][];
}

/** From here on a line is similar to the one before it. */
const SIMILAR = 0.5;

const isMember = (cell: Membership | undefined): boolean => cell === 'member';
const degreeOf = ({ cells }: Line): number => cells.filter(isMember).length;

/** How many members two lines have in common: the bond of the two. */
const bondOf = (a: Line, b: Line): number =>
  a.cells.filter((cell, at) => isMember(cell) && isMember(b.cells[at])).length;

/** The share of what one of two lines has that both have (Jaccard), where both are known; two that have nothing are alike. */
function similarity(a: Line, b: Line): number {
  let [shared, all] = [0, 0];
  for (const [at, first] of a.cells.entries()) {
    const second = b.cells[at];
    if (first === 'unknown' || second === 'unknown') continue;
    if (isMember(first) || isMember(second)) all++;
    if (isMember(first) && isMember(second)) shared++;
  }
  if (all > 0) return shared / all;
  return degreeOf(a) === 0 && degreeOf(b) === 0 ? 1 : 0;
}

/** What a line adds to the bonds if it is put between two others, of which one may be missing. */
function gainAt(
  bonds: readonly number[][],
  own: number,
  [left, right]: [number | undefined, number | undefined],
): number {
  const bond = (a: number | undefined, b: number | undefined): number =>
    a === undefined || b === undefined ? 0 : (bonds[a]?.[b] ?? 0);
  return bond(left, own) + bond(own, right) - bond(left, right);
}

/** Places of lines, each put where it adds most to the bonds; the line that adds most comes next, the first of equals. */
function bondEnergyOrder(lines: readonly Line[]): number[] {
  const bonds = lines.map((a) => lines.map((b) => bondOf(a, b)));
  const left = [...lines.keys()].sort((a, b) => (bonds[b]?.[b] ?? 0) - (bonds[a]?.[a] ?? 0) || a - b);
  const order = left.splice(0, 1);
  while (left.length > 0) {
    let best = { gain: -Infinity, at: 0, next: 0 };
    for (const [next, own] of left.entries())
      for (let at = order.length; at >= 0; at--) {
        const gain = gainAt(bonds, own, [order[at - 1], order[at]]);
        if (gain > best.gain) best = { gain, at, next };
      }
    order.splice(best.at, 0, ...left.splice(best.next, 1));
  }
  return order;
}

/** Lines in order: those with the same cells stay together, those without members come last. */
function ordered(lines: readonly Line[]): Line[] {
  const sorted = [...lines].sort((a, b) => compare(a.id, b.id));
  const alike = [
    ...groupBy(sorted, ({ cells }) =>
      cells.map((cell) => (cell === 'refused' ? 'none' : cell)).join(),
    ).values(),
  ];
  const [some, none] = [true, false].map((wanted) =>
    alike.filter(([first]) => first && degreeOf(first) > 0 === wanted),
  );
  const firsts = (some ?? []).flatMap(([first]) => first ?? []);
  const order = bondEnergyOrder(firsts).flatMap((place) => [some?.[place] ?? []]);
  return [...order, ...(none ?? [])].flat();
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean place of the members of a line. */
function centreOf({ cells }: Line): number {
  return mean([...cells.keys()].filter((at) => isMember(cells[at])));
}

/** Rows with the fuller end first; those without members stay last. */
function fullerFirst(rows: readonly Line[]): Line[] {
  const some = rows.filter((row) => degreeOf(row) > 0);
  const [first, last] = [some.at(0), some.at(-1)];
  if (!first || !last) return [...rows];
  const difference = degreeOf(last) - degreeOf(first) || compare(first.id, last.id);
  return difference > 0 ? [...some.reverse(), ...rows.slice(some.length)] : [...rows];
}

/** Columns from left to right as their members come from the top down: run by run of those with members in common. */
function alongDiagonal(columns: readonly Line[]): Line[] {
  const some = columns.filter((column) => degreeOf(column) > 0);
  const runs: Line[][] = [];
  for (const [at, column] of some.entries()) {
    const before = some[at - 1];
    if (before && bondOf(before, column) > 0) runs.at(-1)?.push(column);
    else runs.push([column]);
  }
  const placed = runs.map((run) => {
    const centres = run.map(centreOf);
    const backwards = (centres.at(0) ?? 0) > (centres.at(-1) ?? 0);
    return { run: backwards ? run.reverse() : run, centre: mean(centres) };
  });
  placed.sort((a, b) => a.centre - b.centre);
  return [...placed.flatMap(({ run }) => run), ...columns.slice(some.length)];
}

/** Runs of lines each of which is similar to the one before. */
function blocksOf(lines: readonly Line[], similar: number): string[][] {
  const blocks: string[][] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before && similarity(before, line) >= similar) blocks.at(-1)?.push(line.id);
    else blocks.push([line.id]);
  }
  return blocks;
}

/** The columns of lines as lines. */
const columnsOf = (lines: readonly Line[], ids: readonly string[]): Line[] =>
  ids.map((id, at) => ({ id, cells: lines.map(({ cells }) => cells[at] ?? 'unknown') }));

/**
 * The order of parties and circles in which blocks appear: the bond energy algorithm (McCormick, Schweitzer & White 1972,
 * “Problem decomposition and data reorganization by a clustering technique”, Operations Research 20, 993–1009). Parties
 * and circles are put one by one where they have most members in common with both neighbours; only members count, what
 * is unknown does not. Equals go by their ids, so that the order does not depend on the one given; the fuller end comes
 * first, and blocks run from there down to the right.
 * @param similar from 0 to 1: the share of members in common (Jaccard) from which a line belongs to the block of the one
 *   before it; 1 leaves runs of the same sets.
 */
export function seriate({ circles, parties }: MembershipTable, similar = SIMILAR): Seriation {
  const rows = fullerFirst(ordered(parties));
  const columns = alongDiagonal(ordered(columnsOf(rows, circles)));
  return {
    parties: rows.map(({ id }) => id),
    circles: columns.map(({ id }) => id),
    partyBlocks: blocksOf(rows, similar),
    circleBlocks: blocksOf(columns, similar),
  };
}
