import type { Core } from 'cytoscape';
import type { Scene } from '../../picture/scene.ts';
import type { NodePositions } from '../geometry.ts';
import { letOthersIn } from '../slices.ts';
import { nodeImageUris } from './node-image.ts';

/** Above this many nodes edges are left out while a person pans or zooms, and nothing is animated. */
export const LARGE_GRAPH = 500;

/** Where nodes wait for their places, and how far from each other; in model pixels. */
const [FAR, APART] = [1e6, 1000];

/** Places far from any drawing: cytoscape draws nothing there, and no pointer gets there. */
export const farAway = ({ nodes }: Scene): NodePositions =>
  new Map(nodes.map(({ id }, at) => [id, { x: FAR + APART * at, y: FAR }]));

/** What cytoscape draws with, as far as it is used here. Its types do not have it. */
interface Drawing {
  renderer(): { getCachedImage?(uri: string, crossOrigin: null, onLoad: () => void): unknown };
}

/**
 * Cytoscape works out the style of an element when it is read, and asks for an image when it draws one for the first time:
 * nodes would be seen without what is inside them, and all drawn again.
 */
export function workOutStyles(cy: Core): void {
  for (const element of cy.elements()) element.numericStyle('opacity');
  const drawing = (cy as Core & Drawing).renderer();
  for (const uri of nodeImageUris()) drawing.getCachedImage?.(uri, null, () => undefined);
}

interface Unplaced {
  addUnplaced(scene: Scene): void;
}

/**
 * Make a scene ready while its layout runs, as soon as whatever else waits has begun; in a large one that would hold up
 * what shows the layout running.
 * @param still whether its layout is still awaited
 */
export async function addMeanwhile(graph: Unplaced, scene: Scene, still: () => boolean): Promise<void> {
  if (scene.nodes.length > LARGE_GRAPH) return;
  await letOthersIn();
  if (still()) graph.addUnplaced(scene);
}
