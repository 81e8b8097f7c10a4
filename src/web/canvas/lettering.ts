import type { Scene, SceneNode } from '../explorer/scene.ts';
import { measureWith, type Font, type Measure } from './fonts.ts';
import { around, contains, hullOf, type Box, type Point, type Reach } from './geometry.ts';
import { placeLabels, type Obstacles } from './labels.ts';
import { boxOf, spotOf, type LabelItem, type Spot } from './spots.ts';
import { extentOf } from './shapes.ts';
import { textOf, type TextBlock } from './text.ts';

/** Above this many nodes every label stands below: finding better places would hold up the page. */
const MOST_PLACED = 500;

interface Lettered extends LabelItem {
  node: SceneNode;
  spot: Spot;
}

const halfOf = ({ shape, size }: SceneNode): LabelItem['half'] => {
  const { width, height } = extentOf(shape, size);
  return { width: width / 2, height: height / 2 };
};

const nodeBox = (at: Point, { width, height }: LabelItem['half']): Box =>
  around(at, { left: width, right: width, top: height, bottom: height });

/** Sets the labels of a picture: breaks them into lines and finds each a place. */
export class Lettering {
  readonly #measure: Measure;
  #set = new Map<string, Lettered>();

  constructor(context: CanvasRenderingContext2D | null) {
    this.#measure = measureWith(context);
  }

  block(node: SceneNode, lang: Scene['lang']): TextBlock {
    return textOf(node, lang, this.#measure);
  }

  widthOf(text: string, font: Font): number {
    return this.#measure(text, font);
  }

  get(id: string): Lettered | undefined {
    return this.#set.get(id);
  }

  /** Set the labels of the nodes that have a place; those that had a good spot keep it. */
  set(scene: Scene, places: ReadonlyMap<string, Point>, obstacles: Obstacles): void {
    const before = new Map([...this.#set].map(([id, { spot }]) => [id, spot]));
    const items = scene.nodes.flatMap((node) => {
      const at = places.get(node.id);
      return at
        ? [{ id: node.id, at, node, half: halfOf(node), block: this.block(node, scene.lang), hub: node.hub }]
        : [];
    });
    const spots = items.length > MOST_PLACED ? undefined : placeLabels(items, obstacles, before);
    this.#set = new Map(
      items.map((item) => [item.id, { ...item, spot: spots?.get(item.id) ?? spotOf('below', item) }]),
    );
  }

  /** Let no label keep its place for its own sake: everything is laid out anew. */
  forget(): void {
    this.#set = new Map();
  }

  /** How far a node reaches with its label, for the layout: as it is set, or below where it is not yet. */
  reach(node: SceneNode, { lang, placed }: { lang: Scene['lang']; placed: boolean }): Reach {
    const half = halfOf(node);
    const block = this.block(node, lang);
    const spot = (placed && this.#set.get(node.id)?.spot) || spotOf('below', { half, block });
    const label = boxOf({ at: { x: 0, y: 0 }, block }, spot);
    return {
      left: Math.max(half.width, -label.left),
      top: Math.max(half.height, -label.top),
      right: Math.max(half.width, label.right),
      bottom: Math.max(half.height, label.bottom),
    };
  }

  /** What the picture covers, with its labels. */
  bounds(): Box | undefined {
    return hullOf(
      [...this.#set.values()].flatMap((item) => [nodeBox(item.at, item.half), boxOf(item, item.spot)]),
    );
  }

  /** The node whose label covers a place. */
  at(point: Point): string | undefined {
    for (const item of this.#set.values()) if (contains(boxOf(item, item.spot), point)) return item.id;
    return undefined;
  }
}
