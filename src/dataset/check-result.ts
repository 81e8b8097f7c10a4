import type { Graph } from '../graph/model.ts';
import { speaksForItself } from '../graph/standing.ts';
import { narrowCitesOf } from './data.ts';
import type { ClaimEntry, Dataset } from './data.ts';
import { sortFaults } from './fault.ts';
import type { Fault } from './fault.ts';
import type { Code } from './messages/messages.ts';
import type { OmittedFaults, Report } from './report.ts';
import type { TextResult } from './text/check-text.ts';

/** How many files, entities, documents, claims and relations were checked. */
interface DataCounts {
  files: number;
  entities: number;
  documents: number;
  claims: number;
  /** Claims that cite a source themselves: narrow citations and nothing else. */
  cited: number;
  /** Claims that cite none and stand in a document that is itself a source. */
  ownWord: number;
  relations: number;
}

/** What a check of a folder found. */
export interface CheckResult {
  /**
   * The faults of every file, sorted by path, line and column; paths begin with the folder as given. Of a file
   * with very many only the first are here, and the rest is counted in `omitted`.
   */
  faults: Fault[];
  omitted: OmittedFaults[];
  warnings: Fault[];
  /** How many warnings there are by code, with those beyond the ones that are listed. */
  warningCounts: Partial<Record<Code, number>>;
  counts: DataCounts;
  /** One for each text that could be read, sorted by document. */
  texts: TextResult[];
}

/** A graph, or why there is none: nothing is loaded from data that has a fault. */
export type OpenedDataset = { graph: Graph } | Pick<CheckResult, 'faults' | 'omitted'>;

/** The counts when nothing could be read. */
export const NO_COUNTS: DataCounts = {
  files: 0,
  entities: 0,
  documents: 0,
  claims: 0,
  cited: 0,
  ownWord: 0,
  relations: 0,
};

/** The counts of a data folder or of an exported file. */
export function countsOf(data: Dataset, files: number): DataCounts {
  const cites = ({ written }: ClaimEntry): boolean => narrowCitesOf(written).length > 0;
  const silent = data.claims.filter((claim) => !cites(claim));
  return {
    files,
    entities: data.entities.length,
    documents: data.documents.length,
    claims: data.claims.length,
    cited: data.claims.length - silent.length,
    ownWord: silent.filter(({ document }) => speaksForItself(document.class)).length,
    relations: new Set(data.assertions.map(({ id }) => id)).size,
  };
}

/** What a report holds, sorted. */
export type Findings = Pick<CheckResult, 'faults' | 'omitted' | 'warnings' | 'warningCounts'>;

export const findingsOf = (report: Report): Findings => ({
  faults: sortFaults(report.faults),
  omitted: report.omitted,
  warnings: sortFaults(report.warnings),
  warningCounts: Object.fromEntries(report.warningCounts),
});
