import type { Scene } from '../picture/scene.ts';
import type { NodePositions, Point } from './geometry.ts';

/** What a renderer remembers of the drawing before when it is given another scene. */
export interface PositionMemory {
  /** The scene that was drawn before. */
  previous: Scene;
  /** Positions of the nodes that are drawn now and stay. */
  remaining: NodePositions;
  /** Last positions of the nodes that have left the drawing. */
  departed: NodePositions;
}

/** The positions that are settled before any layout runs. */
export interface FixedPositions {
  positions: Map<string, Point>;
  /** Whether the other nodes are laid out anew as a whole; otherwise they are added to what stands. */
  relayout: boolean;
}

/** A node comes back only where no other node is nearer than this, in model pixels. */
const TOO_CLOSE = 40;

const givenPositions = (
  nodes: Scene['nodes'],
  which: (node: Scene['nodes'][number]) => boolean = () => true,
): Map<string, Point> =>
  new Map(nodes.flatMap((node) => (node.at && which(node) ? [[node.id, node.at] as const] : [])));

/** Whether the scene has let go of a position: it gave one before, or it asks for another layout. */
function letsGo({ nodes, layout }: Scene, { previous, remaining }: PositionMemory): boolean {
  const given = givenPositions(previous.nodes);
  const otherLayout = layout !== previous.layout;
  return nodes.some(({ id, at }) => !at && remaining.has(id) && (otherLayout || given.has(id)));
}

/** Adds the nodes that come back, each where it stood when it left, unless another stands there now. */
function withReturning(
  settled: NodePositions,
  { nodes }: Scene,
  departed: NodePositions,
): Map<string, Point> {
  const positions = new Map(settled);
  // In an otherwise empty drawing, old positions count only if they make up the whole drawing.
  if (settled.size === 0 && !nodes.every(({ id }) => departed.has(id))) return positions;
  for (const { id } of nodes) {
    const at = departed.get(id);
    if (!at || positions.has(id)) continue;
    const taken = [...positions.values()].some(({ x, y }) => Math.hypot(x - at.x, y - at.y) < TOO_CLOSE);
    if (!taken) positions.set(id, at);
  }
  return positions;
}

/**
 * The positions that are settled before any layout runs: those that the scene gives, then those at which
 * nodes stand, then those at which returning nodes stood.
 * @param whole the scene is the whole network: if most of it is new, it is laid out anew around what is pinned
 */
export function fixedPositions(scene: Scene, memory: PositionMemory, whole: boolean): FixedPositions {
  const positions = givenPositions(scene.nodes);
  if (letsGo(scene, memory)) return { positions, relayout: true };
  for (const { id } of scene.nodes) {
    const at = positions.get(id) ?? memory.remaining.get(id);
    if (at) positions.set(id, at);
  }
  if (whole && positions.size > 0 && positions.size * 2 < scene.nodes.length)
    return { positions: givenPositions(scene.nodes, (node) => node.pinned), relayout: true };
  return { positions: withReturning(positions, scene, memory.departed), relayout: false };
}

const withoutPositions = ({ nodes, ...rest }: Scene): string =>
  JSON.stringify([nodes.map(({ at: _, ...node }) => node), rest]);

/** Whether a scene differs from the one before at most in giving the positions at which the nodes stand. */
export const isUnchanged = (previous: Scene, scene: Scene, positions: NodePositions): boolean =>
  scene.nodes.every(({ id, at }) => at && at.x === positions.get(id)?.x && at.y === positions.get(id)?.y) &&
  withoutPositions(previous) === withoutPositions(scene);
