import type { Scene, SceneNode } from '../../picture/scene.ts';
import { boundingBoxOf, type Box, type Point } from '../geometry.ts';
import type { LabelSide } from './candidate-positions.ts';
import { labelPosition } from './candidate-positions.ts';
import { acrossOf, columnHeadings, type DrawnHeading } from './column-headings.ts';
import type { DrawnAs, DrawnLabel, Entry } from './drawn-label.ts';
import type { Font } from './fonts.ts';
import { drawnSizes } from './footprint.ts';
import { drawnBounds } from './label-bounds.ts';

/** What stands over the columns, where there are any. */
type Columns = Pick<Scene, 'columns' | 'lang'>;

/** How the labels of a drawing stand: on which side of its node each does, and from which zoom on it is shown. */
export class PlacedLabels {
  readonly #widthOf: (text: string, font: Font) => number;
  readonly #columns: Columns;
  #entries: Map<string, Entry>;
  /** Zoom at which the whole drawing fits the viewport. */
  fitZoom = 1;
  /** By id, the zoom from which on a name is shown. */
  shownFrom: ReadonlyMap<string, number> = new Map();

  /**
   * @param entries by id, those that matter most first
   * @param widthOf width of a text in model pixels
   */
  constructor(
    entries: ReadonlyMap<string, Entry>,
    columns: Columns,
    widthOf: (text: string, font: Font) => number,
  ) {
    this.#entries = new Map(entries);
    this.#columns = columns;
    this.#widthOf = widthOf;
  }

  get entries(): ReadonlyMap<string, Entry> {
    return this.#entries;
  }

  set entries(entries: ReadonlyMap<string, Entry>) {
    this.#entries = new Map(entries);
  }

  /** Let the label of a node stand on this side. */
  turn(id: string, side: LabelSide): void {
    const entry = this.#entries.get(id);
    if (entry) this.#entries.set(id, { ...entry, side });
  }

  /** Leave out the second line of a name. */
  shorten(id: string): void {
    const entry = this.#entries.get(id);
    if (entry) this.#entries.set(id, { ...entry, text: entry.brief ?? entry.text });
  }

  /** Put a plate under the name of a node: lines that run behind it stop there. */
  putOnPlate(id: string): void {
    const entry = this.#entries.get(id);
    if (entry) this.#entries.set(id, { ...entry, plate: true });
  }

  /** Show the names of these nodes from a zoom on, whatever that was before. */
  showFrom(zoom: number, ids: Iterable<string>): void {
    this.shownFrom = new Map([...this.shownFrom, ...[...ids].map((id) => [id, zoom] as const)]);
  }

  /** Take over what of the nodes does not change where labels stand. @param looked what is other in an entry now */
  refresh({ nodes }: Scene, looked: (node: SceneNode, entry: Entry) => Partial<Entry>): void {
    for (const node of nodes) {
      const entry = this.#entries.get(node.id);
      if (entry && entry.node !== node) this.#entries.set(node.id, { ...entry, ...looked(node, entry) });
    }
  }

  /** A node with its label and marks as drawn at a zoom; none for a node that has not been placed. */
  drawn(
    id: string,
    zoom: number,
    { emphasized = false, named, side, brief }: DrawnAs = {},
  ): DrawnLabel | undefined {
    const entry = this.#entries.get(id);
    if (!entry) return undefined;
    const { at, node, leading, plate } = entry;
    const shown = emphasized || named || node.selected || zoom >= (this.shownFrom.get(id) ?? Infinity);
    const set = brief ? entry.brief : undefined;
    const text = set ?? (emphasized || node.selected ? entry.text.whole : undefined) ?? entry.text;
    const { width, height } = text;
    const sizes = drawnSizes({ ...entry.footprint, labelSize: { width, height } }, zoom);
    const position = labelPosition(side ?? entry.side, sizes);
    const shownAt = { position, plate, scale: shown ? sizes.scale : 0 };
    return { id, at, hub: node.hub, leading, text, ...sizes, ...shownAt };
  }

  /** All nodes as drawn at a zoom, those that matter most first. @param named with all of their names */
  allAt(zoom: number, named = false): DrawnLabel[] {
    return [...this.#entries.keys()].flatMap((id) => this.drawn(id, zoom, { named }) ?? []);
  }

  /** All nodes as drawn when the whole drawing is shown. */
  atFitZoom(): DrawnLabel[] {
    return this.allAt(this.fitZoom);
  }

  /**
   * What nodes cover with the labels that are drawn at a zoom, in model pixels: all of them, with the headings of
   * columns, or only these; undefined for none.
   */
  bounds(zoom: number, ids?: Iterable<string>): Box | undefined {
    const shown = [...(ids ?? this.#entries.keys())].flatMap((id) => this.drawn(id, zoom) ?? []);
    const nodes = drawnBounds(shown);
    return ids || !nodes ? nodes : boundingBoxOf([nodes, ...this.headings(zoom).map(({ box }) => box)]);
  }

  /** The headings over columns as drawn at a zoom; none in another layout. */
  headings(zoom: number): DrawnHeading[] {
    const { columns: words, lang } = this.#columns;
    const top = words && this.bounds(zoom, this.#entries.keys())?.top;
    if (!words || top === undefined) return [];
    const columns = { words, lang, top, across: acrossOf(this.#entries.values()) };
    return columnHeadings(columns, zoom, this.#widthOf);
  }

  /** Position of the node that matters most: the selected one, else the hub. */
  focusPoint(): Point | undefined {
    const entries = [...this.#entries.values()];
    return (entries.find(({ node }) => node.selected) ?? entries.find(({ node }) => node.hub))?.at;
  }
}
