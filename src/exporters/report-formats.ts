import type { Lang } from '../graph/names.ts';
import { htmlOf } from '../graph/report/html.ts';
import { markdownOf } from '../graph/report/markdown.ts';
import { reportOf } from '../graph/report/report.ts';
import type { ReportInput } from '../graph/report/types.ts';
import { reportSources } from '../graph/report/used-documents.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';

/** A way to write a report, or the sources that it names. */
interface ReportFormat {
  id: 'markdown' | 'html' | 'csl' | 'bibtex';
  /** End of the name of a file, without the dot. */
  extension: string;
  mediaType: string;
  write(input: ReportInput, lang: Lang): string;
}

/** Every format of a report; the first is the one that is used where none is named. */
export const REPORT_FORMATS: readonly ReportFormat[] = [
  {
    id: 'markdown',
    extension: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    write: (input, lang) => markdownOf(reportOf(input, lang)),
  },
  {
    id: 'html',
    extension: 'html',
    mediaType: 'text/html;charset=utf-8',
    write: (input, lang) => htmlOf(reportOf(input, lang)),
  },
  {
    id: 'csl',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (input, lang) => cslJson(reportSources(input, lang)),
  },
  {
    id: 'bibtex',
    extension: 'bib',
    mediaType: 'application/x-bibtex;charset=utf-8',
    write: (input, lang) => bibtex(reportSources(input, lang)),
  },
];
