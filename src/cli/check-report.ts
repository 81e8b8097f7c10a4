import type { CheckResult } from '../dataset/check.ts';
import { formatFault } from '../dataset/fault.ts';

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** “doc:x: 102 found, 0 lost”, followed by the lost anchors and the count of markers. */
const textLines = ({ texts }: CheckResult): string[] =>
  texts.flatMap(({ document, found, lost, markers }) => [
    `${document}: ${found.length} found, ${lost.length} lost`,
    ...lost.map(({ claim, exact, reason }) => `  lost: ${claim} “${exact}” (${reason})`),
    `${document}: ${markers.found} of ${markers.found + markers.missing.length} markers in their own sentence`,
  ]);

/** The warnings: counted by code, or each in full. */
function warningLines({ warnings }: CheckResult, all: boolean): string[] {
  if (warnings.length === 0) return [];
  if (all) return ['', 'Warnings:', ...warnings.map(formatFault)];
  const codes = [...new Set(warnings.map(({ code }) => code))];
  const counted = codes.map((code) => `${warnings.filter((each) => each.code === code).length} ${code}`);
  return ['', `${plural(warnings.length, 'warning')}: ${counted.join(', ')} (--warnings lists them)`];
}

interface Options {
  /** List every warning instead of counting them. */
  warnings?: boolean;
}

/** The result of a check as lines of text; the last one is the summary. */
export function reportOf(result: CheckResult, path: string, { warnings = false }: Options): string[] {
  const { faults, counts } = result;
  const read = [
    plural(counts.files, 'file'),
    `${counts.entities} entities`,
    plural(counts.documents, 'document'),
    `${plural(counts.claims, 'claim')} (${counts.cited} cite a source, ${counts.claims - counts.cited} do not)`,
    plural(counts.relations, 'relation'),
  ].join(', ');
  return [
    ...faults.map(formatFault),
    ...textLines(result),
    ...warningLines(result, warnings),
    `${path}: ${read}: ${faults.length === 0 ? 'no faults' : plural(faults.length, 'fault')}`,
  ];
}
