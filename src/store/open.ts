import { EntenteError } from '../graph/errors.ts';
import type { Graph } from '../graph/model.ts';
import type { GraphStore } from './port.ts';

/** What the adapters need of whoever opens them. */
interface Means {
  /** Reads a checked graph from a data folder or an exported file. */
  readGraph(path: string): Promise<Graph>;
}

type Opener = (place: string, means: Means) => Promise<GraphStore>;

/** Every scheme there is, with an example of its addresses. */
const STORES: Record<string, { example: string; open: Opener }> = {
  memory: {
    example: 'memory:graph-seed',
    async open(path, { readGraph }) {
      const graph = await readGraph(path);
      const { openMemory } = await import('./memory/open-memory.ts');
      return openMemory(graph);
    },
  },
};

/**
 * Open the store behind an address such as `memory:graph-seed`. An address that is none, or whose
 * scheme is unknown, is `bad-address`; what the folder behind it lacks is said by `readGraph`.
 */
export async function openStore(address: string, means: Means): Promise<GraphStore> {
  const [, scheme = '', place = ''] = /^([a-z][a-z0-9+]*):(.+)$/s.exec(address) ?? [];
  const store = Object.hasOwn(STORES, scheme) ? STORES[scheme] : undefined;
  if (store) return store.open(place, means);
  const examples = Object.values(STORES).map(({ example }) => example);
  throw new EntenteError(
    'bad-address',
    `${JSON.stringify(address)} is not the address of a store; write one such as ${examples.join(', ')}.`,
  );
}
