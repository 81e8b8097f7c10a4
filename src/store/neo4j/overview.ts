import { lineOf } from '../../graph/line.ts';
import type { Relation } from '../../graph/model.ts';
import { overviewAnswer } from '../answers/overview.ts';
import type { Answer, Overview } from '../port.ts';
import { NO_LIMIT } from './queries.ts';
import * as queries from './subgraph-queries.ts';
import { listOf, numberOf, textOf, type Row } from './rows.ts';
import type { Metadata, Transaction } from './stored-graph.ts';

type Sources = Parameters<typeof overviewAnswer>[0];
type Looks = Pick<Relation, 'status' | 'reality'>;

function entitiesIn(row: Row): Sources['entities'] {
  const kinds = listOf<string>(row, 'kinds');
  const degrees = listOf<number>(row, 'degrees');
  return listOf<string>(row, 'ids').map((id, at) => ({
    id,
    kind: kinds[at] ?? '',
    degree: degrees[at] ?? 0,
  }));
}

/** The lines in rows of which each has those of one look. */
function* linesIn(rows: readonly Row[]): Sources['relations'] {
  for (const row of rows) {
    // Only our loader writes these columns, so that their values are of the closed lists.
    const line = lineOf({ status: textOf(row, 'status'), reality: textOf(row, 'reality') } as Looks);
    const ends = listOf<string>(row, 'to');
    for (const [at, from] of listOf<string>(row, 'from').entries()) yield { from, to: ends[at] ?? '', line };
  }
}

/** What was counted, by the metadata of the load that it was counted in. */
const counted = new WeakMap<Metadata, Overview['total']>();

/** How many have a drawn relation, and how many drawn relations there are; counted once for each load. */
export async function totalsOf({ run, metadata }: Transaction): Promise<Overview['total']> {
  const known = counted.get(metadata);
  if (known) return known;
  const { vocabulary } = metadata;
  const [[related], [drawn]] = await Promise.all([
    run(queries.relatedCount(vocabulary)),
    run(queries.drawnCount(vocabulary)),
  ]);
  const total = { entities: numberOf(related, 'total'), relations: numberOf(drawn, 'total') };
  // What is empty has no metadata of its own.
  if (metadata.load !== '') counted.set(metadata, total);
  return total;
}

/** The network as columns; of lines only those between entities of the least degree in it are read. */
export async function overview(asked: Transaction, limit = NO_LIMIT): Promise<Answer<'overview'>> {
  const { run, metadata } = asked;
  const atOnce = queries.AT_ONCE;
  const [rows, total] = await Promise.all([
    run(queries.biggestAsColumns(metadata.vocabulary), { limit, atOnce }),
    totalsOf(asked),
  ]);
  const entities = rows.flatMap(entitiesIn);
  const least = entities.at(-1)?.degree;
  const lines =
    least === undefined ? [] : await run(queries.linesAmongBiggest(metadata.vocabulary), { least, atOnce });
  return overviewAnswer({ entities, relations: linesIn(lines), total });
}
