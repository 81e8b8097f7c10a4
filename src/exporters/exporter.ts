import type { Graph } from '../graph/model.ts';

/** One way to write a whole graph as a text. */
export interface Exporter {
  id: string;
  /** Without a dot. */
  extension: string;
  mime: string;
  write(graph: Graph): string;
}
