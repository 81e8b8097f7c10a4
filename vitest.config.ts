import { availableParallelism } from 'node:os';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';
import { Summary } from './tests/summary.ts';
import { leanSvelte } from './tools/lean-svelte.ts';

/** A server that is given is one, and has one database. */
const given = process.env['NEO4J_TEST_URI'] !== undefined;

/** Nothing is waited for, but a busy machine may take its time. */
const computed = { testTimeout: 60_000 };

/** Files that start programs of their own and wait for them: two at once, each worker with its own Neo4j. */
const served = {
  maxWorkers: given ? 1 : 2,
  // What comes in its time on an idle machine comes late on a busy one, and is awaited, not timed.
  expect: { poll: { timeout: 20_000 } },
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // Browsers, servers and Java on two processors are not always as quick as a journey: a second try shows whether the
  // program is wrong or the machine was busy. The summary names each test that needed one.
  retry: 1,
};

// Two projects: in the node environment runes are compiled for the server and effects never run,
// so whatever has runes in it is tested as in a browser.
export default defineConfig({
  test: {
    reporters: ['default', new Summary()],
    maxWorkers: availableParallelism(),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'core',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/web/**', 'tests/e2e/**', 'tests/store/neo4j/**'],
          // Modules keep nothing from one file to the next, and loading them anew for each was two fifths of the work.
          isolate: false,
          ...computed,
        },
      },
      {
        // The Svelte that is built: what needs more of it than there is fails here.
        plugins: [svelte(), leanSvelte()],
        resolve: { conditions: ['browser'] },
        test: {
          name: 'web',
          environment: 'happy-dom',
          include: ['tests/web/**/*.test.ts'],
          // As above: a browser of its own for each file, but modules once.
          isolate: false,
          ...computed,
        },
      },
      {
        test: {
          name: 'neo4j',
          environment: 'node',
          // The contract and the loader, and journeys for what only this store can suffer.
          include: ['tests/store/neo4j/**/*.test.ts', 'tests/e2e/neo4j/**/*.test.ts'],
          globalSetup: ['tests/e2e/build.ts', 'tests/neo4j/global-setup.ts'],
          ...served,
          // After those that only compute, and alone: workers of another project would count as its own.
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ['tests/e2e/neo4j/**'],
          globalSetup: ['tests/e2e/build.ts'],
          ...served,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
