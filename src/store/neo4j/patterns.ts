import { circleKinds, refusalKinds } from '../../graph/circles/circle.ts';
import { byId } from '../../graph/collections.ts';
import { kindOf } from '../../graph/ids.ts';
import { REALITIES, type Relation } from '../../graph/model.ts';
import type { Lines } from '../../graph/pattern/match.ts';
import { circleOffers } from '../../graph/pattern/open.ts';
import { branchesOf, type Pattern, type Step } from '../../graph/pattern/pattern.ts';
import { witnessesOf } from '../../graph/pattern/witnesses.ts';
import type { Vocabulary } from '../../graph/vocabulary.ts';
import { checkedPattern, idsAround, namedIn, readPattern } from '../answers/patterns.ts';
import { DEFAULT_LIMITS, type Answer, type Options } from '../port.ts';
import { thingsBy } from './lookups.ts';
import { MATCHES, WALKED } from './pattern-queries.ts';
import { numberOf, thingsOf, type Row } from './rows.ts';
import type { Transaction } from './stored-graph.ts';

/** A pattern that is asked about, and what counts for it. */
interface Asked {
  pattern: Pattern;
  realities: readonly string[];
  transaction: Transaction;
}

/** On which of its two edges a relation is entered and left; a symmetric one on either. */
function edgesOf({ kind, backwards }: Step, { relations }: Pick<Vocabulary, 'relations'>) {
  if (relations.some(({ id, symmetric }) => id === kind && symmetric)) {
    return { near: ['FROM', 'TO'], far: ['FROM', 'TO'] };
  }
  return backwards ? { near: ['TO'], far: ['FROM'] } : { near: ['FROM'], far: ['TO'] };
}

/** The steps as the statement takes them, the last one first. */
const stepsOf = (pattern: Pattern, vocabulary: Vocabulary) =>
  branchesOf(pattern)
    .flatMap((branch) =>
      branch.map((step, at) => ({
        ...{ kind: step.kind, id: step.to.id ?? null, of: step.to.kind ?? null },
        ...edgesOf(step, vocabulary),
        ...{ begins: at === 0, ends: at === branch.length - 1, without: step.join === 'not' },
      })),
    )
    .reverse();

const textsIn = (row: Row | undefined, key: string): string[] => (row?.[key] as string[] | undefined) ?? [];

/** Who matches, as one row: how many there are, and the ids of a part of them. */
async function matchesOf(
  { pattern, realities, transaction: { run, metadata } }: Asked,
  { limit = DEFAULT_LIMITS.items, offset = 0 }: Options<'pattern'>,
): Promise<Row | undefined> {
  const { vocabulary } = metadata;
  const steps = stepsOf(pattern, vocabulary);
  const [row] = await run(MATCHES[steps.length as keyof typeof MATCHES], {
    ...{ id: pattern.start.id ?? null, kind: pattern.start.kind ?? null, steps, realities, limit, offset },
    parts: 1 + branchesOf(pattern).filter(([first]) => first?.join !== 'not').length,
    open: circleOffers(pattern, vocabulary).map((step) => ({ ...step, id: step.id ?? null })),
    refusals: refusalKinds(vocabulary),
  });
  return row;
}

/** The relations that a step may go along from here; for a step of `not` the refusals that answer it. */
async function walkedFrom(ids: readonly string[], step: Step, asked: Asked): Promise<Relation[]> {
  const { realities, transaction } = asked;
  const { vocabulary } = transaction.metadata;
  const without = step.join === 'not';
  const kinds = without ? refusalKinds(vocabulary) : [step.kind];
  if (ids.length === 0 || (without && !circleKinds(vocabulary).includes(step.kind))) return [];
  const rows = await transaction.run(WALKED, {
    ...{ from: [...ids], kinds, realities: without ? ['actual'] : realities, ...edgesOf(step, vocabulary) },
    ...{ to: step.to.id ?? null, of: step.to.kind ?? null },
  });
  return thingsOf<Relation>(rows);
}

/** The relations by which these match: all that go on from them, step by step, without those that lead nowhere. */
async function witnesses(ids: readonly string[], asked: Asked): Promise<Relation[]> {
  const found = new Map<string, Relation>();
  for (const branch of branchesOf(asked.pattern)) {
    let here: readonly string[] = ids;
    for (const step of branch) {
      const walked = await walkedFrom(here, step, asked);
      for (const relation of walked) found.set(relation.id, relation);
      here = [...new Set(walked.flatMap(({ from, to }) => [from, to]))];
    }
  }
  const relations = [...found.values()];
  const ends = relations.flatMap(({ from, to }) => [from, to]).map((id) => ({ id, kind: kindOf(id) }));
  const lines: Lines = {
    entities: byId(ends),
    ofKind: (kind) => relations.filter((relation) => relation.kind === kind),
    vocabulary: asked.transaction.metadata.vocabulary,
  };
  return witnessesOf(ids, asked.pattern, lines);
}

/** Who matches a pattern. */
export async function pattern(
  transaction: Transaction,
  steps: readonly string[],
  { predictions = false, ...part }: Options<'pattern'> = {},
): Promise<Answer<'pattern'>> {
  const { run, metadata } = transaction;
  const things = thingsBy(run);
  const named = await things.entities(namedIn(checkedPattern(steps, metadata.vocabulary)));
  const there = new Set(named.map(({ id }) => id));
  const asked: Asked = {
    pattern: readPattern(steps, metadata.vocabulary, (id) => there.has(id)),
    realities: predictions ? REALITIES : ['actual'],
    transaction,
  };
  const row = await matchesOf(asked, part);
  const ids = textsIn(row, 'ids');
  const relations = await witnesses(ids, asked);
  return {
    total: numberOf(row, 'total'),
    items: await things.entities(ids),
    uncertain: { total: numberOf(row, 'uncertain'), ids: textsIn(row, 'uncertainIds') },
    relations,
    entities: await things.entities(idsAround(asked.pattern, relations)),
  };
}
