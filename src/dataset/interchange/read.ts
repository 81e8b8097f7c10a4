import type * as z from 'zod';
import { versionOf } from '../../graph/canonical.ts';
import type { Graph } from '../../graph/model.ts';
import { sortGraph } from '../../graph/sort-graph.ts';
import type { Dataset } from '../data.ts';
import { digest } from '../digest.ts';
import { checkRules } from '../rules/index.ts';
import { EntenteError } from '../../graph/errors.ts';
import { formatFault } from '../fault.ts';
import { Report } from '../report.ts';
import { datasetOf } from './contents.ts';
import type { InterchangeFile } from './contents.ts';
import { checkDerived } from './derived.ts';
import { JsonLocations } from './json-locations.ts';
import { parseInterchange } from './parse.ts';
import { interchangeGraph } from './schema.ts';
import type { KnownFault } from './scalars.ts';
import { checkStructure } from './structure.ts';
import { isVersionAsWritten } from './version.ts';

type Issue = z.core.$ZodIssue;

const isKnown = (params: unknown): params is KnownFault =>
  typeof params === 'object' && params !== null && 'code' in params && 'params' in params;

/** The fault that a folder would have for the same mistake, if the schema names one. */
const knownFaultOf = (issue: Issue): KnownFault | undefined => {
  if (issue.code === 'invalid_key')
    return issue.issues.map(knownFaultOf).find((fault) => fault !== undefined);
  return issue.code === 'custom' && isKnown(issue.params) ? issue.params : undefined;
};

/** Report what the schema found, each at its line. */
const reportIssues = (issues: readonly Issue[], locations: JsonLocations, report: Report): void => {
  for (const issue of issues) {
    const field = issue.path.join('.');
    const location = locations.of(issue.path);
    const known = knownFaultOf(issue);
    if (known) report.add(known.code, location, { field, ...known.params });
    else report.add('bad-field', location, { field, reason: issue.message });
  }
};

/** What an exported file holds; without `graph` where the report has faults. */
export interface CheckedInterchange {
  graph?: Graph;
  data?: Dataset;
}

/** Rules first: only of data without a fault can anything be derived. */
const checkGraph = (file: InterchangeFile, text: string): CheckedInterchange => {
  const { graph, locations, report } = file;
  checkStructure(file);
  const data = datasetOf(file);
  checkRules(data);
  const sorted = sortGraph(graph);
  if (report.count === 0) checkDerived(file, data, sorted);
  const version = versionOf(sorted, digest);
  if (version !== graph.data && !isVersionAsWritten(graph, text))
    report.add('changed-export', locations.of(['data']));
  return report.count > 0 ? { data } : { data, graph: { ...sorted, data: version } };
};

/** What the schema makes of a text; undefined where the report has faults. What it was parsed into is garbage then. */
const readFile = (from: { text: string; path: string; report: Report }): InterchangeFile | undefined => {
  const { text, path, report } = from;
  const value = parseInterchange(text);
  const read = interchangeGraph.safeParse(value);
  const locations = new JsonLocations({ path, text, value: read.data ?? value });
  if (read.success) return { graph: read.data, locations, report };
  reportIssues(read.error.issues, locations, report);
  return undefined;
};

/**
 * Check an exported graph by the same rules as a data folder: types, ids, references, kinds, dates, texts; what is
 * derived is derived anew. Faults go into the report.
 * @throws EntenteError `bad-data` or `too-large` for a text that is no exported graph of this version at all.
 */
export const checkInterchange = (text: string, path: string, report: Report): CheckedInterchange => {
  const file = readFile({ text, path, report });
  return file ? checkGraph(file, text) : {};
};

/**
 * As `checkInterchange`, for a text that should be right.
 * @throws EntenteError `bad-data` with the first faults.
 */
export const readInterchange = (text: string): Graph => {
  const report = new Report();
  const { graph } = checkInterchange(text, 'graph.json', report);
  if (graph) return graph;
  throw new EntenteError('bad-data', report.faults.slice(0, 5).map(formatFault).join('\n'));
};
