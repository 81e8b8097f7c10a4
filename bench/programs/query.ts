import neo4j, { type Driver } from 'neo4j-driver';
import { proveImport, withImported } from '../import/imported.ts';
import { serveBuilt } from '../load/server.ts';
import { LENGTH, madeOf } from '../made.ts';
import { sizesIn } from '../measure/files.ts';
import { percentile, Samples, shuffled } from '../measure/samples.ts';
import { withNeo4j } from '../measure/server.ts';
import { givenClusters, graphologyOf, miniSearchOf, HUB } from '../peers/hold.ts';
import { bareCypher, MANY, questionsOf } from '../peers/questions.ts';
import type { Clustered } from '../clustered.ts';
import { openMemory } from '../../src/store/memory/open-memory.ts';
import { openNeo4j } from '../../src/store/neo4j/open-neo4j.ts';
import type { Neo4j } from '../../tests/neo4j/server.ts';

const SIZES = [1000, 10_000];
/** ENTENTE_BENCH_ROUNDS is another number of them. */
const ROUNDS = Number(process.env['ENTENTE_BENCH_ROUNDS'] ?? 40);
/** Relations that a claim asserts. */
const ASSERTED = 3;
/** The first ones fill caches, and Java and Node compile what they need: after an import they have answered nothing yet. */
const WARM = 60;
/** Of what takes half a second. */
const WARM_MANY = 10;
/** Above so many entities Neo4j's own import writes the graph, and not our loader. */
const LOADED = 30_000;
/** An import of so many, in pieces of so many, is compared with what the loader writes. */
const PROVED = { size: 1000, piece: 500 };
/** Above so many the graph is too large to be held in memory by each of those that are compared there. */
const IN_MEMORY = 100_000;
/** Of the server: a graph of a million entities is larger than what Neo4j takes without being told. */
const PAGES = '4g';
const SETTINGS = { 'server.memory.pagecache.size': PAGES };

type Ask = (round: number) => Promise<unknown>;

/** Everybody asks in every round, in another order each time. */
async function race(
  samples: Samples,
  { row, warm = WARM }: { row: string; warm?: number },
  contenders: Readonly<Record<string, Ask>>,
): Promise<void> {
  for (let round = -warm; round < ROUNDS; round++)
    for (const [name, ask] of shuffled(Object.entries(contenders))) {
      const begun = performance.now();
      await ask(round + warm);
      if (round >= 0) samples.add(row, { [`${name}, ms`]: performance.now() - begun }, round);
    }
}

async function got(address: string): Promise<void> {
  const response = await fetch(address);
  const text = await response.text();
  if (!response.ok) throw new Error(`${address}: ${response.status} ${text.slice(0, 300)}`);
}

const driverOf = ({ uri, user, password }: Neo4j): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

/** A Neo4j that holds the graph of these nodes and edges, written by our loader or by an import. */
async function withGraph(data: Clustered, work: (server: Neo4j) => Promise<void>): Promise<void> {
  if (data.nodes.length > LOADED) {
    await withImported({ data, asserted: ASSERTED, settings: SETTINGS }, work);
    return;
  }
  await withNeo4j(async (server) => {
    const store = openNeo4j(server.uri, server);
    await store.load(madeOf(data, ASSERTED));
    await store.close();
    await work(server);
  }, SETTINGS);
}

