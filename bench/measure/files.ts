import { closeSync, openSync, writeSync } from 'node:fs';
import { canonicalChunks } from '../../src/graph/canonical.ts';
import { inLargeParts } from '../../src/cli/replace-file.ts';
import type { Graph } from '../../src/graph/model.ts';

/** Write a graph as `entente export` does. */
export function writeGraph(graph: Graph, path: string): void {
  const file = openSync(path, 'w');
  for (const part of inLargeParts(canonicalChunks(graph))) writeSync(file, part);
  closeSync(file);
}

/** Sizes that were named on the command line, or else these: entities, with three times as many relations. */
export const sizesIn = (args: readonly string[], usual: readonly number[]): number[] => {
  const given = args.map(Number).filter((size) => size > 0);
  return given.length > 0 ? given : [...usual];
};
