import type { Lang } from '../../../graph/names.ts';
import type { ReportSubject } from '../../../graph/report/types.ts';

/** Characters that a preview shows; nobody reads more of it before it is saved. */
const MOST = 60_000;

/** The beginning of a text, cut between two lines where it is very long. */
export function startOf(text: string): { start: string; cut: boolean } {
  if (text.length <= MOST) return { start: text, cut: false };
  const end = text.lastIndexOf('\n', MOST);
  return { start: text.slice(0, end > 0 ? end : MOST), cut: true };
}

/** The name of a file for a report: what it is of, in which section, and its language. */
export function fileNameOf({ id, section }: ReportSubject, lang: Lang, extension: string): string {
  const words = [id, ...(section === undefined ? [] : [section]), lang].join(' ');
  return `${words.replace(/[^\p{L}\p{N}]+/gu, '-')}.${extension}`;
}
