import { canonicalChunks } from '../graph/canonical.ts';
import type { Exporter } from './exporter.ts';

/** The canonical interchange object `entente/1`: always the whole graph, in both languages. */
export const json: Exporter = {
  id: 'json',
  label: { zh: 'Entente 交换文件', en: 'Entente interchange file' },
  write: ({ graph }) => [
    { name: 'graph.json', mediaType: 'application/json', chunks: canonicalChunks(graph) },
  ],
};
