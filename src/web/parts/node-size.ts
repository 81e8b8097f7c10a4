import type { Entity } from '../../graph/model.ts';
import type { ShownSubgraph } from '../session/subgraph.ts';

const SMALLEST = 32;
const LARGEST = 68;
/** Up to three relations a node is as small as can be, from 24 on as large. */
const FEW = 3;
const MANY = 24;
const HUB = 8;

/** Diameter of a node of so many lines, in pixels at zoom 1. */
export const sizeOf = (degree: number): number =>
  Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.min(1, Math.max(0, (degree - FEW) / (MANY - FEW))));

/** The one entity that the picture turns around: most relations, and at least eight. */
export function hubOf({ entities, degrees }: ShownSubgraph): string | undefined {
  const degree = (entity: Entity): number => degrees.get(entity.id) ?? 0;
  const most = entities.reduce<Entity | undefined>(
    (best, entity) => (best && degree(best) >= degree(entity) ? best : entity),
    undefined,
  );
  return most && degree(most) >= HUB ? most.id : undefined;
}
