import type { UndefinedReason } from '../../graph/core-periphery/undefined.ts';
import type { Verdict as CommunityVerdict } from '../../graph/communities/communities.ts';
import type { Verdict } from '../../graph/core-periphery/judgement.ts';
import type { Variant } from '../../graph/core-periphery/ideal-pattern.ts';
import { counter } from './numbers.ts';

const n = counter('en-GB');
const number = (count: number): string => n(count, { other: '#' });
const parties = (count: number): string => n(count, { one: '# party', other: '# parties' });
const two = (value: number): string => value.toFixed(2);

const verdicts: Record<Verdict, string> = {
  none: 'No core is found: random networks of the same size and weights fit about as well.',
  weak: 'A weak core: it fits better than chance, but says little about who is tied to whom.',
  clear: 'A clear core: it fits much better than chance.',
  ideal: 'An ideal core: every pair is as the pattern says.',
};
const variants: Record<Variant, string> = {
  missing: 'left out',
  either: 'expected to be ties',
  both: 'expected not to be ties',
};
const undefinedFor: Record<UndefinedReason, string> = {
  'too-few-parties': 'There are fewer than three parties.',
  'nothing-known': 'Every pair is unknown.',
  'no-ties': 'No two parties are tied.',
  'all-alike': 'All pairs are tied alike, so nothing tells a core from a periphery.',
  'no-pattern': 'No division into core and periphery can be compared with this network.',
  'not-attained': 'The error has no lowest point: it falls for as long as one value grows.',
  'several-minima': 'Several solutions have the same smallest error.',
};

