import { createHash } from 'node:crypto';
import { openDataset } from '../../../src/dataset/load.ts';
import { canonicalJson } from '../../../src/graph/canonical.ts';
import type { Graph } from '../../../src/graph/model.ts';

const opened = await openDataset('graph-seed');
if ('faults' in opened) throw new Error(`graph-seed has ${opened.faults.length} faults: see “entente check”`);

/** The shipped data. */
export const seed: Graph = opened.graph;

/** The sha256 of the text that an export writes. */
export const exportHash = (graph: Graph): string =>
  createHash('sha256').update(canonicalJson(graph)).digest('hex');
