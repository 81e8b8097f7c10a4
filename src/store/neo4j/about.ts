import { STATUSES } from '../../graph/lists.ts';
import type { Document } from '../../graph/model.ts';
import type { About, Counts, Text } from '../port.ts';
import type { Run } from './transactions.ts';
import type { Metadata, Transaction } from './stored-graph.ts';
import * as queries from './queries.ts';
import { numberOf, textOf, thingsOf, type Row } from './rows.ts';

const sum = (parts: readonly { total: number }[]): number => parts.reduce((all, { total }) => all + total, 0);

const kindsIn = (rows: readonly Row[]): { kind: string; total: number }[] =>
  rows.map((row) => ({ kind: textOf(row, 'kind'), total: numberOf(row, 'total') }));

function byStatus(rows: readonly Row[]): Counts['relationStatuses'] {
  const found = new Map(rows.map((row) => [textOf(row, 'status'), row]));
  return STATUSES.map((status) => {
    const row = found.get(status);
    return row
      ? { status, total: numberOf(row, 'total'), predicted: numberOf(row, 'predicted') }
      : { status, total: 0, predicted: 0 };
  });
}

async function countsOf(run: Run): Promise<Counts> {
  const [entities, relations, statuses, [documents], [claims], [publishers]] = await Promise.all([
    run(queries.ENTITY_KINDS),
    run(queries.RELATION_KINDS),
    run(queries.RELATION_STATUSES),
    run(queries.DOCUMENT_COUNT),
    run(queries.CLAIM_COUNT),
    run(queries.PUBLISHER_COUNT),
  ]);
  const entityKinds = kindsIn(entities);
  const relationKinds = kindsIn(relations);
  return {
    entities: sum(entityKinds),
    relations: sum(relationKinds),
    documents: numberOf(documents, 'total'),
    claims: numberOf(claims, 'total'),
    publishers: numberOf(publishers, 'total'),
    entityKinds,
    relationKinds,
    relationStatuses: byStatus(statuses),
  };
}

async function textsOf(run: Run): Promise<Text[]> {
  const rows = await run(queries.TEXTS);
  return thingsOf<Document>(rows).map((document, at) => {
    const figure = (key: string): number => numberOf(rows[at], key);
    const [claims, cited] = [figure('claims'), figure('cited')];
    return {
      document,
      claims,
      cited,
      uncited: claims - cited,
      wideCited: cited + figure('wideOnly'),
      forecasts: figure('forecasts'),
      references: document.references.length,
      sources: figure('sources'),
    };
  });
}

/** What was counted, by the metadata of the load that it was counted in: counting millions takes seconds. */
const counted = new WeakMap<Metadata, About>();

/** What the graph holds, in numbers; counted once for each load. */
export async function aboutOf({ run, metadata }: Transaction): Promise<About> {
  const known = counted.get(metadata);
  if (known) return known;
  const [counts, texts] = await Promise.all([countsOf(run), textsOf(run)]);
  const about: About = {
    format: 'entente/1',
    data: metadata.data,
    vocabulary: metadata.vocabulary,
    counts,
    texts,
  };
  // What is empty has no metadata of its own.
  if (metadata.load !== '') counted.set(metadata, about);
  return about;
}
