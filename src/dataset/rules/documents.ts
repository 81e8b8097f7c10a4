import type { ClaimEntry, Dataset } from '../data.ts';
import type { WrittenDocument } from '../written/document.ts';
import type { Rule } from './rule.ts';

const hasTitle = ({ title, lang }: WrittenDocument): boolean =>
  Object.hasOwn(title, lang) || Object.hasOwn(title, lang.split('-')[0] ?? lang);

const checkTensions = ({ locations, report }: Dataset, { tensions }: WrittenDocument): void => {
  for (const { side, against } of tensions ?? []) {
    against.forEach((n, index) => {
      if (n > 0 && side.includes(n)) report.add('tension-both', locations.at(against, index), { value: n });
    });
  }
};

const checkCorrections = (
  { locations, report, unreadableIds }: Dataset,
  { id, corrections, references }: WrittenDocument,
): void => {
  // The references may stand in a part of the document that could not be read.
  if (unreadableIds.has(id)) return;
  const numbers = new Set((references ?? []).map(({ number }) => number));
  for (const correction of corrections ?? []) {
    const { reference } = correction;
    if (reference === undefined || reference === 0 || numbers.has(reference) || numbers.has(0)) continue;
    const params = { field: 'The correction', value: `reference ${reference}`, hint: 'Correct the number.' };
    report.add('dangling', locations.at(correction, 'reference'), params);
  }
};

const foretells = ({ written }: ClaimEntry): boolean =>
  written.modality === 'forecast' ||
  [...(written.asserts ?? []), ...(written.states ?? [])].some(({ reality }) => reality === 'predicted');

const checkDecisions = (data: Dataset, claim: ClaimEntry): void => {
  for (const decision of claim.written.decides ?? []) {
    const target = data.claimById.get(decision.claim);
    const location = data.locations.at(decision, 'claim');
    const params = { value: decision.claim };
    if (target && target.document === claim.document) data.report.add('decides-own', location, params);
    else if (target && !foretells(target) && !data.locations.failed(target.written, 'modality'))
      data.report.add('decides-no-forecast', location, params);
  }
};

/** Rules 3 and 4: titles, tensions, corrections and decisions fit the text they belong to. */
export const documents: Rule = {
  name: 'documents',
  check: (data) => {
    for (const document of data.documents) {
      if (document.lang !== '' && !hasTitle(document)) {
        data.report.add('title-language', data.locations.at(document, 'title'), { value: document.lang });
      }
      checkTensions(data, document);
      checkCorrections(data, document);
    }
    for (const claim of data.claims) checkDecisions(data, claim);
  },
};
