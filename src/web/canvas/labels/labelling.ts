import type { Scene, SceneNode } from '../../picture/scene.ts';
import { isDense } from '../density.ts';
import type { NodePositions, Size } from '../geometry.ts';
import { atOnce, type Sliced } from '../slices.ts';
import { DEFAULT_VIEWPORT } from '../viewport.ts';
import type { LabelSide } from './candidate-positions.ts';
import type { Entry } from './drawn-label.ts';
import { measureWith, type Font } from './fonts.ts';
import type { Footprint } from './footprint.ts';
import { byImportance, leadingNodes } from './importance.ts';
import type { Obstacles } from './obstacles.ts';
import { PlacedLabels } from './placed-labels.ts';
import { placingLabels, placingRoughly, plannedFit } from './placing.ts';
import { settingFor, type SetScene, type TextBlock, type TextSetting } from './text-block.ts';
import { TextMeasurer } from './text-measurer.ts';

/** A scene whose nodes have places, and what its labels keep clear of. */
export interface ToLabel {
  scene: Scene;
  positions: NodePositions;
  obstacles: Obstacles;
}

/** What of an entry comes from the scene, wherever the node stands. */
type Look = Pick<Entry, 'node' | 'footprint' | 'text' | 'brief'>;

/** What decides how much room a node takes with its label and its marks. */
const SIZED = [
  'label',
  'sub',
  'apart',
  'lang',
  'shape',
  'size',
  'hub',
  'hidden',
  'pinned',
  'dayChange',
] as const;

const isAsLarge = (a: SceneNode, b: SceneNode): boolean => SIZED.every((key) => a[key] === b[key]);

/**
 * The labels and marks of a drawing: how large they are at each zoom, on which side of its node each label
 * stands, what they cover, and which of them lies under a point.
 */
export class Labelling {
  readonly #measurer: TextMeasurer;
  readonly #viewport: () => Size;
  /** How labels stand now. */
  placed: PlacedLabels;

  /**
   * @param context measures texts; without one widths are estimated
   * @param viewport size of the viewport in screen pixels, asked for whenever labels are placed
   */
  constructor(context: CanvasRenderingContext2D | null, viewport: () => Size = () => DEFAULT_VIEWPORT) {
    this.#measurer = new TextMeasurer(measureWith(context));
    this.#viewport = viewport;
    this.placed = this.#none();
  }

  #none(): PlacedLabels {
    return new PlacedLabels(new Map(), { lang: 'en' }, (text, font) => this.textWidth(text, font));
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

  /** The label of a node, broken into lines. @param brief without its second line, as if lines were many */
  textBlock(node: SceneNode, scene: SetScene, brief = false): TextBlock {
    const setting = this.#setting(scene);
    return this.#measurer.textBlock(node, brief ? { ...setting, brief } : setting);
  }

  /** On which side of its node a label stands, once it has been placed. */
  sideOf(id: string): LabelSide | undefined {
    return this.placed.entries.get(id)?.side;
  }

  #setting(scene: SetScene): TextSetting {
    return settingFor(scene, this.#viewport().width);
  }

  /** A node with its label as large as they are. @param kept what does not come from the scene */
  #lookOf(node: SceneNode, scene: SetScene, kept: Pick<Footprint, 'loops' | 'badgeSide'>): Look {
    const footprint = { ...this.footprint(node, scene), ...kept };
    const brief = node.sub && !isDense(scene) ? this.textBlock(node, scene, true) : undefined;
    return { node, footprint, text: this.textBlock(node, scene), brief };
  }

  /** All nodes that have a position, each label where it stood before. */
  #standing({ scene, positions, obstacles }: ToLabel, before: PlacedLabels): PlacedLabels {
    const leading = leadingNodes(scene);
    const dense = isDense(scene);
    // In the order of importance: it is that in which names take their places.
    const entries = new Map<string, Entry>(
      byImportance(scene).flatMap((node) => {
        const at = positions.get(node.id);
        if (!at) return [];
        const loops = obstacles.loops?.get(node.id);
        const side = before.entries.get(node.id)?.side ?? 'below';
        const stands = { at, side, plate: node.hub || dense, leading: leading.has(node.id) };
        return [[node.id, { ...stands, ...this.#lookOf(node, scene, { ...(loops && { loops }) }) }]];
      }),
    );
    const labels = new PlacedLabels(entries, scene, (text, font) => this.textWidth(text, font));
    labels.fitZoom = plannedFit(labels, this.#viewport());
    return labels;
  }

  /**
   * Work out how the labels of all nodes that have a position stand; one that stood well keeps its side. What is
   * drawn meanwhile does not change.
   */
  *placing(toLabel: ToLabel, before = this.placed): Sliced<PlacedLabels> {
    const labels = this.#standing(toLabel, before);
    const { obstacles, scene } = toLabel;
    const room = { obstacles, before: before.entries, viewport: this.#viewport(), layout: scene.layout };
    yield* placingLabels(labels, room);
    return labels;
  }

  /** Place the labels of all nodes that have a position; a label that stood well keeps its side. */
  place(scene: Scene, positions: NodePositions, obstacles: Obstacles): void {
    this.placed = atOnce(this.placing({ scene, positions, obstacles }));
  }

  /** Labels where they stood, new ones below their nodes, with a rough idea of which of them are shown. */
  placedRoughly(toLabel: ToLabel): PlacedLabels {
    const labels = this.#standing(toLabel, this.placed);
    atOnce(placingRoughly(labels, this.#viewport()));
    return labels;
  }

  /** Take over what of the nodes does not change where labels stand: which are selected, and how large they are. */
  refresh(scene: Scene): void {
    this.placed.refresh(scene, (node, { node: before, footprint: { loops, badgeSide } }) =>
      isAsLarge(before, node)
        ? { node }
        : this.#lookOf(node, scene, { ...(loops && { loops }), ...(badgeSide && { badgeSide }) }),
    );
  }

  /** Forget on which sides labels stand, because everything is laid out anew. */
  forgetSides(): void {
    this.placed = this.#none();
  }

  /** Measure texts again, because another font has been loaded; whether any has another width now. */
  remeasure(): boolean {
    return this.#measurer.remeasure();
  }
}
