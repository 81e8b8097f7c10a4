import { compare } from '../graph/ids.ts';
import { countsOf, findingsOf, NO_COUNTS } from './check-result.ts';
import type { CheckResult, Findings } from './check-result.ts';
import type { Dataset } from './data.ts';
import { sortFaults } from './fault.ts';
import { pathIn } from './files/folder.ts';
import { readFolder } from './files/read.ts';
import { Report } from './report.ts';
import { checkRules } from './rules/index.ts';
import { checkText } from './text/check-text.ts';
import type { TextResult } from './text/check-text.ts';

export interface CheckOptions {
  /** Copies of texts, by the id of their document. */
  texts?: ReadonlyMap<string, string>;
}

/** Everything that was reported: of the folder with its path, of copies of texts as they are. */
const findingsIn = (folder: string, report: Report, ofTexts: Report): Findings => {
  const here = <T extends { path: string }>(each: T): T => ({ ...each, path: pathIn(folder, each.path) });
  const inFolder = findingsOf(report);
  const inTexts = findingsOf(ofTexts);
  return {
    faults: sortFaults([...inFolder.faults.map(here), ...inTexts.faults]),
    omitted: [...inFolder.omitted.map(here), ...inTexts.omitted],
    warnings: sortFaults(inFolder.warnings.map(here)),
    warningCounts: inFolder.warningCounts,
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
    checkRules(read.data);
    const given = [...(options.texts ?? [])].sort(([a], [b]) => compare(a, b));
    for (const [document, file] of given) {
      const result = await checkText(read.data, { document, file }, ofTexts);
      if (result) texts.push(result);
    }
  }
  return {
    ...findingsIn(folder, report, ofTexts),
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
