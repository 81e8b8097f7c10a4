import { compare } from '../graph/ids.ts';
import { checkText } from './text/check-text.ts';
import type { TextResult } from './text/check-text.ts';
import { narrowCitesOf } from './data.ts';
import type { Dataset } from './data.ts';
import { sortFaults } from './fault.ts';
import type { Code } from './messages/messages.ts';
import { Report } from './report.ts';
import type { OmittedFaults } from './report.ts';
import type { Fault } from './fault.ts';
import { readFolder } from './files/read.ts';
import { RULES } from './rules/index.ts';

/** How many files, entities, documents, claims and relations were checked. */
interface FolderCounts {
  files: number;
  entities: number;
  documents: number;
  claims: number;
  /** Claims that cite a source themselves: narrow citations and nothing else. */
  cited: number;
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
  counts: FolderCounts;
  /** One for each text that could be read, sorted by document. */
  texts: TextResult[];
}

export interface CheckOptions {
  /** Copies of texts, by the id of their document. */
  texts?: ReadonlyMap<string, string>;
}

/** The counts when nothing could be read. */
export const NO_COUNTS: FolderCounts = {
  files: 0,
  entities: 0,
  documents: 0,
  claims: 0,
  cited: 0,
  relations: 0,
};

const countsOf = (data: Dataset, files: number): FolderCounts => ({
  files,
  entities: data.entities.length,
  documents: data.documents.length,
  claims: data.claims.length,
  cited: data.claims.filter(({ written }) => narrowCitesOf(written).length > 0).length,
  relations: new Set(data.assertions.map(({ id }) => id)).size,
});

const applyRules = (data: Dataset): void => {
  for (const rule of RULES) {
    if (rule.needsVocabulary && !data.vocabulary) continue;
    rule.check(data);
  }
};

const withFolder = (folder: string, path: string): string => {
  const base = folder.replace(/[\\/]+$/, '');
  if (path === '') return folder;
  return base === '.' ? path : `${base}/${path}`;
};

type Findings = Pick<CheckResult, 'faults' | 'omitted' | 'warnings' | 'warningCounts'>;

/** Everything that was reported, sorted: of the folder with its path, of copies of texts as they are. */
const resultOf = ([report, ofTexts]: readonly [Report, Report], folder: string): Findings => {
  const here = <T extends { path: string }>(each: T): T => ({ ...each, path: withFolder(folder, each.path) });
  return {
    faults: sortFaults([...report.faults.map(here), ...ofTexts.faults]),
    omitted: [...report.omitted.map(here), ...ofTexts.omitted],
    warnings: sortFaults(report.warnings.map(here)),
    warningCounts: Object.fromEntries(report.warningCounts),
  };
};

/** As `checkFolder`, and returns the decoded data too. */
export const readAndCheckFolder = async (
  folder: string,
  options: CheckOptions = {},
): Promise<CheckResult & { data: Dataset | undefined }> => {
  const report = new Report();
  const ofTexts = new Report();
  const read = await readFolder(folder, report);
  const texts: TextResult[] = [];
  if (read) {
    applyRules(read.data);
    const given = [...(options.texts ?? [])].sort(([a], [b]) => compare(a, b));
    for (const [document, file] of given) {
      const result = await checkText(read.data, { document, file }, ofTexts);
      if (result) texts.push(result);
    }
  }
  return {
    ...resultOf([report, ofTexts], folder),
    counts: read ? countsOf(read.data, read.files) : NO_COUNTS,
    texts,
    data: read?.data,
  };
};

/**
 * Read a data folder and check all of it: every fault of every file in one run. With copies of texts,
 * the anchors and markers of their documents too. Whatever the files contain, it reports and never throws.
 */
export const checkFolder = async (folder: string, options: CheckOptions = {}): Promise<CheckResult> => {
  const { data: _, ...result } = await readAndCheckFolder(folder, options);
  return result;
};
