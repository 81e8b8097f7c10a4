import { reachOf } from '../graph/citations.ts';
import { EntenteError } from '../graph/errors.ts';
import type { Graph } from '../graph/model.ts';
import { NO_COUNTS, type CheckResult } from './check.ts';
import { Report } from './report.ts';
import { openDataset } from './load.ts';

const countsOf = ({ entities, documents, claims, relations }: Graph): CheckResult['counts'] => ({
  files: 1,
  entities: entities.length,
  documents: documents.length,
  claims: claims.length,
  cited: claims.filter((claim) => reachOf(claim) === 'narrow').length,
  relations: relations.length,
});

/** The counts for a file from which no graph could be read. */
const NO_GRAPH: CheckResult['counts'] = { ...NO_COUNTS, files: 1 };

/**
 * Check an exported file by reading it, with the result that a folder has. What is wrong with it comes
 * back as a fault; only the first is known, since nothing after it can be relied on.
 */
export const checkExport = async (path: string): Promise<CheckResult> => {
  const whole = (faults: CheckResult['faults'], counts: CheckResult['counts']): CheckResult => ({
    faults,
    omitted: [],
    warnings: [],
    warningCounts: {},
    counts,
    texts: [],
  });
  try {
    const opened = await openDataset(path);
    return 'graph' in opened ? whole([], countsOf(opened.graph)) : whole(opened.faults, NO_GRAPH);
  } catch (error) {
    if (!(error instanceof EntenteError)) throw error;
    const report = new Report();
    report.add('bad-export', { path, line: 1, column: 1 }, { value: path, reason: error.message });
    return whole(report.faults, NO_GRAPH);
  }
};
