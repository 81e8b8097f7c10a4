import { centralityOf, type Centrality } from '../../../graph/centrality/centrality.ts';
import {
  communitiesOf,
  type Communities,
  type NoCommunities,
} from '../../../graph/communities/communities.ts';
import type { Variant } from '../../../graph/core-periphery/ideal-pattern.ts';
import { corePeriphery, type CorePeriphery } from '../../../graph/core-periphery/core-periphery.ts';
import type { Network } from '../../../graph/core-periphery/network.ts';
import { finish, type Progress } from '../../../graph/core-periphery/progress.ts';

/** A core to be computed: of a network, and of the same without what is poorly backed. */
export interface CoreRequest {
  is: 'core';
  variant: Variant;
  network: Network;
  strict: Network;
}

export interface CoreAnswer {
  all: CorePeriphery;
  strict: CorePeriphery;
}

/** Who stands how centrally in a network, and into which communities it divides. */
export interface StructureRequest {
  is: 'structure';
  network: Network;
}

export interface StructureAnswer {
  centrality: readonly Centrality[];
  communities: Communities | NoCommunities;
}

/** What a worker is asked to compute. */
export type Request = CoreRequest | StructureRequest;

export type Reply<Answer> =
  { answer: Answer } | { progress: Progress; of: 'all' | 'strict' } | { failure: string };

/** Compute both. @param tell is told how far it has come. */
export function computeCores(
  { variant, network, strict }: Omit<CoreRequest, 'is'>,
  tell: (progress: Progress, of: 'all' | 'strict') => void = () => undefined,
): CoreAnswer {
  return {
    all: finish(corePeriphery(network, { variant }), (progress) => tell(progress, 'all')),
    strict: finish(corePeriphery(strict, { variant }), (progress) => tell(progress, 'strict')),
  };
}

/** Compute both. */
export const computeStructure = ({ network }: Pick<StructureRequest, 'network'>): StructureAnswer => ({
  centrality: centralityOf(network),
  communities: communitiesOf(network),
});
