import type { ClaimEntry, Dataset } from '../data.ts';
import { markerNumber } from '../../graph/text-match/marker.ts';
import type { WrittenCite } from '../written/claim.ts';
import type { Rule } from './rule.ts';

interface Entry {
  claim: ClaimEntry;
  cite: WrittenCite;
}

/** The marker must have a number of the reference list, and that reference must be the cited document. */
const checkMarker = ({ documentById, locations, report }: Dataset, { claim, cite }: Entry): void => {
  const references = claim.document.references ?? [];
  if (cite.marker === undefined) {
    if (locations.has(cite, 'marker')) return;
    const value = references.find(({ document }) => document === cite.document)?.number ?? 'n';
    return report.add('no-marker', locations.at(cite), { value });
  }
  const location = locations.at(cite, 'marker');
  const number = markerNumber(cite.marker);
  if (number === undefined) return report.add('bad-marker', location, { value: cite.marker });
  const listed = references.filter((reference) => reference.number === number);
  const params = { value: cite.marker, document: cite.document, listed: listed[0]?.document ?? '' };
  if (listed.length === 0) {
    const last = Math.max(...references.map((reference) => reference.number));
    // It may be the reference whose number could not be read.
    if (references.some((reference) => reference.number === 0)) return;
    return report.add('marker-not-listed', location, { ...params, last });
  }
  // A cited document that does not exist is reported by another rule.
  if (documentById.has(cite.document) && !listed.some(({ document }) => document === cite.document)) {
    report.add('marker-other-document', location, params);
  }
};

/** Rule 5: a citation in a document that numbers its references carries a number of its list. */
export const citations: Rule = {
  name: 'citations',
  check: (data) => {
    for (const claim of data.claims) {
      for (const cite of claim.written.cites ?? []) {
        if (cite.scope === 'wide' && !data.locations.has(cite, 'reason')) {
          data.report.add('wide-no-reason', data.locations.at(cite), { value: cite.document });
        }
        if (claim.document.references?.length) checkMarker(data, { claim, cite });
      }
    }
  },
};
