import { readFile, stat } from 'node:fs/promises';
import type { ClaimEntry, Data } from '../data.ts';
import type { Report } from '../fault.ts';
import { LIMITS } from '../files/limits.ts';
import { hint } from '../nearest.ts';
import { decode, reasonOf } from '../files/source.ts';
import { resolveAnchors } from './resolve.ts';
import type { Anchored, Resolution } from './resolve.ts';

/** A document and somebody's copy of its text. */
export interface GivenText {
  document: string;
  file: string;
}

/** What the copy says, with the file it was read from. */
export interface TextResult extends Resolution {
  file: string;
}

const readText = async (file: string, report: Report): Promise<string | undefined> => {
  const place = { path: file, line: 1, column: 1 };
  try {
    const found = await stat(file);
    if (!found.isFile()) return (report.add('not-a-file', place, { value: file }), undefined);
    if (found.size <= LIMITS.textBytes) return decode(await readFile(file), { path: file, report });
    report.add('file-too-large', place, { value: found.size, limit: LIMITS.textBytes });
  } catch (error) {
    report.add('unreadable', place, { value: file, reason: reasonOf(error) });
  }
  return undefined;
};

const anchoredOf = ({ id, written }: ClaimEntry): Anchored => ({
  id,
  anchor: written.anchor,
  cites: (written.cites ?? []).map((cite) => ({ ...cite, scope: cite.scope ?? 'narrow' })),
});

/** Rules 2 and 5 at the lines of the claims. */
const reportResolution = (data: Data, { lost, markers, file }: TextResult): void => {
  const { claimById, places, report } = data;
  for (const { claim, exact, reason, times } of lost) {
    const anchor = claimById.get(claim)?.written.anchor ?? {};
    const code = reason === 'absent' ? 'anchor-lost' : 'anchor-ambiguous';
    report.add(code, places.at(anchor, 'exact'), { value: exact, claim, times, file });
  }
  for (const { claim, cite, marker } of markers.missing) {
    const written = claimById.get(claim)?.written.cites?.[cite] ?? {};
    report.add('marker-not-in-sentence', places.at(written, 'marker'), { value: marker, claim, file });
  }
};

const claimsToFind = (data: Data, { document, file }: GivenText, report: Report): ClaimEntry[] => {
  const place = { path: file, line: 1, column: 1 };
  const written = data.documentById.get(document);
  if (!written) {
    const read = data.documents.filter((each) => data.claimsOf.get(each)?.length).map(({ id }) => id);
    const params = { value: document, hint: hint(document, read) };
    if (!data.unread.has(document) && !data.closed.has('documents'))
      report.add('text-unknown', place, params);
    return [];
  }
  const claims = data.claimsOf.get(written) ?? [];
  if (claims.length === 0) report.add('text-without-claims', place, { value: document });
  // An empty anchor has its fault already.
  return claims.filter((claim) => claim.written.anchor.exact !== '');
};

/**
 * Look for the anchors and markers of a document in somebody's copy. What is wrong with the folder goes
 * into the report of `data`, what is wrong with the copy into `ofText`.
 */
export const checkText = async (
  data: Data,
  given: GivenText,
  ofText: Report,
): Promise<TextResult | undefined> => {
  const claims = claimsToFind(data, given, ofText);
  const text = claims.length === 0 ? undefined : await readText(given.file, ofText);
  if (text === undefined) return undefined;
  const result = { ...resolveAnchors(given.document, claims.map(anchoredOf), text), file: given.file };
  reportResolution(data, result);
  return result;
};
