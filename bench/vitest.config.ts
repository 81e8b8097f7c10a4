import { defineConfig } from 'vitest/config';

/** Measurements, side by side: printed, never asserted. */
export default defineConfig({
  test: { include: ['bench/**/*.bench.ts'], fileParallelism: false, disableConsoleIntercept: true },
});
