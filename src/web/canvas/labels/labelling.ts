import type { Scene, SceneNode } from '../../picture/scene.ts';
import { boundingBoxOf, type Box, type NodePositions, type Point, type Size } from '../geometry.ts';
import { isDense } from '../density.ts';
import { DEFAULT_VIEWPORT, fitTransform, frameFor, ZOOM_RANGE } from '../viewport.ts';
import { withBadgeSides } from './badge-sides.ts';
import { otherSides } from './making-room.ts';
import { labelBox, labelPosition, type LabelSide } from './candidate-positions.ts';
import { acrossOf, columnHeadings, type DrawnHeading } from './column-headings.ts';
import type { DrawnAs, DrawnLabel, Entry, Placement } from './drawn-label.ts';
import { measureWith, type Font } from './fonts.ts';
import { drawnSizes, type Footprint } from './footprint.ts';
import { drawnBounds, plannedBounds } from './label-bounds.ts';
import { byImportance, leadingNodes } from './importance.ts';
import { CoveredAt } from './covered-at.ts';
import { coveredBy, shownFrom, zoomLevels } from './giving-way.ts';
import { zoomOfLargestMarks } from './legibility.ts';
import type { Obstacles } from './obstacles.ts';
import { placeLabels } from './placement.ts';
import { bodyBoxes } from './label-cost.ts';
import { settingFor, type SetScene, type TextBlock, type TextSetting } from './text-block.ts';
import { TextMeasurer } from './text-measurer.ts';

/** Above this many nodes every label stands below its node: the search would hold up the page. */
const MAX_PLACED = 500;
/** How often labels are placed again because the drawing has to be shown smaller for their sake. */
const MAX_ROUNDS = 4;

/**
 * The labels and marks of a drawing: how large they are at each zoom, on which side of its node each label
 * stands, what they cover, and which of them lies under a point.
 */
export class Labelling {
  readonly #measurer: TextMeasurer;
  readonly #viewport: () => Size;
  #entries = new Map<string, Entry>();
  /** Zoom at which the whole drawing fits the viewport. */
  #fitZoom = 1;
  /** By id, the zoom from which on a name is shown. */
  #shownFrom: ReadonlyMap<string, number> = new Map();
  /** What stands over the columns, where there are any. */
  #columns: Pick<Scene, 'columns' | 'lang'> = { lang: 'en' };

  /**
   * @param context measures texts; without one widths are estimated
   * @param viewport size of the viewport in screen pixels, asked for whenever labels are placed
   */
  constructor(context: CanvasRenderingContext2D | null, viewport: () => Size = () => DEFAULT_VIEWPORT) {
    this.#measurer = new TextMeasurer(measureWith(context));
    this.#viewport = viewport;
  }

  /** Width of a text on one line, in model pixels. */
  textWidth(text: string, font: Font): number {
    return this.#measurer.textWidth(text, font);
  }

  /** Width of a digit on a badge, in model pixels. */
  digitWidth(lang: Scene['lang']): number {
    return this.#measurer.digitWidth(lang);
  }

  /** What of a node takes up space, for the layout. */
  footprint(node: SceneNode, scene: SetScene): Footprint {
    return this.#measurer.footprint(node, this.#setting(scene));
  }

  /** The label of a node, broken into lines. */
  textBlock(node: SceneNode, scene: SetScene): TextBlock {
    return this.#measurer.textBlock(node, this.#setting(scene));
  }

  /** On which side of its node a label stands, once it has been placed. */
  sideOf(id: string): LabelSide | undefined {
    return this.#entries.get(id)?.side;
  }

  #setting(scene: SetScene): TextSetting {
    return settingFor(scene, this.#viewport().width);
  }

