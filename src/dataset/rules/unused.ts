import type { Dataset } from '../data.ts';
import type { Rule } from './rule.ts';

/** Every entity that a claim speaks of or a bibliography names. */
const mentioned = ({ claims, documents }: Dataset): Set<string> => {
  const ids = new Set<string>();
  for (const { written } of claims) {
    for (const id of written.mentions ?? []) ids.add(id);
    for (const { from, to } of written.asserts ?? []) ids.add(from).add(to);
    for (const { entity } of written.states ?? []) ids.add(entity);
  }
  for (const { authors, publisher, venue } of documents) {
    for (const { entity } of authors ?? []) ids.add(entity);
    ids.add(publisher ?? '').add(venue ?? '');
  }
  return ids;
};

/** Every document that another one leans on, or that holds the wording of something. */
const cited = ({ claims, documents, entities }: Dataset): Set<string> => {
  const ids = new Set<string>(entities.map(({ document }) => document ?? ''));
  for (const { written } of claims) {
    for (const id of written.mentions ?? []) ids.add(id);
    for (const { document } of written.cites ?? []) ids.add(document);
  }
  for (const { references, primarySources, corrections } of documents) {
    for (const { document } of references ?? []) ids.add(document);
    for (const id of primarySources ?? []) ids.add(id);
    for (const { basis } of corrections ?? []) ids.add(basis);
  }
  return ids;
};

/** Warnings: entities nobody mentions, documents nobody cites, claims about nothing. */
export const unused: Rule = {
  name: 'unused',
  check: (data) => {
    const { locations, report } = data;
    const entities = mentioned(data);
    const documents = cited(data);
    // What could not be read may mention and cite all of them.
    const known = data.unreadableIds.size === 0 && data.unreadableFolders.size === 0;
    for (const entity of data.entities.filter(({ id }) => id !== '' && !entities.has(id))) {
      if (known) report.add('entity-unmentioned', locations.at(entity, 'id'), { value: entity.id });
    }
    for (const [document, claims] of data.claimsOf) {
      if (!known || document.id === '' || claims.length > 0 || documents.has(document.id)) continue;
      report.add('document-uncited', locations.at(document, 'id'), { value: document.id });
    }
    for (const { id, written } of data.claims) {
      if (written.mentions?.length || written.asserts?.length || written.states?.length) continue;
      report.add('claim-about-nothing', locations.at(written, 'n'), { value: id });
    }
  },
};
