import type { DiscreteCore } from '../../graph/core-periphery/discrete.ts';
import type { Variant } from '../../graph/core-periphery/ideal-pattern.ts';
import type { Coreness } from '../../graph/core-periphery/minres.ts';
import { isUndefined, type Computed, type UndefinedReason } from '../../graph/core-periphery/undefined.ts';

/** Core and periphery as `--format json` prints it; what is undefined is absent, and a reason is given. */
interface CoreObject {
  variant: Variant;
  fit?: number;
  exact?: boolean;
  optima?: string[][];
  /** How many optima there are, if more than are listed. */
  total?: number;
  /** The first of the optima. */
  core?: string[];
  reason?: UndefinedReason;
  minres: { fit?: number; coreness?: Readonly<Record<string, number>>; reason?: UndefinedReason };
}

function minresOf(found: Computed<Coreness>): CoreObject['minres'] {
  if (!('coreness' in found)) return { reason: found.reason };
  const { coreness, ...rest } = found;
  return { ...rest, coreness: Object.fromEntries(coreness) };
}

function partitionOf(found: Computed<DiscreteCore>): Omit<CoreObject, 'variant' | 'minres'> {
  if (isUndefined(found)) return { reason: found.reason };
  const { fit, exact, optima, total } = found;
  const [core = []] = optima;
  return { fit, exact, optima, ...(total > optima.length && { total }), core };
}

/** What was found as one JSON object. */
export const coreObject = (
  variant: Variant,
  { core, minres }: { core: Computed<DiscreteCore>; minres: Computed<Coreness> },
): CoreObject => ({ variant, ...partitionOf(core), minres: minresOf(minres) });
