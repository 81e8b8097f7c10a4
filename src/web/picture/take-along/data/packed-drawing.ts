import type { Drawing } from '../../../../graph/drawing.ts';
import type { Point } from '../../../../graph/view.ts';
import { sizeOf } from '../../../parts/node-size.ts';
import type { Faded } from '../../../session/fading.ts';
import type { ShownSubgraph } from '../../../session/subgraph.ts';

/**
 * A drawing as few and large pieces, which are handed to a worker in no time: texts of many ids, which have no line
 * breaks, and for each node x, y (no numbers where it has no place) and diameter one after the other.
 */
export interface PackedDrawing {
  nodes: string[];
  places: Float64Array;
  fadedNodes: Uint8Array;
  lines: string[];
  fadedLines: Uint8Array;
}

/** Ids that are put together before the page goes on with something else. */
const AT_ONCE = 10_000;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

type Nodes = Drawing['entities'];
type Lines = Drawing['relations'];

async function idsOf(all: readonly { id: string }[]): Promise<string[]> {
  const texts: string[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    if (at > 0) await pause();
    texts.push(
      all
        .slice(at, at + AT_ONCE)
        .map(({ id }) => id)
        .join('\n'),
    );
  }
  return texts;
}

function fadedOf(all: readonly { id: string }[], faded: ReadonlySet<string>): Uint8Array {
  const bits = new Uint8Array(all.length);
  if (faded.size > 0) for (const [at, { id }] of all.entries()) bits[at] = Number(faded.has(id));
  return bits;
}

/**
 * What stands in the picture, wherever the window is, with the places that are known of it. Of a large picture a part
 * at a time, so that the page goes on; it is that of the moment in which it was asked for.
 */
export async function packed(
  { entities, documents, relations, bibliography, degrees }: ShownSubgraph,
  faded: Faded,
  positions: Readonly<Record<string, Point>> = {},
): Promise<PackedDrawing> {
  const nodes = [...entities, ...documents];
  const lines = [...relations, ...bibliography];
  const places = new Float64Array(nodes.length * 3);
  for (const [at, { id }] of nodes.entries()) {
    const place = positions[id];
    places[at * 3] = place?.[0] ?? NaN;
    places[at * 3 + 1] = place?.[1] ?? NaN;
    places[at * 3 + 2] = sizeOf(degrees.get(id) ?? 0);
  }
  const [fadedNodes, fadedLines] = [fadedOf(nodes, faded.entities), fadedOf(lines, faded.relations)];
  await pause();
  return { nodes: await idsOf(nodes), places, fadedNodes, lines: await idsOf(lines), fadedLines };
}

const split = (texts: readonly string[]): string[] => texts.flatMap((ids) => ids.split('\n'));

export function unpacked({ nodes, places, fadedNodes, lines, fadedLines }: PackedDrawing): Drawing {
  const entities: Nodes = split(nodes).map((id, at) => {
    const [x = NaN, y = NaN, size = 0] = places.subarray(at * 3, at * 3 + 3);
    const hasPlace = !Number.isNaN(x) && !Number.isNaN(y);
    return { id, ...(hasPlace && { x, y }), size, faded: fadedNodes[at] === 1 };
  });
  const relations: Lines = split(lines).map((id, at) => ({ id, faded: fadedLines[at] === 1 }));
  return { entities, relations };
}
