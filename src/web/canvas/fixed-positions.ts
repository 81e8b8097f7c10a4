import type { Scene } from '../explorer/scene.ts';
import type { Point } from './geometry.ts';

type Places = ReadonlyMap<string, Point>;

/** What a canvas remembers when another scene comes. */
export interface Memory {
  /** The scene before. */
  before: Scene;
  /** Where those stand who are drawn now and stay. */
  stayed: Places;
  /** Where nodes stood when they left. */
  left: Places;
}

/** What is known before any layout. */
export interface Recalled {
  places: Map<string, Point>;
  /** The others are laid out anew, as a whole; otherwise the picture grows from where they stand. */
  anew: boolean;
}

/** Two nodes nearer than this stand in each other's way. */
const CLOSE = 40;

const given = (nodes: Scene['nodes'], which: (node: Scene['nodes'][number]) => boolean): Map<string, Point> =>
  new Map(nodes.flatMap((node) => (node.at && which(node) ? [[node.id, node.at] as const] : [])));

/** Ids whose place the scene has let go of: it gave one before, or another layout is asked for. */
function released({ nodes, layout }: Scene, { before, stayed }: Memory): string[] {
  const placed = new Set(before.nodes.flatMap((node) => (node.at ? [node.id] : [])));
  const other = layout !== before.layout;
  return nodes.flatMap(({ id, at }) => (!at && stayed.has(id) && (other || placed.has(id)) ? [id] : []));
}

/** Those who come back, come back where they stood, unless somebody stands there now. */
function returning(known: ReadonlyMap<string, Point>, { nodes }: Scene, left: Places): Map<string, Point> {
  const places = new Map(known);
  // Where nobody stays, old places count only if they make the whole picture.
  if (known.size === 0 && !nodes.every(({ id }) => left.has(id))) return places;
  for (const { id } of nodes) {
    const at = left.get(id);
    if (!at || places.has(id)) continue;
    const taken = [...places.values()].some(({ x, y }) => Math.hypot(x - at.x, y - at.y) < CLOSE);
    if (!taken) places.set(id, at);
  }
  return places;
}

/**
 * The places that are known before any layout: what the scene gives, then where nodes stand or stood.
 * @param whole a whole network, most of which comes new, is laid out anew around what is pinned
 */
export function recalled(scene: Scene, memory: Memory, whole: boolean): Recalled {
  const places = given(scene.nodes, () => true);
  if (released(scene, memory).length > 0) return { places, anew: true };
  for (const { id } of scene.nodes) {
    const at = places.get(id) ?? memory.stayed.get(id);
    if (at) places.set(id, at);
  }
  if (whole && places.size > 0 && places.size * 2 < scene.nodes.length)
    return { places: given(scene.nodes, (node) => node.pinned), anew: true };
  return { places: returning(places, scene, memory.left), anew: false };
}

const unplaced = ({ nodes, ...rest }: Scene): string =>
  JSON.stringify([nodes.map(({ at: _, ...node }) => node), rest]);

/** Whether a scene asks for nothing but what is drawn: all as before, and everybody where they stand. */
export const isStill = (before: Scene, scene: Scene, places: Places): boolean =>
  scene.nodes.every(({ id, at }) => at && at.x === places.get(id)?.x && at.y === places.get(id)?.y) &&
  unplaced(before) === unplaced(scene);
