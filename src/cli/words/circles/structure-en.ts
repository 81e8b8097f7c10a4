import type { Verdict } from '../../../graph/communities/communities.ts';

const number = (count: number): string => new Intl.NumberFormat('en-GB').format(count);

const verdicts: Readonly<Record<Verdict, string>> = {
  none: 'No finding: runs disagree, or random networks divide as well',
  unstable:
    'Unstable: random networks hardly ever divide as well, but runs with other seeds put parties elsewhere',
  stable: 'Stable: runs with other seeds agree, and random networks hardly ever divide as well',
};

/** What the command line says of centrality and communities, in English. */
export const structure = {
  centrality: 'Centrality: ties, their weights, and shortest paths of others that lead over a party',
  columns: ['ties', 'weights', 'betweenness', 'party'],
  unknown: (pairs: number) => `Unknown pairs, counted as not tied: ${number(pairs)}.`,
  centralityMethod:
    'Method: degree; strength; betweenness by Freeman 1977, computed after Brandes 2001, a path being as long as it has ties, whatever they weigh. A computed position, no statement of any source.',
  communities: (count: number) => `Communities: ${number(count)}`,
  modularity: (modularity: string, reached: number, runs: number) =>
    `Modularity: ${modularity}, the highest of ${number(runs)} runs; ${number(reached)} of them reached it. There may be a better division.`,
  agreement: (agreement: string, together: string) =>
    `Two runs agree by ${agreement} on the average (adjusted Rand index: 1 is the same, 0 is chance). Of the pairs that are together here, ${together} are together in every run.`,
  verdict: (verdict: Verdict, asGood: number, samples: number) =>
    `${verdicts[verdict]} (${number(asGood)} of ${number(samples)} random networks, with the same weights between other parties, divide as well in one run as this one in its middle run).`,
  noTies: 'Undefined: nobody is tied to anybody.',
  communitiesMethod:
    'Method: modularity, Newman & Girvan 2004; Louvain, Blondel et al. 2008, resolution 1; agreement, Hubert & Arabie 1985. Stable from an agreement of 0.9 on; no finding below 0.5, or if more than one random network in a hundred divides as well. A computed division, no statement of any source.',
};
