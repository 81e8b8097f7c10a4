import { HUES } from '../../../graph/vocabulary.ts';
import type { Scene } from '../../explorer/scene.ts';
import type { Point } from '../geometry.ts';
import type { Obstacles } from '../labels/placement.ts';
import { reachWith, worn } from '../labels/footprint.ts';
import { discOf, type LayoutJob } from './layout-input.ts';
import type { Lettering } from '../labels/labelling.ts';
import type { Room } from '../viewport.ts';

/**
 * In which column a kind stands, and where in it: kinds of one hue are of one family and share a column, in
 * the order of the vocabulary's hues, then by id.
 */
function columnsOf({ nodes }: Scene): Map<string, number> {
  const hues = HUES.filter((hue) => nodes.some((node) => node.hue === hue));
  return new Map(nodes.map((node) => [node.kind, hues.indexOf(node.hue)]));
}

/** What a layout is told of the lines: pairs of indexes, and which of them carry a mark. */
function linksOf({ nodes, edges }: Scene): Pick<LayoutJob, 'links' | 'marked'> {
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  const drawn = edges.flatMap(({ from, to, line }) => {
    const [a, b] = [index.get(from), index.get(to)];
    return a === undefined || b === undefined ? [] : [{ link: [a, b] as const, marked: line === 'disputed' }];
  });
  return {
    links: drawn.map(({ link }) => link),
    marked: drawn.flatMap(({ marked }, i) => (marked ? [i] : [])),
  };
}

/** What a layout is told of a scene; nodes in `places` keep their place. */
export function jobOf(
  scene: Scene,
  places: ReadonlyMap<string, Point>,
  { lettering, room, anew = false }: { lettering: Lettering; room: Room; anew?: boolean },
): LayoutJob {
  const columns = columnsOf(scene);
  return {
    nodes: scene.nodes.map((node) => {
      const at = places.get(node.id);
      const look = lettering.look(node, scene.lang);
      const side = (at && lettering.side(node.id)) ?? 'below';
      const reach = reachWith(worn(look, { zoom: 1, floor: 1 }), side);
      const column = columns.get(node.kind) ?? 0;
      return { id: node.id, reach, look, column, ...(at && { at: { ...at } }) };
    }),
    ...linksOf(scene),
    ...(anew && { anew }),
    ...room,
  };
}

/** The places of a placement, for those nodes of the job that had none. */
export function newPlaces(job: LayoutJob, placement: Float32Array): Map<string, Point> {
  return new Map(
    job.nodes.flatMap((node, i) =>
      node.at ? [] : [[node.id, { x: placement[2 * i] ?? 0, y: placement[2 * i + 1] ?? 0 }] as const],
    ),
  );
}

/** What labels have to keep clear of beside the nodes: lines, and the marks in the middle of some. */
export function obstaclesOf({ edges }: Scene, places: ReadonlyMap<string, Point>): Obstacles {
  const drawn = edges.flatMap(({ from, to, line }) => {
    const [a, b] = [places.get(from), places.get(to)];
    return a && b ? [{ line, from: a, to: b, weight: line === 'disputed' ? 2 : 1 }] : [];
  });
  const disputed = drawn.filter(({ line }) => line === 'disputed');
  return {
    lines: drawn,
    boxes: disputed.map(discOf),
  };
}