/** Our server before a Neo4j, beside the same questions in Cypher over Bolt. */
async function overHttp(samples: Samples, size: number): Promise<void> {
  const data = givenClusters(size);
  const claims = Math.ceil(data.edges.length / ASSERTED);
  await withGraph(data, async (server) => {
    const env = { NEO4J_USER: server.user, NEO4J_PASSWORD: server.password };
    const running = await serveBuilt(['--port', '0', '--store', server.uri], env);
    const driver = driverOf(server);
    for (const [name, asked] of Object.entries(questionsOf(data, Math.ceil(claims / LENGTH))))
      await race(
        samples,
        { row: `${size}: ${name}` },
        {
          'through our HTTP': (round) => got(`${running.address}${asked(round).path}`),
          'bare Cypher': (round) => bareCypher(driver, asked(round)),
        },
      );
    const many = { row: `${size}, at once: ${Math.min(size, 10_000)} entities`, warm: WARM_MANY };
    await race(samples, many, {
      'the overview with its lines, through our HTTP': () => got(`${running.address}${MANY.path}`),
      'entities and lines whole, in Cypher': () => bareCypher(driver, MANY.lines),
      'entities as columns, in Cypher': () => bareCypher(driver, MANY.columns),
      'entities whole, in Cypher': () => bareCypher(driver, MANY.entities),
    });
    await driver.close();
    await running.stop();
  });
  samples.print(
    `Neo4j with ${size} entities, ${3 * size} relations and ${claims} claims, a hub of ${size * HUB}: p95 (median) of ${ROUNDS}`,
    { prefix: `${size}: `, summarize: percentile },
  );
  samples.print(`At once, of the same: p95 (median) of ${ROUNDS}`, {
    prefix: `${size}, at once: `,
    summarize: percentile,
  });
}

/** The embedded store beside a graph library and a search library in the same process. */
async function inMemory(samples: Samples, size: number): Promise<void> {
  const data = givenClusters(size);
  const ours = openMemory(madeOf(data));
  const [graph, names] = [graphologyOf(data), miniSearchOf(data)];
  const { rare, rareChinese, bigram } = wordsOf(data, size);
  const row = (name: string) => ({ row: `${size}, in memory: ${name}` });
  await race(samples, row('200 neighbours of the hub, with the relations among them'), {
    Entente: () => ours.expand('country:n0', { limit: 200 }),
    others: async () => neighbours(graph, 'country:n0', 200),
  });
  for (const [name, query] of Object.entries({
    'a rare name': rare,
    'a rare Chinese name': rareChinese,
    'a common bigram': bigram,
  }))
    await race(samples, row(`search for ${name}`), {
      Entente: () => ours.search(query),
      others: async () => names.search(query, { combineWith: 'AND' }).slice(0, 20),
    });
  samples.print(
    `Embedded store with ${size} entities and ${3 * size} relations, beside graphology and MiniSearch: p95 (median) of ${ROUNDS}`,
    { prefix: `${size}, in memory: `, summarize: percentile },
  );
}

const wordsOf = ({ nodes }: Clustered, size: number) => ({
  rare: nodes[Math.floor(size / 2)]?.en ?? '',
  rareChinese: nodes[Math.floor(size / 2)]?.zh.slice(0, 4) ?? '',
  bigram: '研究',
});

/** The first neighbours by id with their names, and the edges among them. */
function neighbours(graph: ReturnType<typeof graphologyOf>, id: string, limit: number): unknown {
  const all = graph.neighbors(id).sort();
  const shown = new Set([id, ...all.slice(0, limit)]);
  const edges = [...shown].flatMap((one) =>
    graph.edges(one).filter((edge) => graph.extremities(edge).every((end) => shown.has(end))),
  );
  return {
    total: all.length,
    nodes: [...shown].map((one) => graph.getNodeAttributes(one)),
    edges: new Set(edges),
  };
}

export async function main(args: readonly string[]): Promise<void> {
  const server = `Neo4j Community 5.26.20, 2 GB of heap and ${PAGES} of page cache, on the same machine`;
  const samples = new Samples('query', [server]);
  const sizes = sizesIn(args, SIZES);
  if (sizes.some((size) => size > LOADED)) {
    console.log(`First, whether an import of ${PROVED.size} entities is what the loader writes:`);
    await proveImport(givenClusters(PROVED.size), ASSERTED, PROVED.piece);
    console.log('It is, to the last property.');
  }
  for (const size of sizes) {
    if (size <= IN_MEMORY) await inMemory(samples, size);
    else console.log(`${size} entities are not compared in memory, but in Neo4j alone.`);
    await overHttp(samples, size);
  }
  samples.end();
}
