import { Option } from 'commander';
import type { Lang } from '../../graph/names.ts';
import { readEdgesFile } from './edges-file.ts';
import { edgesIn, type Edges } from './edges.ts';

/** What is asked of a list of edges, and how the answer is to be written. */
export interface EdgesOptions {
  edges: string;
  format: 'text' | 'json';
  lang: Lang;
}

/** The file of edges that a computation is asked of. */
export const edgesOption = (): Option =>
  new Option(
    '--edges <file>',
    'CSV with the columns source, target and, if there are weights, weight',
  ).makeOptionMandatory();

/**
 * The network that a file of edges describes.
 * @throws EntenteError as `readEdgesFile` and `edgesIn` do.
 */
export const readEdges = async ({ edges }: Pick<EdgesOptions, 'edges'>): Promise<Edges> =>
  edgesIn(await readEdgesFile(edges), edges);
