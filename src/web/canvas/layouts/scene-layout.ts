import type { Scene } from '../../picture/scene.ts';
import type { FixedPositions } from '../fixed-positions.ts';
import type { NodePositions, Size } from '../geometry.ts';
import type { Labelling } from '../labels/labelling.ts';
import { GrowthCheck, type StandingDrawing } from './growth-check.ts';
import { layoutInputOf, newPositions } from './input-from-scene.ts';
import type { PositionArray, VisibleView } from './layout-input.ts';
import type { LayoutRunner } from './layout-runner.ts';

interface SceneLayoutOptions {
  /** Size of the viewport to fill, in screen pixels at zoom 1. */
  viewport: Size;
  /** What is seen of the drawing that stands, if one does. */
  view: VisibleView | undefined;
  /** Is told intermediate positions while the layout runs. */
  onProgress: (positions: NodePositions) => void;
}

/** Runs the layouts that scenes ask for, and tells whether what has grown is untidy. */
export class SceneLayouts {
  readonly #runner: LayoutRunner;
  readonly #labelling: Labelling;
  readonly #growth: GrowthCheck;

  /** @param tell is told when a drawing that has grown is untidy, and when that is not so any more */
  constructor(runner: LayoutRunner, labelling: Labelling, tell: (untidy: boolean) => void = () => undefined) {
    this.#runner = runner;
    runner.prepare();
    this.#labelling = labelling;
    this.#growth = new GrowthCheck({ runner, labelling, tell });
  }

  /**
   * Run the layout that a scene asks for.
   * @param fixed positions that are kept, and whether everything else is laid out anew
   * @returns the positions of all nodes, in model pixels; none where a newer layout has taken its place
   * @throws rejects with an `EntenteError` of code `unavailable` where the layout cannot run
   */
  async layOut(
    scene: Scene,
    { positions, relayout }: FixedPositions,
    { viewport, view, onProgress }: SceneLayoutOptions,
  ): Promise<NodePositions | undefined> {
    this.#growth.forget();
    const input = layoutInputOf(scene, positions, {
      labelling: this.#labelling,
      viewport,
      relayout,
      view: relayout ? undefined : view,
    });
    const withNew = (found: PositionArray): NodePositions =>
      new Map([...positions, ...newPositions(input, found)]);
    const found = await this.#runner.run(input, {
      layout: scene.layout,
      onProgress: (partial) => onProgress(withNew(partial)),
    });
    return found && withNew(found);
  }

  /** To be called whenever a drawing stands; `grown` says that nodes were added to one. */
  stands(drawing: StandingDrawing, grown: boolean): void {
    void this.#growth.stands(drawing, grown);
  }

  /** Somebody arranges nodes by hand: nothing is said about the drawing any more. */
  arranged(): void {
    this.#growth.forget();
  }

  cancel(): void {
    this.#runner.cancel();
  }

  dispose(): void {
    this.#runner.dispose();
  }
}
