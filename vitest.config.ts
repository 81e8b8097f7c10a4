import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { Summary } from './tests/summary.ts';

// Two projects: in the node environment runes are compiled for the server and effects never run,
// so whatever has runes in it is tested as in a browser.
export default defineConfig({
  test: {
    reporters: ['default', new Summary()],
    projects: [
      {
        test: {
          name: 'core',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/web/**', 'tests/e2e/**', 'tests/store/neo4j/**'],
        },
      },
      {
        test: {
          name: 'neo4j',
          environment: 'node',
          include: ['tests/store/neo4j/**/*.test.ts'],
          globalSetup: ['tests/neo4j/global-setup.ts'],
          // One server with one database: the files take turns.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        plugins: [svelte()],
        resolve: { conditions: ['browser'] },
        test: { name: 'web', environment: 'happy-dom', include: ['tests/web/**/*.test.ts'] },
      },
      {
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ['tests/e2e/neo4j/**'],
          globalSetup: ['tests/e2e/build.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'journeys-neo4j',
          environment: 'node',
          // The first use again on the other store, and what only that store can suffer.
          include: ['tests/e2e/neo4j/**/*.test.ts', 'tests/e2e/{explore,network,keyboard}.test.ts'],
          globalSetup: ['tests/e2e/build.ts', 'tests/e2e/on-neo4j.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
