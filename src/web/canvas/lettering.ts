import type { Scene, SceneNode } from '../explorer/scene.ts';
import { measureWith, type Font, type Measure } from './fonts.ts';
import { around, contains, hullOf, type Box, type Point, type Reach } from './geometry.ts';
import { enlarged } from './legible.ts';
import { placeLabels, type Obstacles } from './labels.ts';
import { boxOf, spotOf, type LabelItem, type Spot } from './spots.ts';
import { extentOf } from './shapes.ts';
import { frameOf, NARROW, ROOM, type Room } from './viewport.ts';
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

/** What a label covers at a zoom, in model pixels: one that is kept legible grows about its node. */
function inkBox({ at, block, spot, node }: Lettered, zoom: number): Box {
  const scale = enlarged(block.lines[0]?.font.size ?? 0, zoom, node.hub || node.selected);
  const { left, top, right, bottom } = boxOf({ at: { x: 0, y: 0 }, block }, spot);
  return around(at, { left: -left * scale, top: -top * scale, right: right * scale, bottom: bottom * scale });
}

/** Sets the labels of a picture: breaks them into lines and finds each a place. */
export class Lettering {
  readonly #measure: Measure;
  readonly #room: () => Room;
  #set = new Map<string, Lettered>();

  /** @param room what there is for the picture, asked for whenever labels are set */
  constructor(context: CanvasRenderingContext2D | null, room: () => Room = () => ROOM) {
    this.#measure = measureWith(context);
    this.#room = room;
  }

  block(node: SceneNode, lang: Scene['lang']): TextBlock {
    const room = this.#room().width < NARROW ? 'narrow' : 'wide';
    return textOf(node, { page: lang, room, measure: this.#measure });
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
    const below = items.map((item) => boxOf(item, spotOf('below', item)));
    const frame = frameOf([...below, ...items.map(({ at, half }) => nodeBox(at, half))], this.#room());
    const limits = { ...obstacles, ...(frame && { frame }) };
    const spots = items.length > MOST_PLACED ? undefined : placeLabels(items, limits, before);
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

  /** What the picture covers, with the labels as they are drawn at a zoom; none for an empty one. */
  bounds(zoom: number): Box | undefined {
    return hullOf(
      [...this.#set.values()].flatMap((item) => [nodeBox(item.at, item.half), inkBox(item, zoom)]),
    );
  }

  /** Where what a picture turns on stands: what is selected, else its hub. */
  focus(): Point | undefined {
    const items = [...this.#set.values()];
    return (items.find(({ node }) => node.selected) ?? items.find(({ node }) => node.hub))?.at;
  }

  /** The node whose label covers a place. */
  at(point: Point): string | undefined {
    for (const item of this.#set.values()) if (contains(boxOf(item, item.spot), point)) return item.id;
    return undefined;
  }
}
