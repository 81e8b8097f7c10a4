import type { LayoutRunner } from '../layouts/layout-runner.ts';

/** What tests put in place of the worker and of the screen. */
export interface CytoscapeRendererOptions {
  runner?: LayoutRunner;
  /** Draw nothing; everything else works. */
  headless?: boolean;
}
