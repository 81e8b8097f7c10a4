import type { Scene } from '../../picture/scene.ts';
import type { FixedPositions } from '../fixed-positions.ts';
import type { NodePositions, Size } from '../geometry.ts';
import type { Labelling } from '../labels/labelling.ts';
import { layoutInputOf, newPositions } from './input-from-scene.ts';
import type { PositionArray, VisibleView } from './layout-input.ts';
import type { LayoutRunner } from './layout-runner.ts';

interface SceneLayoutOptions {
  runner: LayoutRunner;
  labelling: Labelling;
  /** Size of the viewport to fill, in screen pixels at zoom 1. */
  viewport: Size;
  /** What is seen of the drawing that stands, if one does. */
  view: VisibleView | undefined;
  /** Is told intermediate positions while the layout runs. */
  onProgress: (positions: NodePositions) => void;
}

/**
 * Run the layout that a scene asks for.
 * @param fixed positions that are kept, and whether everything else is laid out anew
 * @returns the positions of all nodes, in model pixels; none where a newer layout has taken its place
 * @throws rejects with an `EntenteError` of code `unavailable` where the layout cannot run
 */
export async function layOutScene(
  scene: Scene,
  { positions, relayout }: FixedPositions,
  { runner, labelling, viewport, view, onProgress }: SceneLayoutOptions,
): Promise<NodePositions | undefined> {
  const input = layoutInputOf(scene, positions, {
    labelling,
    viewport,
    relayout,
    view: relayout ? undefined : view,
  });
  const withNew = (found: PositionArray): NodePositions =>
    new Map([...positions, ...newPositions(input, found)]);
  const found = await runner.run(input, {
    layout: scene.layout,
    onProgress: (partial) => onProgress(withNew(partial)),
  });
  return found && withNew(found);
}
