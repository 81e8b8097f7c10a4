import type { Scene } from '../../picture/scene.ts';
import { countedLines } from '../counted-lines.ts';
import type { NodePositions, Size } from '../geometry.ts';
import type { Labelling } from '../labels/labelling.ts';
import { layoutInputOf } from './input-from-scene.ts';
import { toPositionArray } from './layout-input.ts';
import type { LayoutRunner } from './layout-runner.ts';
import { isComparable, isUntidy } from './tidiness.ts';

interface GrowthCheckOptions {
  runner: LayoutRunner;
  labelling: Labelling;
  /** Is told when a drawing that has grown is found to be untidy, and when that is not so any more. */
  tell: (untidy: boolean) => void;
}

/** A drawing as it stands. */
export interface StandingDrawing {
  scene: Scene;
  positions: NodePositions;
  /** Size of the viewport, in screen pixels. */
  viewport: Size;
}

/** What a comparison depends on, as text: names may change, and what is selected. */
const keyOf = ({ scene, positions }: StandingDrawing): string =>
  JSON.stringify([
    scene.layout,
    scene.nodes.map(({ id, pinned }) => [id, pinned, positions.get(id)]),
    countedLines(scene).map(({ id }) => id),
  ]);

/** Where everything that is pinned stands: a fresh layout is made around it. */
const pinnedOf = ({ scene: { nodes }, positions }: StandingDrawing): NodePositions =>
  new Map(nodes.flatMap(({ id, pinned }) => (pinned && positions.has(id) ? [[id, at(positions, id)]] : [])));

const at = (positions: NodePositions, id: string) => positions.get(id) ?? { x: 0, y: 0 };

/**
 * Compares a drawing that has grown with a fresh layout of it, in the worker, and tells when it is untidy. A
 * layout that starts meanwhile goes first: the comparison is made when the same drawing stands again.
 */
export class GrowthCheck {
  readonly #options: GrowthCheckOptions;
  /** The drawing that is to be compared, or of which it was told that it is untidy. */
  #key: string | undefined;
  #untidy = false;

  constructor(options: GrowthCheckOptions) {
    this.#options = options;
  }

  /** Nothing that was found holds any more. */
  forget(): void {
    this.#key = undefined;
    if (this.#untidy) this.#options.tell((this.#untidy = false));
  }

  /** To be called whenever a drawing stands; `grown` says that nodes were added to one. */
  async stands(drawing: StandingDrawing, grown: boolean): Promise<void> {
    const key = keyOf(drawing);
    if (grown || key !== this.#key) this.forget();
    if (grown && isComparable(drawing.scene)) this.#key = key;
    if (this.#key === undefined || this.#untidy) return;
    const untidy = await this.#isUntidy(drawing);
    if (untidy === undefined || this.#key !== key) return;
    this.#key = untidy ? key : undefined;
    if (untidy) this.#options.tell((this.#untidy = true));
  }

  /** Undefined where the comparison was cancelled. */
  async #isUntidy(drawing: StandingDrawing): Promise<boolean | undefined> {
    const { runner, labelling } = this.#options;
    const { scene, positions, viewport } = drawing;
    const circumstances = { labelling, viewport, relayout: true };
    const input = layoutInputOf(scene, pinnedOf(drawing), circumstances);
    const standing = toPositionArray(scene.nodes.map(({ id }) => at(positions, id)));
    try {
      const comparison = await runner.compare(input, { layout: scene.layout, standing });
      return comparison && isUntidy(comparison);
    } catch {
      // Nothing is offered then; a layout that cannot run says so itself when it is asked for.
      return false;
    }
  }
}
