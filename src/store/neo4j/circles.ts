import { circleKinds, refusalKinds, type Circle } from '../../graph/circles/circle.ts';
import { parseCircleId } from '../../graph/ids.ts';
import type { Relation } from '../../graph/model.ts';
import { MOST_IDS, type Answer, type Options } from '../port.ts';
import { CIRCLES, PARTIES } from './circle-queries.ts';
import { pageOf, rowsOfPage, thingsBy } from './lookups.ts';
import { numberOf, textOf, type Row } from './rows.ts';
import type { Transaction } from './stored-graph.ts';

const circleIn = (row: Row): Circle => ({
  id: textOf(row, 'id'),
  kind: textOf(row, 'kind'),
  of: textOf(row, 'of'),
  parties: numberOf(row, 'parties'),
  foretold: numberOf(row, 'foretold'),
  refused: numberOf(row, 'refused'),
});

const kindsIn = ({ metadata: { vocabulary } }: Transaction) => ({
  kinds: circleKinds(vocabulary),
  refusals: refusalKinds(vocabulary),
});

/** Circles, biggest first. */
export async function circles(asked: Transaction, part: Options<'circles'> = {}): Promise<Answer<'circles'>> {
  const { total, rows } = await rowsOfPage(asked.run, CIRCLES, { ...kindsIn(asked), ...part });
  const items = rows.map(circleIn);
  return { total, items, entities: await thingsBy(asked.run).entities(items.map(({ of }) => of)) };
}

/** Who is in the named circles, and who stayed outside. */
export async function parties(
  asked: Transaction,
  ids: readonly string[],
  { limit = MOST_IDS, offset = 0 }: Options<'parties'> = {},
): Promise<Answer<'parties'>> {
  const { run } = asked;
  const wanted = [...new Set(ids)].sort();
  const targetsOf = (some: readonly string[]) => [
    ...new Set(some.flatMap((id) => parseCircleId(id)?.of ?? [])),
  ];
  const given = { ...kindsIn(asked), ids: wanted };
  const named = (await run(CIRCLES.named, { ...given, of: targetsOf(wanted) })).map(circleIn);
  const found = named.map(({ id }) => id);
  const around = { ...given, ids: found, of: targetsOf(found), limit, offset };
  const relations = await pageOf<Relation>(run, PARTIES, around);
  return {
    circles: named,
    missing: wanted.filter((id) => !found.includes(id)),
    relations,
    entities: await thingsBy(run).entities([
      ...named.map(({ of }) => of),
      ...relations.items.map(({ from }) => from),
    ]),
  };
}