/** Texts of the page of alliances: core and periphery. */
export const core = {
  core: {
    lead: 'A computed position, from who shares circles with whom. It is not what any text claims.',
    network: 'Network',
    shared: 'Circles in common',
    kindLines: (kind: string, count: number) => `${kind} (${n(count, { one: '# line', other: '# lines' })})`,
    variant: 'Pairs between core and periphery are',
    variants,
    unknown: 'Unknown cells',
    unknowns: { 'left-out': 'are left out', outside: 'count as outside' },
    unknownPairs: (count: number, all: number) =>
      `${number(count)} of ${number(all)} pairs are unknown, because the list of a circle is not known to be complete.`,
    computing: 'Computing …',
    steps: { search: 'Looking for the best division', coreness: 'Coreness', random: 'Comparing with chance' },
    progress: (step: string, done: number, total: number) => `${step}: ${number(done)} of ${number(total)}`,
    cancel: 'Cancel',
    stopped: 'Cancelled.',
    again: 'Compute again',
    failed: (why: string) => `It could not be computed: ${why}`,
    fit: (value: number) => `Fit ${two(value)}`,
    fitMeans:
      'Correlation with the ideal pattern: 1 where the core is tied throughout and the periphery not at all, 0 for no likeness.',
    verdicts,
    allTheSame: 'Show the best division all the same',
    chance: (asGood: number, samples: number) =>
      `${number(asGood)} of ${number(samples)} random networks with the same weights fit as well or better.`,
    exact: 'Every division was tried.',
    searched: (reached: number, count: number) =>
      `Best of ${number(count)} searches, ${number(reached)} of which ended there; there may be a better one.`,
    undefinedFor,
    undefinedWords: (why: string) => `Not defined. ${why}`,
    coreOf: (count: number) => `Core · ${number(count)}`,
    peripheryOf: (count: number) => `Periphery · ${number(count)}`,
    someOf: (count: number) => `In some of the tied solutions only · ${number(count)}`,
    drawing: (inAll: number, inSome: number, outside: number) =>
      `Drawing of the division: ${number(inAll)} in the core, ${number(inSome)} in the core of some solutions only, ${number(outside)} in the periphery; the lists below name them.`,
    drawingMeans:
      'The core within, the periphery around it. The larger a dot, the higher its coreness. A filled dot is in the core, a broken edge means by some of the tied solutions only. Lines are ties, the darker the stronger.',
    drawingPlain:
      'The core within, the periphery around it. A filled dot is in the core, a broken edge means by some of the tied solutions only. Lines are ties, the darker the stronger.',
    optima: (count: number) =>
      n(count, { one: 'One solution is best.', other: '# solutions are tied for the best.' }),
    optimaListed: (listed: number, all: number) => `The first ${number(listed)} of ${number(all)}`,
    solution: (at: number) => `Solution ${number(at)}`,
    party: 'Party',
    place: 'Place',
    places: { all: 'core', some: 'core in some', none: 'periphery' },
    notThere: '–',
    coreness: 'Coreness',
    strictPlace: 'Without weak and uncited',
    strictTitle: 'Without relations that are weak or uncited',
    strictSame: 'Nobody’s place changes.',
    strictChanges: (count: number) =>
      n(count, { one: 'The place of # party changes:', other: 'The places of # parties change:' }),
    strictUndefined: (why: string) => `Not defined without them: ${why}`,
    moved: (name: string, before: string, after: string) => `${name}: ${before} → ${after}`,
    minres: (fit: number) =>
      `Coreness is continuous: how close each party is to the core. Its fit is ${two(fit)}.`,
    minresUndefined: (why: string) => `Continuous coreness is not defined. ${why}`,
    method: 'Method',
    methodWords:
      'Division: Borgatti & Everett (2000), Models of core/periphery structures, Social Networks 21, 375–395. Coreness: MINRES, Boyd, Fitzgerald, Mahutga & Smith (2010), Computing continuous core/periphery structures for social relations data with MINRES/SVD, Social Networks 32, 125–137. Chance: permutation test, Boyd, Fitzgerald & Beck (2006), Social Networks 28, 165–178. The bounds of the words are ours: weak below 0.5, no core where more than one random network in a hundred fits as well.',
    structure: 'Communities and centrality',
    communities: 'Communities',
    communityVerdicts: {
      none: 'No communities are found: runs disagree, or random networks divide as well.',
      unstable:
        'Communities that are not stable: random networks hardly ever divide as well, but other runs put some parties elsewhere.',
      stable: 'Stable communities: the runs agree, and random networks hardly ever divide as well.',
    } satisfies Record<CommunityVerdict, string>,
    modularity: (value: number, reached: number, runs: number) =>
      `Modularity ${two(value)}, the highest of ${number(runs)} runs, ${number(reached)} of which reached it; there may be a better division.`,
    agreement: (value: number, together: number) =>
      `Two runs agree by ${two(value)} on the average (1 is the same, 0 is chance); ${Math.round(100 * together)} % of the pairs that are together here are together in every run.`,
    dividedByChance: (asGood: number, samples: number) =>
      `${number(asGood)} of ${number(samples)} random networks with the same weights divide as well.`,
    centrality: 'Centrality',
    centralityMeans:
      'To how many others a party is tied, what these ties weigh together, and how many shortest paths between two others lead over it.',
    unknownAsNone: (count: number) =>
      n(count, {
        one: '# pair of which nothing is known counts as not tied.',
        other: '# pairs of which nothing is known count as not tied.',
      }),
    measures: ['Ties', 'Weight', 'Betweenness'],
    structureMethod:
      'Communities: Louvain method, Blondel, Guillaume, Lambiotte & Lefebvre (2008), resolution 1, with 50 seeds; modularity, Newman & Girvan (2004); agreement of runs, adjusted Rand index, Hubert & Arabie (1985). Centrality: degree, strength, and betweenness, Freeman (1977), computed after Brandes (2001), a path being as long as it has ties. The bounds of the words are ours: stable from an agreement of 0.9 on; none below 0.5, or where more than one random network in a hundred divides as well.',
    textsTitle: 'What texts themselves say of a core',
    textsLead: 'Claims, not computed, and with the evidence that they have:',
    textsNone: 'No text in this data speaks of a core circle.',
    none: 'Choose circles first.',
    few: (count: number) => `${parties(count)} are too few for a core.`,
  },
};
