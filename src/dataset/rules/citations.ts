import type { ClaimEntry, Data } from '../data.ts';
import { markerNumber } from '../marker.ts';
import type { WrittenCite } from '../written/claim.ts';
import type { RuleCheck } from './rule.ts';

interface Entry {
  claim: ClaimEntry;
  cite: WrittenCite;
}

/** A number in the list, whose document is the one that is cited. */
const checkMarker = ({ documentById, places, report }: Data, { claim, cite }: Entry): void => {
  const references = claim.document.references ?? [];
  if (cite.marker === undefined) {
    if (places.has(cite, 'marker')) return;
    const value = references.find(({ document }) => document === cite.document)?.number ?? 'n';
    return report.add('no-marker', places.at(cite), { value });
  }
  const place = places.at(cite, 'marker');
  const number = markerNumber(cite.marker);
  if (number === undefined) return report.add('bad-marker', place, { value: cite.marker });
  const listed = references.filter((reference) => reference.number === number);
  const params = { value: cite.marker, document: cite.document, listed: listed[0]?.document ?? '' };
  if (listed.length === 0) {
    const last = Math.max(...references.map((reference) => reference.number));
    // The number may be the one that was written wrongly.
    if (references.some((reference) => reference.number === 0)) return;
    return report.add('marker-not-listed', place, { ...params, last });
  }
  // A document that is not there has its own fault.
  if (documentById.has(cite.document) && !listed.some(({ document }) => document === cite.document)) {
    report.add('marker-other-document', place, params);
  }
};

/** Rule 5: a citation in a document that numbers its references carries a number of its list. */
export const citations: RuleCheck = {
  name: 'citations',
  check: (data) => {
    for (const claim of data.claims) {
      for (const cite of claim.written.cites ?? []) {
        if (cite.scope === 'wide' && !data.places.has(cite, 'reason')) {
          data.report.add('wide-no-reason', data.places.at(cite), { value: cite.document });
        }
        if (claim.document.references?.length) checkMarker(data, { claim, cite });
      }
    }
  },
};
