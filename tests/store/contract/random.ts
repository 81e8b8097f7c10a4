import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/model.ts';
import { openMemory } from '../../../src/store/memory/open-memory.ts';
import type { GraphReader, GraphStore } from '../../../src/store/port.ts';
import { graphs } from './random/graphs.ts';
import { questionsOf, searchesOf, type Put } from './random/questions.ts';

interface Options {
  /** How many graphs are tried. */
  runs?: number;
}

/** Questions that are put at once. */
const AT_ONCE = 8;
/** Searches of each graph, out of several hundred. */
const SEARCHES = 60;
/** Milliseconds after which no further graph is begun, nor a smaller one looked for. */
const PATIENCE = 240_000;

/** What is answered, or for what reason it is not. */
const answerOf = async ({ ask }: Put, reader: GraphReader): Promise<unknown> => {
  try {
    return await ask(reader);
  } catch (error) {
    return error instanceof Error ? { ...error, message: error.message } : error;
  }
};

async function compare(put: readonly Put[], store: GraphStore, memory: GraphStore): Promise<void> {
  for (let at = 0; at < put.length; at += AT_ONCE) {
    await Promise.all(
      put.slice(at, at + AT_ONCE).map(async (question) => {
        expect(await answerOf(question, store), question.said).toEqual(await answerOf(question, memory));
      }),
    );
  }
}

/**
 * That a store answers as the embedded one does, whatever the graph: every detail and list, every piece
 * and path, and what a search finds. One store is filled anew with each graph.
 */
export function describeSame(
  name: string,
  make: () => Promise<GraphStore>,
  { runs = 30 }: Options = {},
): void {
  describe(name, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await make();
    });
    afterAll(() => store?.close());

    const holds = (what: string, put: (graph: Graph, chance: number) => Put[]): void =>
      it(
        what,
        () =>
          fc.assert(
            fc.asyncProperty(graphs, chances, async ({ graph }, chance) => {
              await store.load(graph);
              await compare(put(graph, chance), store, openMemory(graph));
            }),
            { numRuns: runs, interruptAfterTimeLimit: PATIENCE },
          ),
        PATIENCE * 2,
      );

    holds('answers every question as the embedded store does', questionsOf);
    holds('finds what the embedded store finds', (graph, chance) =>
      searchesOf(graph, { chance, most: SEARCHES }),
    );
  });
}

const chances = fc.noShrink(fc.nat());
