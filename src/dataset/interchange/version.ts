import type { Graph } from '../../graph/model.ts';
import { digest } from '../digest.ts';

/** A JSON text without white space between its parts and without its top field `data`; all else as it is written. */
const compactWithoutData = (text: string): string => {
  const compact = text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, (_, string?: string) => string ?? '');
  return compact
    .replace(/^(\{(?:"format":"[^"]*",)?)"data":"[^"]*",?/, '$1')
    .replace(/,"data":"[0-9a-f]{16}"\}$/, '}');
};

/**
 * Whether the version that a file names is that of its contents as they stand in the file. A program that sorts its lists in another way, or writes 33.0 for 33, has signed what it wrote.
 */
export const isVersionAsWritten = (graph: Graph, text: string): boolean => {
  const { data, ...rest } = graph;
  const asWritten = [JSON.stringify(rest), compactWithoutData(text)];
  return asWritten.some((written) => digest([written]).slice(0, 16) === data);
};
