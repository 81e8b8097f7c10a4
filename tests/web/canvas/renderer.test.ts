import { CytoscapeRenderer } from '../../../src/web/canvas/cytoscape/cytoscape-renderer.ts';
import { rendererContract } from './renderer-contract.ts';

rendererContract(
  'cytoscape',
  (container, events, runner) => new CytoscapeRenderer(container, events, { runner }),
);
