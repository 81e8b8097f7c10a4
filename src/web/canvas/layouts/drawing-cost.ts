import { areaOf, cross, grown, lengthWithin, overlap, type Box, type Point } from '../geometry.ts';
import { bodyOf, cheapest, extentOf, spotCost, type Near, type Offer } from '../labels/placement.ts';
import { worn, type Look } from '../labels/footprint.ts';
import { boxOf, spotOf, type LabelItem, type Spot } from '../labels/candidate-positions.ts';
import { apart, type Line } from './aesthetics.ts';
import { DISC, discOf, type LayoutJob } from './layout-input.ts';

/** Costs, in square pixels of overlap, as those of labels are. */
const COST = {
  /** Area that two nodes share, with some paper around them; and a node with a label. */
  body: 12,
  label: 6,
  /** A pixel of line through a node, behind a label, behind the plate of a hub. */
  through: 40,
  behind: 9,
  underPlate: 2,
  crossing: 500,
  /** A pixel away from where the layout has put a node. */
  away: 0.6,
  /** Area outside of the room. */
  outside: 6,
};
const PAPER = 5;

interface SheetLine extends Line {
  marked: boolean;
  weight: number;
}

export interface SheetParts {
  points: readonly Point[];
  looks: readonly Look[];
  /** Zoom at which the picture will be shown, and what it may cover then, in model pixels. */
  zoom: number;
  frame: Box;
}

const NOWHERE: Offer = { spot: { side: 'below', align: 'center', dx: 0, dy: 0 }, cost: Infinity };

/** A drawing with its labels, on which a node can be tried at other places. */
export class Sheet {
  readonly #parts: SheetParts;
  readonly #items: LabelItem[];
  readonly #bodies: Box[][];
  readonly #labels = new Map<string, Box>();
  readonly #lines: SheetLine[];
  readonly #own: SheetLine[][];

  constructor(job: LayoutJob, parts: SheetParts) {
    const { points, looks, zoom } = parts;
    this.#parts = parts;
    this.#items = looks.map((look, i) => ({
      id: job.nodes[i]?.id ?? '',
      at: points[i] ?? { x: 0, y: 0 },
      hub: look.hub,
      ...worn(look, { zoom, floor: zoom }),
    }));
    this.#bodies = this.#items.map(bodyOf);
    const marked = new Set(job.marked);
    this.#lines = job.links.flatMap(([a, b], i) => {
      const [from, to] = [points[a], points[b]];
      const weight = marked.has(i) ? 2 : 1;
      return from && to && a !== b ? [{ a, b, from, to, marked: marked.has(i), weight }] : [];
    });
    this.#own = this.#items.map((_, i) => this.#lines.filter(({ a, b }) => a === i || b === i));
    for (const item of this.#items) this.#labels.set(item.id, boxOf(item, spotOf('below', item)));
  }

  get places(): Point[] {
    return this.#items.map((item) => item.at);
  }

  /** What is wrong with the drawing as it stands. */
  get cost(): number {
    return this.#items.reduce((sum, { at }, i) => sum + this.offers(i, 0)(at).cost, 0);
  }

  /** What a node and its label cost at places up to so many pixels away, and where the label would stand. */
  offers(i: number, within: number): (at: Point) => Offer {
    const item = this.#items[i];
    if (!item) return () => NOWHERE;
    const near = this.#near(i, within);
    return (at) => {
      const moved = { ...item, at };
      const own = (this.#own[i] ?? []).map((line) => ({
        ...line,
        ...(line.a === i ? { from: at } : { to: at }),
      }));
      const lines = [...near.lines, ...own];
      const discs = own.flatMap((line) => (line.marked ? [discOf(line)] : []));
      const around = { ...near, lines, boxes: [...near.boxes, ...discs] };
      const offer = cheapest(moved, (spot) => spotCost(moved, spot, { near: around, labels: this.#labels }));
      return {
        spot: offer.spot,
        cost: offer.cost + this.#bodyCost(i, moved, near) + this.#linesCost(i, own),
      };
    };
  }

  put(i: number, at: Point, spot: Spot): void {
    const item = this.#items[i];
    if (!item) return;
    const moved = { ...item, at };
    this.#items[i] = moved;
    this.#bodies[i] = bodyOf(moved);
    this.#labels.set(item.id, boxOf(moved, spot));
    for (const line of this.#own[i] ?? []) {
      if (line.a === i) line.from = at;
      else line.to = at;
    }
  }

  /** What others have around a node; its own lines apart. */
  #near(i: number, within: number): Near {
    const item = this.#items[i];
    const extent = item ? grown(extentOf(item), PAPER + within) : this.#parts.frame;
    const boxesOf = (j: number): Box[] => [
      ...(this.#bodies[j] ?? []),
      this.#labels.get(this.#items[j]?.id ?? '') ?? extent,
    ];
    const others = [...this.#items.keys()].filter(
      (j) => j !== i && boxesOf(j).some((box) => overlap(extent, box) > 0),
    );
    const lines = this.#lines.filter(
      (line) => line.a !== i && line.b !== i && lengthWithin(line, extent) > 0,
    );
    return {
      bodies: others.flatMap((j) => this.#bodies[j] ?? []),
      others: others.flatMap((j) => this.#items[j]?.id ?? []),
      lines,
      boxes: lines.flatMap((line) => ('marked' in line && line.marked ? [discOf(line)] : [])),
      frame: this.#parts.frame,
    };
  }

  #bodyCost(i: number, moved: LabelItem, near: Near): number {
    const start = this.#parts.points[i] ?? moved.at;
    let cost = Math.hypot(moved.at.x - start.x, moved.at.y - start.y) * COST.away;
    const bodies = bodyOf(moved);
    for (const body of bodies) {
      const box = grown(body, PAPER);
      cost += (areaOf(body) - overlap(body, this.#parts.frame)) * COST.outside;
      for (const other of near.bodies) cost += overlap(box, other) * COST.body;
      for (const other of near.boxes) cost += overlap(body, other) * COST.body;
      for (const id of near.others) cost += overlap(body, this.#labels.get(id) ?? box) * COST.label;
    }
    for (const line of near.lines) cost += lengthWithin(line, bodies[0] ?? DISC) * COST.through;
    return cost;
  }

  /** What the lines of a node cost beyond its own surroundings. */
  #linesCost(i: number, own: readonly SheetLine[]): number {
    let cost = 0;
    for (const line of own) {
      for (const [j, item] of this.#items.entries()) {
        if (j === i) continue;
        const [body, label] = [this.#bodies[j]?.[0], this.#labels.get(item.id)];
        if (body && j !== line.a && j !== line.b) cost += lengthWithin(line, body) * COST.through;
        if (label) cost += lengthWithin(line, label) * (item.hub ? COST.underPlate : COST.behind);
        if (label && line.marked) cost += overlap(discOf(line), label) * COST.label;
      }
      for (const other of this.#lines) if (apart(line, other) && cross(line, other)) cost += COST.crossing;
    }
    return cost;
  }
}
