import { EntenteError, quoted } from '../graph/errors.ts';
import type { Graph } from '../graph/model.ts';
import type { GraphStore } from './port.ts';

/** What a store may need from the program that opens it. */
interface OpenContext {
  /** Reads a checked graph from a data folder or an exported file. */
  readGraph(path: string): Promise<Graph>;
  /** User and password for a server. They are never a part of its address, because addresses are shown in messages. */
  credentials(): Promise<{ user: string; password: string }>;
}

type Opener = (address: string, context: OpenContext) => Promise<GraphStore>;

interface Scheme {
  example: string;
  open: Opener;
}

const memory: Scheme = {
  example: 'memory:graph-seed',
  async open(address, { readGraph }) {
    const graph = await readGraph(address.slice('memory:'.length));
    const { openMemory } = await import('./memory/open-memory.ts');
    return openMemory(graph);
  },
};

/** One server by `bolt`, whoever answers in a cluster by `neo4j`; `+s` is with a certificate, `+ssc` with any. */
const neo4j = (example: string): Scheme => ({
  example,
  async open(address, { credentials }) {
    const { openNeo4j } = await import('./neo4j/open-neo4j.ts');
    return openNeo4j(address, await credentials());
  },
});

/** Every scheme there is, with an example of its addresses. */
const STORES: Record<string, Scheme> = {
  memory,
  bolt: neo4j('bolt://localhost:7687'),
  'bolt+s': neo4j('bolt+s://graph.example.org'),
  'bolt+ssc': neo4j('bolt+ssc://graph.example.org'),
  neo4j: neo4j('neo4j://localhost:7687/entente'),
  'neo4j+s': neo4j('neo4j+s://1234abcd.databases.neo4j.io'),
  'neo4j+ssc': neo4j('neo4j+ssc://graph.example.org'),
};

/** The addresses that messages name: one of each sort. */
const SHOWN = ['memory', 'bolt', 'neo4j', 'neo4j+s'];

/**
 * Open the store behind an address such as `memory:graph-seed` or `bolt://localhost:7687`. An address
 * that is none, or whose scheme is unknown, is `bad-address`; what the folder behind it lacks is said
 * by `readGraph`. A server is not asked anything yet.
 */
export async function openStore(address: string, context: OpenContext): Promise<GraphStore> {
  const [, scheme = ''] = /^([a-z][a-z0-9+]*):.+$/s.exec(address) ?? [];
  const store = Object.hasOwn(STORES, scheme) ? STORES[scheme] : undefined;
  if (store) return store.open(address, context);
  const examples = SHOWN.map((name) => STORES[name]?.example);
  throw new EntenteError(
    'bad-address',
    `${quoted(address)} is not the address of a store; write one such as ${examples.join(', ')}.`,
  );
}
