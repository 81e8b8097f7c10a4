import type { Coverage } from '../../graph/coverage.ts';
import { SOURCE_CLASSES, type Claim, type Document, type Entity, type Relation } from '../../graph/model.ts';
import { speaksForItself } from '../../graph/standing.ts';
import { conflictsAnswer } from '../answers/conflicts.ts';
import { orNotFound } from '../answers/lookups.ts';
import { documentsNamed } from '../answers/sources.ts';
import { DEFAULT_LIMITS, MOST_IDS, type Answer, type Options, type SourceUse } from '../port.ts';
import { idsIn, lookupsOf, pageOf, thingsBy } from './lookups.ts';
import { numberOf, textOf, thingsOf, type Row } from './rows.ts';
import type { Transaction } from './stored-graph.ts';
import { COVERAGE } from './queries.ts';
import { DISPUTED, RESTING, SOURCES, SOURCES_OF_TEXT } from './trace-queries.ts';

const SPEAKING = SOURCE_CLASSES.filter(speaksForItself);

/** How many claims of a text cite a source. */
export async function coverage({ tell }: Transaction, id: string): Promise<Coverage> {
  const [row] = await tell(COVERAGE, { id });
  return orNotFound(row && (JSON.parse(textOf(row, 'coverage')) as Coverage), 'document', id);
}

/** What stands on the sources that these ids name. */
export async function resting(
  asked: Transaction,
  ids: readonly string[],
  { alone = false, ...part }: Options<'resting'> = {},
): Promise<Answer<'resting'>> {
  const { run } = asked;
  const { documents, missing } = await documentsNamed(lookupsOf(asked), ids);
  const given = { documents: documents.map(({ id }) => id), speaking: SPEAKING, alone };
  const [claims, relations, claimIds, relationIds] = await Promise.all([
    pageOf<Claim>(run, RESTING.claims, { ...given, ...part }),
    pageOf<Relation>(run, RESTING.relations, { ...given, ...part }),
    run(RESTING.claimIds, { ...given, most: MOST_IDS }),
    run(RESTING.relationIds, { ...given, most: MOST_IDS }),
  ]);
  const ends = relations.items.flatMap(({ from, to }) => [from, to]);
  const entities = await thingsBy(run).entities(ends);
  const found = { claims: idsIn(claimIds), relations: idsIn(relationIds) };
  return { documents, missing, claims, relations, entities, ids: found };
}

const useIn = (row: Row): SourceUse => ({
  document: JSON.parse(textOf(row, 'json')) as Document,
  cited: { narrow: numberOf(row, 'narrow'), wide: numberOf(row, 'wide') },
  resting: { claims: numberOf(row, 'restingClaims'), relations: numberOf(row, 'restingRelations') },
  alone: { claims: numberOf(row, 'aloneClaims'), relations: numberOf(row, 'aloneRelations') },
});

/** Every document as a source; of one text those that it refers to or cites. */
export async function sources(
  { run }: Transaction,
  { document, order = 'id', limit = DEFAULT_LIMITS.items, offset = 0 }: Options<'sources'> = {},
): Promise<Answer<'sources'>> {
  if (document !== undefined)
    orNotFound((await thingsBy(run).documents([document]))[0], 'document', document);
  const statements = document === undefined ? SOURCES : SOURCES_OF_TEXT;
  const given = { document, order, limit, offset };
  const [[counted], rows] = await Promise.all([run(statements.total, given), run(statements.items, given)]);
  return { total: numberOf(counted, 'total'), items: rows.map(useIn) };
}

/** What claims contradict each other on. */
export async function conflicts(
  asked: Transaction,
  given?: Options<'conflicts'>,
): Promise<Answer<'conflicts'>> {
  const [relations, entities] = await Promise.all([
    asked.run(DISPUTED.relations, {}),
    asked.run(DISPUTED.entities, {}),
  ]);
  const disputed = { relations: thingsOf<Relation>(relations), entities: thingsOf<Entity>(entities) };
  return conflictsAnswer(lookupsOf(asked), disputed, {
    vocabulary: asked.metadata.vocabulary,
    asked: given,
  });
}
