import type { Scene, SceneNode } from '../../explorer/scene.ts';
import { measureWith, type Font } from './fonts.ts';
import { boxAt, contains, hullOf, type Box, type Point } from '../geometry.ts';
import { bodyOf, placeLabels, type Obstacles } from './placement.ts';
import { zoomOfLargest } from './legibility.ts';
import { worn, type Look, type Seen } from './footprint.ts';
import { targetOf } from './marks.ts';
import { boxOf, spotOf, type LabelItem, type Side, type Spot } from './candidate-positions.ts';
import type { TextBlock } from './text-block.ts';
import { Typesetter } from './text-measurer.ts';
import { fitting, frameOf, NARROW, ROOM, type Room } from '../viewport.ts';

/** Above this many nodes every label stands below: finding better places would hold up the page. */
const MOST_PLACED = 500;
/** How often labels are placed again because the picture has become smaller through them. */
const TURNS = 3;

/** A node with its label: the text is broken into lines as at zoom 1. */
interface Lettered {
  id: string;
  node: SceneNode;
  at: Point;
  look: Look;
  text: TextBlock;
  side: Side;
}

/** A label as it is drawn. */
interface Drawn extends LabelItem {
  text: TextBlock;
  spot: Spot;
  /** By how much it is larger than the picture around it; 0 where it is left out. */
  scale: number;
}

/** Sets the labels and marks of a picture: how large they are, and where each label stands. */
export class Lettering {
  readonly #setter: Typesetter;
  readonly #room: () => Room;
  #set = new Map<string, Lettered>();
  /** Zoom at which the picture is shown whole. */
  #floor = 1;

  /** @param room what there is for the picture, asked for whenever labels are set */
  constructor(context: CanvasRenderingContext2D | null, room: () => Room = () => ROOM) {
    this.#setter = new Typesetter(measureWith(context));
    this.#room = room;
  }

  widthOf(text: string, font: Font): number {
    return this.#setter.widthOf(text, font);
  }

  /** Width of a figure on a badge. */
  figure(lang: Scene['lang']): number {
    return this.#setter.figure(lang);
  }

  /** What of a node takes room, for the layout. */
  look(node: SceneNode, lang: Scene['lang']): Look {
    return this.#setter.look(node, this.#setting(lang));
  }

  /** On which side the label of a node stands, once it is set. */
  side(id: string): Side | undefined {
    return this.#set.get(id)?.side;
  }

  block(node: SceneNode, lang: Scene['lang']): TextBlock {
    return this.#setter.text(node, this.#setting(lang));
  }

  #setting(page: Scene['lang']): { page: Scene['lang']; room: 'narrow' | 'wide' } {
    return { page, room: this.#room().width < NARROW ? 'narrow' : 'wide' };
  }

  /** Set the labels of the nodes that have a place; those that had a good spot keep it. */
  set(scene: Scene, places: ReadonlyMap<string, Point>, obstacles: Obstacles): void {
    const before = this.#set;
    this.#set = new Map(
      scene.nodes.flatMap((node) => {
        const at = places.get(node.id);
        if (!at) return [];
        const [look, text] = [this.look(node, scene.lang), this.block(node, scene.lang)];
        return [[node.id, { id: node.id, node, at, look, text, side: before.get(node.id)?.side ?? 'below' }]];
      }),
    );
    this.#floor = this.#wholeAt((zoom) => this.bounds(zoom, zoom));
    if (this.#set.size <= MOST_PLACED) this.#place(obstacles, before);
  }

  /** Place the labels as large as they are when the picture is shown whole; that may make it smaller yet. */
  #place(obstacles: Obstacles, before: ReadonlyMap<string, Lettered>): void {
    for (let turn = 0; turn < TURNS; turn++) {
      const zoom = zoomOfLargest(this.#floor);
      const items = [...this.#set.keys()].flatMap((id) => this.drawn(id, zoom) ?? []);
      const boxes = items.flatMap((item) => [...bodyOf(item), boxOf(item, spotOf('below', item))]);
      const frame = frameOf(boxes, this.#room());
      const spots = placeLabels(items, { ...obstacles, ...(frame && { frame }) }, before);
      for (const [id, { side }] of spots) {
        const set = this.#set.get(id);
        if (set) this.#set.set(id, { ...set, side });
      }
      const fit = this.#wholeAt((at) => this.bounds(at));
      if (fit > this.#floor * 0.99) return;
      this.#floor = fit;
    }
  }

  #wholeAt(boxAt: (zoom: number) => Box | undefined): number {
    const box = boxAt(1);
    return box ? fitting((zoom) => boxAt(zoom) ?? box, this.#room()).zoom : 1;
  }

  /** Let no label keep its place for its own sake: everything is laid out anew. */
  forget(): void {
    this.#set = new Map();
  }

  /** Measure all texts again. */
  remeasure(): void {
    this.#setter.forget();
  }

  /** A node with its label and marks as they are drawn at a zoom. */
  drawn(id: string, zoom: number, more: Partial<Seen> = {}): Drawn | undefined {
    const set = this.#set.get(id);
    if (!set) return undefined;
    const { at, node, look, text, side } = set;
    const wearer = worn(look, { zoom, floor: this.#floor, strong: node.selected, ...more });
    return { id, at, hub: node.hub, text, ...wearer, spot: spotOf(side, wearer) };
  }

  /** What the picture covers, with labels as they are drawn at a zoom; none for an empty one. */
  bounds(zoom: number, floor = this.#floor): Box | undefined {
    return hullOf(
      [...this.#set.keys()].flatMap((id) => {
        const item = this.drawn(id, zoom, { floor });
        return item ? [...bodyOf(item), boxOf(item, item.spot)] : [];
      }),
    );
  }

  /** Where what a picture turns on stands: what is selected, else its hub. */
  focus(): Point | undefined {
    const items = [...this.#set.values()];
    return (items.find(({ node }) => node.selected) ?? items.find(({ node }) => node.hub))?.at;
  }

  /** The node whose label covers a place. */
  at(point: Point, zoom: number): string | undefined {
    return this.#find(zoom, (item) => item.scale > 0 && contains(boxOf(item, item.spot), point));
  }

  /** The node on whose badge, or as good as on it, a place is. */
  badgeAt(point: Point, zoom: number): string | undefined {
    return this.#find(zoom, ({ at, marks }) =>
      Boolean(marks?.badge && contains(targetOf(boxAt(at, marks.badge), zoom), point)),
    );
  }

  #find(zoom: number, meets: (item: Drawn) => boolean): string | undefined {
    for (const id of this.#set.keys()) {
      const item = this.drawn(id, zoom);
      if (item && meets(item)) return id;
    }
    return undefined;
  }
}
