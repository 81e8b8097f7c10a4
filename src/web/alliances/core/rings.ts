import type { DiscreteCore } from '../../../graph/core-periphery/discrete.ts';
import { compare } from '../../../graph/ids.ts';
import type { Network } from '../../../graph/core-periphery/network.ts';

/** A party of the drawing; lengths in its units, from the middle. */
export interface RingDot {
  id: string;
  x: number;
  y: number;
  /** By its coreness, where that is defined. */
  radius: number;
  /** In the core of all solutions that are tied for the best, of some, or of none. */
  place: 'all' | 'some' | 'none';
  /** On which side of it its name has room. */
  side: 'left' | 'right';
}

interface Ring {
  rx: number;
  ry: number;
}

/** Core and periphery as two rings of dots; a ring on which nobody stands is none. */
export interface Rings {
  dots: RingDot[];
  inner: Ring | undefined;
  outer: Ring | undefined;
}

/** Height that a name takes. */
const NAME = 17;
/**
 * The two rings, and how far the outer one is above and below the inner one. Where there is no room for names beside
 * names, whoever is outside stands above and below the core.
 */
const SHAPES = {
  wide: { inner: { rx: 118, ry: 84 }, outer: 288, apart: 106, beside: true },
  narrow: { inner: { rx: 56, ry: 60 }, outer: 96, apart: 52, beside: false },
} as const;
export type RingShape = keyof typeof SHAPES;
const DOT = { least: 4, most: 9, plain: 6 };

/** How many rows of names so many parties take. */
const rowsOf = (count: number): number => Math.ceil(count / 2);

/**
 * Where the parties of a ring stand: from the top down by turns right and left, in steps of the same height, so that no
 * name lies on another.
 * @param hole height from the middle, above and below, in which nobody stands
 */
function* around({ rx, ry }: Ring, count: number, hole = 0): Generator<Pick<RingDot, 'x' | 'y' | 'side'>> {
  for (let at = 0; at < count; at++) {
    const side = at % 2 === 0 ? 'right' : 'left';
    const rows = side === 'right' ? rowsOf(count) : Math.floor(count / 2);
    const share = (Math.floor(at / 2) + 0.5) / rows;
    const y = share < 0.5 ? 2 * share * (ry - hole) - ry : (2 * share - 1) * (ry - hole) + hole;
    const x = rx * Math.sqrt(Math.max(0, 1 - (y / ry) ** 2));
    yield { x: side === 'right' ? x : -x, y, side };
  }
}

/** The two rings for so many parties on each. */
function ringsFor(
  within: number,
  without: number,
  shape: RingShape,
): { inner: Ring; outer: Ring; hole: number } {
  const { inner: least, outer: rx, apart, beside } = SHAPES[shape];
  const inner = { rx: least.rx, ry: Math.max(least.ry, (rowsOf(within) * NAME) / 2) };
  const hole = beside || within === 0 ? 0 : inner.ry + NAME / 2;
  const ry = Math.max(inner.ry + apart, hole + (rowsOf(without) * NAME) / 2);
  return { inner, outer: { rx, ry }, hole };
}

/** How large a dot is: by coreness, where that is defined. */
function radii(coreness: ReadonlyMap<string, number>): (id: string) => number {
  const most = Math.max(0, ...coreness.values());
  if (most === 0) return () => DOT.plain;
  return (id) => DOT.least + (Math.max(0, coreness.get(id) ?? 0) / most) * (DOT.most - DOT.least);
}

/**
 * The places of a division into core and periphery: the core within, those with the highest coreness first and largest;
 * one alone stands in the middle. Whoever is in the core by some solutions only stands on its ring as well.
 */
export function ringsOf(
  inCore: DiscreteCore['inCore'],
  coreness: ReadonlyMap<string, number> = new Map(),
  shape: RingShape = 'wide',
): Rings {
  const radiusOf = radii(coreness);
  const sorted = [...inCore].sort(([a], [b]) => radiusOf(b) - radiusOf(a) || compare(a, b));
  const within = sorted.filter(([, place]) => place !== 'none');
  const without = sorted.filter(([, place]) => place === 'none');
  const { inner, outer, hole } = ringsFor(within.length, without.length, shape);
  const dots = (parties: typeof sorted, places: Iterable<Pick<RingDot, 'x' | 'y' | 'side'>>): RingDot[] =>
    [...places].flatMap((at, index) => {
      const [id, place] = parties[index] ?? [];
      return id === undefined || place === undefined ? [] : { id, place, radius: radiusOf(id), ...at };
    });
  const core = dots(within, around(inner, within.length));
  return {
    dots: [
      ...(core.length === 1 ? core.map((dot) => ({ ...dot, x: 0 })) : core),
      ...dots(without, around(outer, without.length, hole)),
    ],
    inner: within.length > 1 ? inner : undefined,
    outer: without.length > 0 ? outer : undefined,
  };
}

/** A tie between two dots, and how strong it is from 0 to 1. */
export interface RingLine {
  from: RingDot;
  to: RingDot;
  strength: number;
}

/** The ties of a network among dots, the weakest first; of what is unknown nothing is drawn. */
export function linesAmong(dots: readonly RingDot[], { ids, cells }: Network): RingLine[] {
  const places = new Map(dots.map((dot) => [dot.id, dot]));
  const most = Math.max(0, ...cells.flat().map((cell) => cell ?? 0));
  const lines = ids.flatMap((a, i) =>
    ids.slice(i + 1).flatMap((b, skipped): RingLine[] => {
      const weight = cells[i]?.[i + 1 + skipped] ?? 0;
      const [from, to] = [places.get(a), places.get(b)];
      return weight > 0 && from && to ? [{ from, to, strength: weight / most }] : [];
    }),
  );
  return lines.sort((a, b) => a.strength - b.strength);
}
