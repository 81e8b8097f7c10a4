import type { CheckResult } from '../dataset/check-result.ts';
import { formatFault, printablePath } from '../dataset/fault.ts';

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** “doc:x: 102 found, 0 lost”, followed by the lost anchors and the count of markers; its encoding where it is not UTF-8. */
const textLines = ({ texts }: CheckResult): string[] =>
  texts.flatMap(({ document, found, lost, markers, encoding }) => [
    `${document}: ${found.length} found, ${lost.length} lost${encoding === 'utf-8' ? '' : ` (read as ${encoding.toUpperCase()})`}`,
    ...lost.map(({ claim, exact, reason }) => `  lost: ${claim} “${exact}” (${reason})`),
    `${document}: ${markers.found} of ${markers.found + markers.missing.length} markers in their own sentence`,
  ]);

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** The warnings: counted by code, or each in full as far as they were kept. */
function warningLines({ warnings, warningCounts }: CheckResult, all: boolean): string[] {
  const total = sum(Object.values(warningCounts));
  if (total === 0) return [];
  const more = total > warnings.length ? [`… and ${total - warnings.length} more warnings`] : [];
  if (all) return ['', 'Warnings:', ...warnings.map(formatFault), ...more];
  const counted = Object.entries(warningCounts).map(([code, count]) => `${count} ${code}`);
  return ['', `${plural(total, 'warning')}: ${counted.join(', ')} (--warnings lists them)`];
}

const omittedLines = ({ omitted }: CheckResult): string[] =>
  omitted.map(({ path, count }) => `${printablePath(path)}: … and ${plural(count, 'more fault')}`);

/** How many faults there are, with those that are not listed. */
export const faultCount = ({ faults, omitted }: Pick<CheckResult, 'faults' | 'omitted'>): number =>
  faults.length + sum(omitted.map(({ count }) => count));

/** A claim that cites nothing need not lack a source: its own document may be one. */
function claimsInWords({ claims, cited, ownWord }: CheckResult['counts']): string {
  const neither = claims - cited - ownWord;
  const own =
    ownWord === 1 ? 'stands on the word of its own document' : 'stand on the word of their own document';
  const parts = [
    `${cited} ${cited === 1 ? 'cites' : 'cite'} a source`,
    ...(ownWord > 0 ? [`${ownWord} ${own}`] : []),
    ...(neither > 0 || ownWord === 0
      ? [`${neither} ${neither === 1 ? 'does' : 'do'} ${ownWord > 0 ? 'neither' : 'not'}`]
      : []),
  ];
  return `${plural(claims, 'claim')} (${parts.join(', ')})`;
}

interface Options {
  /** List every warning instead of counting them. */
  warnings?: boolean;
}

/** The result of a check as lines of text; the last one is the summary. */
export function reportOf(result: CheckResult, path: string, { warnings = false }: Options): string[] {
  const { faults, counts } = result;
  const found = faultCount(result);
  // Where nothing was read, what is wrong with the place itself is all there is to say.
  const read = [
    plural(counts.files, 'file'),
    `${counts.entities} entities`,
    plural(counts.documents, 'document'),
    claimsInWords(counts),
    plural(counts.relations, 'relation'),
  ].join(', ');
  return [
    ...faults.map(formatFault),
    ...omittedLines(result),
    ...textLines(result),
    ...warningLines(result, warnings),
    `${printablePath(path)}: ${counts.files === 0 ? '' : `${read}: `}${found === 0 ? 'no faults' : plural(found, 'fault')}`,
  ];
}
