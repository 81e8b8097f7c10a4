import type { Variant } from '../../../graph/core-periphery/ideal-pattern.ts';
import { corePeriphery, type CorePeriphery } from '../../../graph/core-periphery/core-periphery.ts';
import type { Network } from '../../../graph/core-periphery/network.ts';
import { finish, type Progress } from '../../../graph/core-periphery/progress.ts';

/** What a worker is asked to compute: the core of a network, and of the same without what is poorly backed. */
export interface CoreRequest {
  variant: Variant;
  network: Network;
  strict: Network;
}

export interface CoreAnswer {
  all: CorePeriphery;
  strict: CorePeriphery;
}

export type CoreReply =
  { answer: CoreAnswer } | { progress: Progress; of: 'all' | 'strict' } | { failure: string };

/** Compute both. @param tell is told how far it has come. */
export function computeCores(
  { variant, network, strict }: CoreRequest,
  tell: (progress: Progress, of: 'all' | 'strict') => void = () => undefined,
): CoreAnswer {
  return {
    all: finish(corePeriphery(network, { variant }), (progress) => tell(progress, 'all')),
    strict: finish(corePeriphery(strict, { variant }), (progress) => tell(progress, 'strict')),
  };
}
