import type { Report } from '../report.ts';

/** The lines that git and others put around the two versions of a merge that they could not decide. */
const MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?=\s|$)/;

/**
 * Report the conflicts of a merge at their first line, and markers that were forgotten while one was settled.
 * @returns whether there are none.
 */
export const checkConflicts = (text: string, { path, report }: { path: string; report: Report }): boolean => {
  let inside = false;
  let found = false;
  text.split('\n').forEach((line, index) => {
    const [marker] = MARKER.exec(line) ?? [];
    if (marker === undefined) return;
    found = true;
    const begins = marker.startsWith('<');
    const location = { path, line: index + 1, column: 1 };
    if (begins || !inside)
      report.add(begins ? 'conflict-marker' : 'conflict-rest', location, { value: line });
    inside = begins || (inside && !marker.startsWith('>'));
  });
  return !found;
};
