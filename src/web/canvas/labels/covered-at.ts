import { boxDistance, inflated, overlapArea, type Box } from '../geometry.ts';
import { GridIndex } from '../grid-index.ts';

/** Distance that two names keep from each other, in screen pixels. */
const NAME_GAP = 10;
/** By so much a name is nearer to its own node than to any other, in model pixels. */
const ASTRAY = 1;
/** So many nodes that do not lead a leading name may cover. */
const MOST_UNDER = 4;
/** Side of a cell of the index, in screen pixels. */
const CELL = 64;

/** How far names keep from others. */
export interface Distance {
  /** Between two names, in screen pixels. */
  gap: number;
  /** Whether a name may be as near to another node as to its own. */
  mayStray?: boolean;
}

/** What a node and its name cover at some zoom, in model pixels. */
export interface Covered {
  id: string;
  /** The lines of the name, none where it has none. */
  name: readonly Box[];
  /** The node first, then its marks. */
  body: readonly Box[];
  /** Whether its name is shown whatever it covers. */
  kept?: boolean;
  /**
   * Whether it may cover a few nodes that do not lead: where lines are so many that names stand on plates, the best
   * connected are not left without one.
   */
  leading?: boolean;
}

function meets(boxes: readonly Box[], others: readonly Box[]): boolean {
  for (const box of boxes) for (const other of others) if (overlapArea(box, other) > 0) return true;
  return false;
}

const distanceTo = (name: readonly Box[], shape: Box): number =>
  name.reduce((least, box) => Math.min(least, boxDistance(box, shape)), Infinity);

/** All nodes with their names at a zoom, and which of them are in the way of a name. */
export class CoveredAt {
  readonly zoom: number;
  readonly #list: () => readonly Covered[];
  #all: Covered[] | undefined;
  #bodies: GridIndex<Covered> | undefined;
  #names: GridIndex<Covered> | undefined;

  /** @param list the nodes, those that matter most first; asked for once, when somebody needs them */
  constructor(zoom: number, list: () => readonly Covered[]) {
    this.zoom = zoom;
    this.#list = list;
  }

  /** Those that matter most first. */
  get all(): readonly Covered[] {
    return this.#own;
  }

  get #own(): Covered[] {
    return (this.#all ??= [...this.#list()]);
  }

  #indexOf(boxesOf: (each: Covered) => readonly Box[]): GridIndex<Covered> {
    const index = new GridIndex<Covered>(CELL / this.zoom);
    for (const each of this.#own) index.addBoxes(each, boxesOf(each));
    return index;
  }

  /** Let the name of a node stand elsewhere. */
  replace(at: number, moved: Covered): void {
    const before = this.#own[at];
    this.#own[at] = moved;
    if (before) this.#bodies?.remove(before);
    if (before) this.#names?.remove(before);
    this.#bodies?.addBoxes(moved, moved.body);
    this.#names?.addBoxes(moved, moved.name);
  }

  /** The nodes other than its own that a name covers. */
  nodesUnder({ id, name }: Covered): Covered[] {
    return this.#nodesNear(name).filter((other) => other.id !== id && meets(name, other.body));
  }

  #nodesNear(boxes: readonly Box[]): Covered[] {
    this.#bodies ??= this.#indexOf(({ body }) => body);
    return this.#bodies.nearBoxes(boxes);
  }

  /**
   * Whether a name would be taken for that of another node: it is as near to it as to its own. What it lies on is no
   * matter here: that shows that it lies on it. A leading name goes with a large node, and is taken for no small one's.
   */
  #isAstray({ id, name, leading, body: [own] }: Covered): boolean {
    if (!own) return false;
    const reach = distanceTo(name, own) + ASTRAY;
    return this.#nodesNear(name.map((box) => inflated(box, reach))).some((other) => {
      const [shape] = other.body;
      if (other.id === id || !shape || (leading && !other.leading)) return false;
      const distance = distanceTo(name, shape);
      return distance > 0 && distance <= reach;
    });
  }

  /** Whether a name covers no node but its own; a leading one, only a few, and none that leads as well. */
  #sparesNodes(each: Covered): boolean {
    const under = this.nodesUnder(each);
    return (
      under.length === 0 ||
      (each.leading === true && under.length <= MOST_UNDER && !under.some((one) => one.leading))
    );
  }

  /** The names other than its own that are shown, and to which a name does not keep its distance. */
  namesNear(each: Covered, shown: (id: string) => boolean, gap = NAME_GAP): Covered[] {
    const wide = each.name.map((box) => inflated(box, gap / this.zoom));
    this.#names ??= this.#indexOf(({ name }) => name);
    return this.#names
      .nearBoxes(wide)
      .filter(({ id, name }) => id !== each.id && shown(id) && meets(wide, name));
  }

  /** Whether a name has room beside the names that are shown already, and spares the nodes of others. */
  isFree(
    each: Covered,
    shown: (id: string) => boolean,
    { gap, mayStray }: Distance = { gap: NAME_GAP },
  ): boolean {
    if (each.kept) return true;
    if (!this.#sparesNodes(each) || (!mayStray && this.#isAstray(each))) return false;
    return this.namesNear(each, shown, gap).length === 0;
  }
}
