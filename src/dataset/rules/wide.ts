import type { ClaimEntry, Data } from '../data.ts';
import { markerNumber } from '../marker.ts';
import type { WrittenCite } from '../written/claim.ts';
import type { RuleCheck } from './rule.ts';

/** What a citation leans on: its number if it has one, otherwise its document. */
const keyOf = (cite: WrittenCite): string => {
  const number = cite.marker === undefined ? undefined : markerNumber(cite.marker);
  return number === undefined ? (cite.marker ?? cite.document) : `[${number}]`;
};

const narrowKeys = ({ written }: ClaimEntry): string[] =>
  (written.cites ?? []).filter(({ scope }) => scope !== 'wide').map(keyOf);

const sameParagraph = (a: ClaimEntry, b: ClaimEntry): boolean =>
  a.section === b.section && a.paragraph === b.paragraph;

/** Walk on from the claim to the one that carries the marker: 'found', over another one, or none. */
const reach = (claims: readonly ClaimEntry[], start: number, key: string): 'found' | 'over' | 'none' => {
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

/** Rule 5: wide scope reaches back from its marker, within its paragraph and over no other marker. */
export const wide: RuleCheck = {
  name: 'wide',
  check: ({ claimsOf, places, report }: Data) => {
    for (const claims of claimsOf.values()) {
      claims.forEach((claim, index) => {
        for (const cite of claim.written.cites ?? []) {
          if (cite.scope !== 'wide' || cite.document === '') continue;
          const found = reach(claims, index, keyOf(cite));
          const value = cite.marker ?? cite.document;
          if (found !== 'found') report.add(FAULTS[found], places.at(cite), { value });
        }
      });
    }
  },
};
