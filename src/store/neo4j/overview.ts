import { lineOf, type Line } from '../../graph/line.ts';
import type { Relation } from '../../graph/model.ts';
import { overviewAnswer } from '../answers/overview.ts';
import type { Answer } from '../port.ts';
import { NO_LIMIT } from './queries.ts';
import * as queries from './subgraph-queries.ts';
import { numberOf, textOf, type Row } from './rows.ts';
import type { Transaction } from './stored-graph.ts';

/** Only our loader writes these columns, so that their values are of the closed lists. */
const lineIn = (row: Row): Line =>
  lineOf({ status: textOf(row, 'status'), reality: textOf(row, 'reality') } as Pick<
    Relation,
    'status' | 'reality'
  >);

/** The network as columns; lines come as scalars, and only those between entities of the least degree in it. */
export async function overview(
  { run, metadata }: Transaction,
  limit = NO_LIMIT,
): Promise<Answer<'overview'>> {
  const { vocabulary } = metadata;
  const [rows, [related], [drawn]] = await Promise.all([
    run(queries.biggestAsRows(vocabulary), { limit }),
    run(queries.relatedCount(vocabulary)),
    run(queries.DRAWN_COUNT),
  ]);
  const least = numberOf(rows.at(-1), 'degree');
  const lines = rows.length === 0 ? [] : await run(queries.linesAmongBiggest(vocabulary), { least });
  return overviewAnswer({
    entities: rows.map((row) => ({
      ...{ id: textOf(row, 'id'), kind: textOf(row, 'kind'), degree: numberOf(row, 'degree') },
    })),
    relations: lines.map((row) => ({ from: textOf(row, 'from'), to: textOf(row, 'to'), line: lineIn(row) })),
    total: { entities: numberOf(related, 'total'), relations: numberOf(drawn, 'total') },
  });
}
