import type { Drawing } from '../../../../graph/drawing.ts';
import type { Point } from '../../../../graph/view.ts';
import { sizeOf } from '../../../parts/node-size.ts';
import type { Faded } from '../../../session/fading.ts';
import type { ShownSubgraph } from '../../../session/subgraph.ts';

/**
 * A drawing as few and large pieces, which are handed to a worker in no time: one text for all ids, which have no line
 * breaks, and for each node x, y (no numbers where it has no place) and diameter one after the other.
 */
export interface PackedDrawing {
  nodes: string;
  places: Float64Array;
  fadedNodes: Uint8Array;
  lines: string;
  fadedLines: Uint8Array;
}

type Nodes = Drawing['entities'];
type Lines = Drawing['relations'];

const idsOf = (all: readonly { id: string }[]): string => all.map(({ id }) => id).join('\n');

const fadedOf = (all: readonly { id: string }[], faded: ReadonlySet<string>): Uint8Array =>
  Uint8Array.from(all, ({ id }) => Number(faded.has(id)));

/** What stands in the picture, wherever the window is, with the places that are known of it. */
export function packed(
  { entities, documents, relations, bibliography, degrees }: ShownSubgraph,
  faded: Faded,
  positions: Readonly<Record<string, Point>> = {},
): PackedDrawing {
  const nodes = [...entities, ...documents];
  const lines = [...relations, ...bibliography];
  const places = new Float64Array(nodes.length * 3);
  for (const [at, { id }] of nodes.entries()) {
    const place = positions[id];
    places[at * 3] = place?.[0] ?? NaN;
    places[at * 3 + 1] = place?.[1] ?? NaN;
    places[at * 3 + 2] = sizeOf(degrees.get(id) ?? 0);
  }
  return {
    ...{ nodes: idsOf(nodes), places, fadedNodes: fadedOf(nodes, faded.entities) },
    ...{ lines: idsOf(lines), fadedLines: fadedOf(lines, faded.relations) },
  };
}

const split = (ids: string): string[] => (ids === '' ? [] : ids.split('\n'));

export function unpacked({ nodes, places, fadedNodes, lines, fadedLines }: PackedDrawing): Drawing {
  const entities: Nodes = split(nodes).map((id, at) => {
    const [x = NaN, y = NaN, size = 0] = places.subarray(at * 3, at * 3 + 3);
    const hasPlace = !Number.isNaN(x) && !Number.isNaN(y);
    return { id, ...(hasPlace && { x, y }), size, faded: fadedNodes[at] === 1 };
  });
  const relations: Lines = split(lines).map((id, at) => ({ id, faded: fadedLines[at] === 1 }));
  return { entities, relations };
}
