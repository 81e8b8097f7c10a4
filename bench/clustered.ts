/** A graph as everybody who draws or stores it here is given it: nodes by their number, and pairs of them. */
export interface Clustered {
  /** By the number of the node: its names, and the cluster that it belongs to. */
  nodes: { zh: string; en: string; cluster: number }[];
  /** Distinct pairs, the lower number first, in the order in which they were made. */
  edges: (readonly [number, number])[];
}

interface Wanted {
  nodes: number;
  edges: number;
  /** Neighbours of node 0, besides those that chance gives it; none without it. */
  hub?: number;
}

/** Nodes of one cluster. */
const CLUSTER = 40;
/** Share of edges that stay in their cluster. */
const WITHIN = 0.85;
const SEED = 7;

const ONSETS = ['br', 'kl', 'st', 'm', 'l', 'v', 'tr', 'g', 's', 'p', 'dr', 'n', 'k', 'h'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ei', 'au'];
const SUFFIXES = ['Institute', 'Committee', 'University', 'Agency', 'Council'];
const CHARACTERS = Array.from(
  '英美中日韩法德俄印欧首尔意向声明安全国际网络人工智能合作协议组织会议北南东西江海山河',
);
const ENDINGS = ['研究所', '委员会', '大学', '局', '理事会'];

/**
 * Random numbers from 0 up to 1, the same in every run: the “minimal standard” generator of Park and Miller 1988,
 * with the multiplier 48271 that they recommended later.
 */
function minimalStandard(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Names of syllables that recur as those of real names do; a fifth ends in 研究所, so that 研究 is a common bigram. */
function namesFrom(random: () => number): { zh: string; en: string } {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const word = (): string => {
    const text = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(ONSETS) + pick(VOWELS)).join(
      '',
    );
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const kind = Math.floor(random() * SUFFIXES.length);
  const characters = Array.from({ length: 4 + Math.floor(random() * 3) }, () => pick(CHARACTERS)).join('');
  return { zh: `${characters}${ENDINGS[kind] ?? ''}`, en: `${word()} ${word()} ${SUFFIXES[kind] ?? ''}` };
}

/**
 * A graph of clusters, always the same for the same numbers. In each cluster a few nodes have most of the edges, as in
 * real networks; every seventh edge leaves its cluster.
 */
export function clustered({ nodes, edges, hub = 0 }: Wanted): Clustered {
  const random = minimalStandard(SEED);
  const made = Array.from({ length: nodes }, (_, at) => ({
    ...namesFrom(random),
    cluster: Math.floor(at / CLUSTER),
  }));
  const found = new Map<number, readonly [number, number]>();
  const join = (a: number, b: number): void => {
    const [low, high] = a < b ? [a, b] : [b, a];
    if (low !== high && high < nodes) found.set(low * nodes + high, [low, high]);
  };
  for (let at = 1; at <= hub; at++) join(0, at);
  while (found.size < edges) {
    const a = Math.floor(random() * nodes);
    const start = a - (a % CLUSTER);
    // Cubed: the first nodes of a cluster come up most often.
    if (random() < WITHIN) join(a, start + Math.floor(random() ** 3 * CLUSTER));
    else join(a, Math.floor(random() * nodes));
  }
  return { nodes: made, edges: [...found.values()] };
}
