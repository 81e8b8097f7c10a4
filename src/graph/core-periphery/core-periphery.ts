import { discreteCore, type CoreOptions, type DiscreteCore } from './discrete.ts';
import { judge, type Judgement } from './judgement.ts';
import { minresCoreness, type Coreness } from './minres.ts';
import type { Network } from './network.ts';
import type { Computation } from './progress.ts';
import { isUndefined, type Computed } from './undefined.ts';

/** All that is computed of core and periphery in a network: plain data that can be sent by a worker. */
export interface CorePeriphery {
  core: Computed<DiscreteCore & { judgement: Judgement }>;
  minres: Computed<Coreness>;
}

/** Core and periphery as a partition, judged, and as continuous coreness. */
export function* corePeriphery(network: Network, options: CoreOptions = {}): Computation<CorePeriphery> {
  const found = yield* discreteCore(network, options);
  const minres = yield* minresCoreness(network);
  if (isUndefined(found)) return { core: found, minres };
  return { core: { ...found, judgement: yield* judge(network, found, options) }, minres };
}
