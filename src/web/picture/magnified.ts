import type { Scene } from './scene.ts';
import type { View } from '../../graph/view.ts';

/** Names of 12 px are 16 px then, which can be read from the last row. */
const FACTOR = 1.4;
/** More nodes than these have no room for it. */
const MOST_NODES = 15;

/** How a scene is shown: on a slide with few nodes larger than usual. */
export const magnified = (scene: Scene, { story }: Pick<View, 'story'>): Scene =>
  story && scene.nodes.length <= MOST_NODES ? { ...scene, magnified: FACTOR } : scene;
