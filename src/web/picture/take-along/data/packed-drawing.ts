import type { Drawing } from '../../../../graph/drawing.ts';

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

const fadedOf = (all: readonly { faded: boolean }[]): Uint8Array =>
  Uint8Array.from(all, ({ faded }) => Number(faded));

const idsOf = (all: readonly { id: string }[]): string => all.map(({ id }) => id).join('\n');

export function packed({ entities, relations }: Drawing): PackedDrawing {
  const places = new Float64Array(entities.length * 3);
  for (const [at, { x = NaN, y = NaN, size }] of entities.entries()) places.set([x, y, size], at * 3);
  return {
    ...{ nodes: idsOf(entities), places, fadedNodes: fadedOf(entities) },
    ...{ lines: idsOf(relations), fadedLines: fadedOf(relations) },
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
