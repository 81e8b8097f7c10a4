import { narrowCitesOf } from '../data.ts';
import type { ClaimEntry, Dataset } from '../data.ts';
import { markerNumber } from '../../graph/text-match/marker.ts';
import type { WrittenCite } from '../written/claim.ts';
import type { Rule } from './rule.ts';

/** What identifies the cited source: the number of its marker, otherwise its document. */
const keyOf = (cite: WrittenCite): string => {
  const number = cite.marker === undefined ? undefined : markerNumber(cite.marker);
  return number === undefined ? (cite.marker ?? cite.document) : `[${number}]`;
};

const narrowKeys = ({ written }: ClaimEntry): string[] => narrowCitesOf(written).map(keyOf);

const sameParagraph = (a: ClaimEntry, b: ClaimEntry): boolean =>
  a.section === b.section && a.paragraph === b.paragraph;

/** Look for the marker in the following claims: 'found', behind another marker ('over'), or 'none'. */
const findMarker = (claims: readonly ClaimEntry[], start: number, key: string): 'found' | 'over' | 'none' => {
  const own = claims[start];
  let over = false;
  for (const claim of claims.slice(start)) {
    if (!own || !sameParagraph(own, claim)) return 'none';
    const keys = narrowKeys(claim);
    if (claim !== own && keys.includes(key)) return over ? 'over' : 'found';
    over ||= keys.length > 0;
  }
  return 'none';
};

const FAULTS = { over: 'wide-over-marker', none: 'wide-no-marker' } as const;

/** Rule 5: a wide citation stands before its marker, in the same paragraph, with no other marker between. */
export const wideCitations: Rule = {
  name: 'wide-citations',
  check: ({ claimsOf, locations, report }: Dataset) => {
    for (const claims of claimsOf.values()) {
      claims.forEach((claim, index) => {
        for (const cite of claim.written.cites ?? []) {
          if (cite.scope !== 'wide' || cite.document === '') continue;
          const found = findMarker(claims, index, keyOf(cite));
          const value = cite.marker ?? cite.document;
          if (found !== 'found') report.add(FAULTS[found], locations.at(cite), { value });
        }
      });
    }
  },
};
