import { readFile, stat } from 'node:fs/promises';
import type { ClaimEntry, Dataset } from '../data.ts';
import type { Report } from '../report.ts';
import { documentHint } from '../nearest.ts';
import { reasonOf } from '../../graph/errors.ts';
import { decodeCopy, refusalBySize, type DecodedText } from '../../graph/text-copy/decode-copy.ts';
import type { Encoding } from '../../graph/text-copy/encodings.ts';
import { resolveAnchors } from '../../graph/text-match/resolve.ts';
import type { AnchoredClaim, LostAnchor, Resolution } from '../../graph/text-match/resolve.ts';
import { differenceWords } from './difference-words.ts';
import { reportRefusal } from './report-refusal.ts';

/** A document and somebody's copy of its text. */
export interface TextCopy {
  document: string;
  file: string;
}

/** Which anchors and markers the copy holds, with the file it was read from; differences are in words. */
export interface TextResult extends Omit<Resolution, 'lost'> {
  file: string;
  /** What the copy was read as. */
  encoding: Encoding;
  lost: (Omit<LostAnchor, 'difference'> & { difference?: string })[];
}

const inWords = ({ difference, ...lost }: LostAnchor): TextResult['lost'][number] => ({
  ...lost,
  ...(difference && { difference: differenceWords(difference) }),
});

const readText = async (file: string, report: Report): Promise<DecodedText | undefined> => {
  const location = { path: file, line: 1, column: 1 };
  try {
    const found = await stat(file);
    if (!found.isFile()) return (report.add('not-a-file', location, { value: file }), undefined);
    // One that is too large is not read at all.
    const refusal = refusalBySize(found.size, file);
    const decoded = refusal ? { refusal } : decodeCopy(await readFile(file), file);
    if (!('refusal' in decoded)) return decoded;
    reportRefusal(decoded.refusal, report);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'ENOENT') report.add('text-missing', location, { value: file });
    else report.add('unreadable', location, { what: 'The file', value: file, reason });
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
    const params = { value: document, hint: documentHint(document, read) };
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
  const read = claims.length === 0 ? undefined : await readText(given.file, ofText);
  if (!read) return undefined;
  const { text, encoding } = read;
  const { lost, ...resolution } = resolveAnchors(given.document, claims.map(anchoredOf), text);
  const result = { ...resolution, lost: lost.map(inWords), file: given.file, encoding };
  reportResolution(data, result);
  return result;
};