  /** Place the labels of all nodes that have a position; a label that stood well keeps its side. */
  place(scene: Scene, positions: NodePositions, obstacles: Obstacles): void {
    const before = this.#entries;
    this.#columns = scene;
    const leading = leadingNodes(scene);
    const dense = isDense(scene);
    // In the order of importance: it is that in which names take their places.
    this.#entries = new Map<string, Entry>(
      byImportance(scene).flatMap((node) => {
        const at = positions.get(node.id);
        if (!at) return [];
        const loops = obstacles.loops?.get(node.id);
        const footprint = { ...this.footprint(node, scene), ...(loops && { loops }) };
        const text = this.textBlock(node, scene);
        const side = before.get(node.id)?.side ?? 'below';
        const plate = node.hub || dense;
        return [[node.id, { node, at, footprint, text, side, plate, leading: leading.has(node.id) }]];
      }),
    );
    this.#fitZoom = this.#zoomToFit((zoom) => plannedBounds(this.#entries.values(), zoom));
    if (this.#entries.size <= MAX_PLACED) {
      this.#entries = withBadgeSides(this.#entries, zoomOfLargestMarks(this.#fitZoom));
      this.#chooseSides(obstacles, before);
    }
    // In rings lines are everywhere, and few of them find a way around a name.
    this.#giveWay(scene.layout === 'concentric' ? obstacles.lines : []);
  }

  /**
   * Choose sides at the sizes that labels have when the whole drawing is shown. Labels that move outwards can
   * widen the drawing, so that it has to be shown smaller still, with larger labels: hence the rounds.
   */
  #chooseSides(obstacles: Obstacles, before: ReadonlyMap<string, Entry>): void {
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const nodes = this.allAt(zoomOfLargestMarks(this.#fitZoom), true);
      const boxes = nodes.flatMap((node) => [
        ...bodyBoxes(node),
        labelBox(node, labelPosition('below', node)),
      ]);
      const frame = frameFor(boxes, this.#viewport());
      const around = { ...obstacles, ...(frame && { frame }), badgesSettled: true };
      for (const [id, { side }] of placeLabels(nodes, around, before)) this.#turn(id, side);
      const fit = this.#zoomToFit((zoom) => plannedBounds(this.#entries.values(), zoom));
      if (fit > this.#fitZoom * 0.99) return;
      this.#fitZoom = fit;
    }
  }

  /** Settle from which zoom on each name is shown; what is left out takes no room in a drawing that is fitted. */
  #giveWay(lines: Obstacles['lines']): void {
    this.#leaveOut();
    const [zoom, bounds] = [this.#fitZoom, this.bounds(this.#fitZoom)];
    if (!bounds) return;
    const coveredOn = (id: string, side?: LabelSide) => {
      const drawn = this.drawn(id, zoom, { emphasized: true, side });
      return drawn && coveredBy(drawn);
    };
    const drawing = new CoveredAt(zoom, () => this.allAt(zoom, true).map(coveredBy));
    const shown = (id: string): boolean => zoom >= (this.#shownFrom.get(id) ?? Infinity);
    const sides = otherSides({ drawing, bounds, lines, shown, coveredOn });
    for (const [id, side] of sides) this.#turn(id, side);
    if (sides.size > 0) this.#leaveOut();
  }

  #turn(id: string, side: LabelSide): void {
    const entry = this.#entries.get(id);
    if (entry) this.#entries.set(id, { ...entry, side });
  }

  #leaveOut(): void {
    const coveredAt = (zoom: number) => this.allAt(zoom, true).map(coveredBy);
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const few = this.#entries.size <= MAX_PLACED;
      const levels = few ? zoomLevels(this.#fitZoom) : [this.#fitZoom, 1, ZOOM_RANGE.max];
      this.#shownFrom = shownFrom(coveredAt, levels);
      const before = this.#fitZoom;
      this.#fitZoom = this.#zoomToFit((zoom) => this.bounds(zoom));
      if (Math.abs(this.#fitZoom - before) < 0.005 * before) return;
    }
  }

  #zoomToFit(boundsAt: (zoom: number) => Box | undefined): number {
    const bounds = boundsAt(1);
    return bounds ? fitTransform((zoom) => boundsAt(zoom) ?? bounds, this.#viewport()).zoom : 1;
  }

  /** Take over what of the nodes does not change how labels stand: which are selected. */
  refresh({ nodes }: Scene): void {
    for (const node of nodes) {
      const entry = this.#entries.get(node.id);
      if (entry) this.#entries.set(node.id, { ...entry, node });
    }
  }

  /** How labels stand now, to come back to. */
  get placement(): Placement {
    return { entries: this.#entries, fitZoom: this.#fitZoom, shownFrom: this.#shownFrom };
  }

  set placement({ entries, fitZoom, shownFrom }: Placement) {
    this.#entries = new Map(entries);
    [this.#fitZoom, this.#shownFrom] = [fitZoom, shownFrom];
  }

  /** Forget on which sides labels stand, because everything is laid out anew. */
  forgetSides(): void {
    this.#entries = new Map();
  }

  /** Measure texts again, because another font has been loaded; whether any has another width now. */
  remeasure(): boolean {
    return this.#measurer.remeasure();
  }

  /**
   * A node with its label and marks as drawn at a zoom; none for a node that has not been placed.
   */
  drawn(id: string, zoom: number, { emphasized = false, side }: DrawnAs = {}): DrawnLabel | undefined {
    const entry = this.#entries.get(id);
    if (!entry) return undefined;
    const { at, node, leading, plate } = entry;
    const shown = emphasized || node.selected || zoom >= (this.#shownFrom.get(id) ?? Infinity);
    const text = (emphasized || node.selected ? entry.text.whole : undefined) ?? entry.text;
    const { width, height } = text;
    const sizes = drawnSizes({ ...entry.footprint, labelSize: { width, height } }, zoom);
    const position = labelPosition(side ?? entry.side, sizes);
    const shownAt = { position, plate, scale: shown ? sizes.scale : 0 };
    return { id, at, hub: node.hub, leading, text, ...sizes, ...shownAt };
  }

  /** All nodes as drawn when the whole drawing is shown and marks are largest. */
  atFitZoom(): DrawnLabel[] {
    return this.allAt(zoomOfLargestMarks(this.#fitZoom));
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
    return columnHeadings(columns, zoom, (text, font) => this.textWidth(text, font));
  }

  /** Position of the node that matters most: the selected one, else the hub. */
  focusPoint(): Point | undefined {
    const entries = [...this.#entries.values()];
    return (entries.find(({ node }) => node.selected) ?? entries.find(({ node }) => node.hub))?.at;
  }

  /** All nodes as drawn at a zoom, those that matter most first. @param emphasized with all of their names */
  allAt(zoom: number, emphasized = false): DrawnLabel[] {
    return [...this.#entries.keys()].flatMap((id) => this.drawn(id, zoom, { emphasized }) ?? []);
  }
}
