import driverOf, { type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTITY_AROUND, RELATION_AROUND } from '../../../src/store/neo4j/detail-queries.ts';
import { COVERAGE } from '../../../src/store/neo4j/queries.ts';
import { SEARCHED } from '../../../src/store/neo4j/search-queries.ts';
import { EXPANDED } from '../../../src/store/neo4j/subgraph-queries.ts';
import { givenNeo4j } from '../../neo4j/given.ts';
import { fixture } from '../fixture.ts';

const neo4j = givenNeo4j();
const TELLING = { SEARCHED, EXPANDED, COVERAGE, ENTITY_AROUND, RELATION_AROUND };

/** What the server does, in the order in which it begins to: of two branches the first comes to its row before the second. */
const stepsOf = (plan: Plan): string[] => [
  ...plan.children.flatMap(stepsOf),
  `${plan.operatorType.replace(/@.*/, '')} ${String((plan.arguments as Record<string, unknown>)['Details'] ?? '')}`,
];

describe.runIf(neo4j.here)('a statement that tells which load it has read', () => {
  const driver = driverOf.driver(
    neo4j.uri,
    driverOf.auth.basic(neo4j.credentials.user, neo4j.credentials.password),
  );
  beforeAll(async () => {
    await neo4j.empty();
    await neo4j.store().load(fixture);
  });
  afterAll(() => driver.close());

  it.each(Object.entries(TELLING))('reads that behind all else: %s', async (_, statement) => {
    const session = driver.session();
    const none = {
      id: '',
      offset: 0,
      limit: 1,
      symmetric: [],
      first: [],
      then: [],
      names: [],
      rank: '',
      most: 1,
      enough: 1,
      few: 1,
    };
    const { summary } = await session.run(`EXPLAIN ${statement}`, none);
    await session.close();
    const steps = summary.plan === false ? [] : stepsOf(summary.plan);
    const at = steps.findIndex((step) => step.includes('m:EntenteMeta'));
    expect(at, steps.join('\n')).toBeGreaterThan(0);
    // From then on nothing is looked for, and nothing is read but what that node has. What is applied to a row has to wait
    // for it; of a product some releases of the server may begin with either side.
    const later = steps.slice(at + 1);
    expect(later.filter((step) => /Scan|Seek|Expand|ProcedureCall/.test(step))).toEqual([]);
    expect(later.join('\n').match(/\b(?!m\.)[a-z]\w*\.\w+/gi) ?? []).toEqual([]);
    expect(later[0]).toMatch(/^Apply/);
    expect(later.join('\n')).toContain('m.load');
  });
});
