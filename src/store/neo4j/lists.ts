import type { Claim, Document, Entity, Relation } from '../../graph/model.ts';
import { documentsOf } from '../../graph/provenance.ts';
import { orNotFound } from '../answers/lookups.ts';
import type { Answer, Options } from '../port.ts';
import type { Run } from './transactions.ts';
import { ALL_OF, LIST } from './queries.ts';
import { degreesIn, pageOf, thingsBy, rowsOfPage } from './lookups.ts';
import { thingsOf } from './rows.ts';

/** For each value of the parameter `cites`, the values of the property `reach` that pass. */
const REACHES: Record<NonNullable<Options<'claims'>['cites']>, readonly string[]> = {
  narrow: ['narrow'],
  none: ['wide', 'no-source'],
  wide: ['wide'],
  'no-source': ['no-source'],
};

/** Whether all things are asked for, whatever part of their list. */
const asksNothing = ({ limit: _, offset: __, ...conditions }: { limit?: number; offset?: number }): boolean =>
  Object.values(conditions).every((condition) => condition === undefined);

/** Claims in text order. A document that is not there is `not-found`. */
export async function listClaims(run: Run, filter: Options<'claims'> = {}): Promise<Answer<'claims'>> {
  const { cites, document, ...given } = filter;
  const lookups = thingsBy(run);
  if (document !== undefined) orNotFound((await lookups.documents([document]))[0], 'document', document);
  const conditions = {
    ...{ section: null, modality: null, status: null },
    ...given,
    reaches: cites ? REACHES[cites] : null,
  };
  const page = await (document === undefined
    ? pageOf<Claim>(run, asksNothing(filter) ? ALL_OF.claims : LIST.claims, conditions)
    : pageOf<Claim>(run, LIST.claimsOfOne, { ...conditions, document }));
  return { ...page, documents: await lookups.documents(documentsOf(page.items)) };
}

/** Entities, biggest degree first. */
export async function listEntities(run: Run, filter: Options<'entities'> = {}): Promise<Answer<'entities'>> {
  const statements = asksNothing(filter) ? ALL_OF.entities : LIST.entities;
  const { total, rows } = await rowsOfPage(run, statements, { kind: null, ...filter });
  return { total, items: thingsOf<Entity>(rows), degrees: degreesIn(rows) };
}

/** Relations by id, with their ends; the rejected ones are among them. */
export async function listRelations(
  run: Run,
  filter: Options<'relations'> = {},
): Promise<Answer<'relations'>> {
  const conditions = { kind: null, status: null, reality: null };
  const statements = asksNothing(filter) ? ALL_OF.relations : LIST.relations;
  const page = await pageOf<Relation>(run, statements, { ...conditions, ...filter });
  const ends = page.items.flatMap(({ from, to }) => [from, to]);
  return { ...page, entities: await thingsBy(run).entities(ends) };
}

/** Documents by id. */
export const listDocuments = (run: Run, filter: Options<'documents'> = {}): Promise<Answer<'documents'>> =>
  pageOf<Document>(run, LIST.documents, { class: null, ...filter });
