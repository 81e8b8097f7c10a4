import { compare } from '../../graph/ids.ts';
import type { Line } from '../../graph/line.ts';
import { STATUSES } from '../../graph/lists.ts';
import type { Overview } from '../port.ts';

/** What an overview is made from: entities in their order, and relations of which some may lead elsewhere. */
interface OverviewSources {
  entities: readonly { id: string; kind: string; degree: number }[];
  relations: Iterable<{ from: string; to: string; line: Line }>;
  total: Overview['total'];
}

/** Every look that a relation can have, in the order of an answer. */
const LOOKS: readonly Line[] = STATUSES.flatMap((status) => [
  { status, predicted: false },
  { status, predicted: true },
]);

const placeOf = ({ status, predicted }: Line): number => 2 * STATUSES.indexOf(status) + Number(predicted);

/** Beginning, end and look of every relation among the entities, each packed into one number, sorted. */
function packedLines({ entities, relations }: OverviewSources): Float64Array {
  const placeById = new Map(entities.map(({ id }, at) => [id, at]));
  const packed: number[] = [];
  for (const { from, to, line } of relations) {
    const [a, b] = [placeById.get(from), placeById.get(to)];
    if (a !== undefined && b !== undefined)
      packed.push((a * entities.length + b) * LOOKS.length + placeOf(line));
  }
  return Float64Array.from(packed).sort();
}

/** The network as columns, alike from every store. */
export function overviewAnswer(sources: OverviewSources): Overview {
  const { entities, total } = sources;
  const packed = packedLines(sources);
  const kinds = [...new Set(entities.map(({ kind }) => kind))].sort(compare);
  const kindAt = new Map(kinds.map((kind, at) => [kind, at]));
  const looks = [...new Set(Array.from(packed, (one) => one % LOOKS.length))].sort((a, b) => a - b);
  const lookAt = new Map(looks.map((look, at) => [look, at]));
  const count = Math.max(1, entities.length);
  const ends = Array.from(packed, (one) => Math.floor(one / LOOKS.length));
  return {
    ids: entities.map(({ id }) => id),
    kinds,
    kind: entities.map(({ kind }) => kindAt.get(kind) ?? 0),
    degree: entities.map(({ degree }) => degree),
    lines: looks.flatMap((look) => LOOKS[look] ?? []),
    from: ends.map((pair) => Math.floor(pair / count)),
    to: ends.map((pair) => pair % count),
    line: Array.from(packed, (one) => lookAt.get(one % LOOKS.length) ?? 0),
    total,
  };
}
