import { readFile, stat } from 'node:fs/promises';
import type { ClaimEntry, Dataset } from '../data.ts';
import type { Report } from '../report.ts';
import { LIMITS } from '../files/limits.ts';
import { hint } from '../nearest.ts';
import { reasonOf } from '../../graph/errors.ts';
import { decode } from '../files/text-file.ts';
import { lineCount } from '../../graph/text-match/limits.ts';
import { resolveAnchors } from '../../graph/text-match/resolve.ts';
import type { AnchoredClaim, LostAnchor, Resolution } from '../../graph/text-match/resolve.ts';
import { differenceWords } from './difference-words.ts';

/** A document and somebody's copy of its text. */
export interface TextCopy {
  document: string;
  file: string;
}

/** Which anchors and markers the copy holds, with the file it was read from; differences are in words. */
export interface TextResult extends Omit<Resolution, 'lost'> {
  file: string;
  lost: (Omit<LostAnchor, 'difference'> & { difference?: string })[];
}

const inWords = ({ difference, ...lost }: LostAnchor): TextResult['lost'][number] => ({
  ...lost,
  ...(difference && { difference: differenceWords(difference) }),
});

/** A text of very many lines is no copy of a document, and would take long to look through. */
const ofFewLines = (text: string | undefined, file: string, report: Report): string | undefined => {
  const value = lineCount(text ?? '');
  if (value <= LIMITS.textLines) return text;
  report.add('too-many-lines', { path: file, line: 1, column: 1 }, { value, limit: LIMITS.textLines });
  return undefined;
};

const readText = async (file: string, report: Report): Promise<string | undefined> => {
  const location = { path: file, line: 1, column: 1 };
  try {
    const found = await stat(file);
    if (!found.isFile()) return (report.add('not-a-file', location, { value: file }), undefined);
    if (found.size <= LIMITS.textBytes)
      return ofFewLines(decode(await readFile(file), { path: file, report }), file, report);
    report.add('file-too-large', location, { value: found.size, limit: LIMITS.textBytes });
  } catch (error) {
    report.add('unreadable', location, { what: 'The file', value: file, reason: reasonOf(error) });
  }
  return undefined;
};

const anchoredOf = ({ id, written }: ClaimEntry): AnchoredClaim => ({
  id,
  anchor: written.anchor,
  cites: (written.cites ?? []).map((cite) => ({ ...cite, scope: cite.scope ?? 'narrow' })),
});

/** Report lost anchors (rule 2) and missing markers (rule 5) at the claims that have them. */
const reportResolution = (data: Dataset, { lost, markers, file }: TextResult): void => {
  const { claimById, locations, report } = data;
  for (const { claim, exact, reason, times, difference } of lost) {
    const anchor = claimById.get(claim)?.written.anchor ?? {};
    const code = reason === 'absent' ? 'anchor-lost' : 'anchor-ambiguous';
    const params = { value: exact, claim, times, file, difference: difference ? ` ${difference}` : '' };
    report.add(code, locations.at(anchor, 'exact'), params);
  }
  for (const { claim, cite, marker } of markers.missing) {
    const written = claimById.get(claim)?.written.cites?.[cite] ?? {};
    report.add('marker-not-in-sentence', locations.at(written, 'marker'), { value: marker, claim, file });
  }
};

const claimsToFind = (data: Dataset, { document, file }: TextCopy, report: Report): ClaimEntry[] => {
  const location = { path: file, line: 1, column: 1 };
  const written = data.documentById.get(document);
  if (!written) {
    const read = data.documents.filter((each) => data.claimsOf.get(each)?.length).map(({ id }) => id);
    const params = { value: document, hint: hint(document, read) };
    if (!data.unreadableIds.has(document) && !data.unreadableFolders.has('documents'))
      report.add('text-unknown', location, params);
    return [];
  }
  const claims = data.claimsOf.get(written) ?? [];
  if (claims.length === 0) report.add('text-without-claims', location, { value: document });
  // An empty anchor has been reported already.
  return claims.filter((claim) => claim.written.anchor.exact !== '');
};

/**
 * Look for the anchors and markers of a document in somebody's copy. What is wrong with the folder goes
 * into the report of `data`, what is wrong with the copy into `ofText`.
 */
export const checkText = async (
  data: Dataset,
  given: TextCopy,
  ofText: Report,
): Promise<TextResult | undefined> => {
  const claims = claimsToFind(data, given, ofText);
  const text = claims.length === 0 ? undefined : await readText(given.file, ofText);
  if (text === undefined) return undefined;
  const { lost, ...resolution } = resolveAnchors(given.document, claims.map(anchoredOf), text);
  const result = { ...resolution, lost: lost.map(inWords), file: given.file };
  reportResolution(data, result);
  return result;
};
