import { circleKinds, refusalKinds } from '../../graph/circles/circle.ts';
import { byId } from '../../graph/collections.ts';
import { kindOf } from '../../graph/ids.ts';
import { REALITIES, type Relation } from '../../graph/model.ts';
import type { Lines } from '../../graph/pattern/match.ts';
import { circleOffers } from '../../graph/pattern/open.ts';
import { MOST_STEPS } from '../../graph/pattern/limits.ts';
import { branchesOf, type Pattern, type Step } from '../../graph/pattern/pattern.ts';
import { witnessesOf } from '../../graph/pattern/witnesses.ts';
import type { Vocabulary } from '../../graph/vocabulary.ts';
import { checkedPattern, idsAround, namedIn, readPattern } from '../answers/patterns.ts';
import { DEFAULT_LIMITS, type Answer, type Options } from '../port.ts';
import { idsIn, thingsBy } from './lookups.ts';
import { MATCHES, OPEN, WALKED } from './pattern-queries.ts';
import { thingsOf } from './rows.ts';
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

/** Ids of all who match, sorted. */
async function matchesOf({ pattern, realities, transaction }: Asked): Promise<string[]> {
  const { run, metadata } = transaction;
  const steps = stepsOf(pattern, metadata.vocabulary);
  const lacking = Array<null>(MOST_STEPS - steps.length).fill(null);
  const rows = await run(MATCHES, {
    ...{ id: pattern.start.id ?? null, kind: pattern.start.kind ?? null, realities },
    steps: [...steps, ...lacking],
    parts: 1 + branchesOf(pattern).filter(([first]) => first?.join !== 'not').length,
  });
  return idsIn(rows);
}

/** Of those who match whoever may yet fail a step of `not`. */
async function uncertainAmong(
  ids: readonly string[],
  { pattern, transaction: { run, metadata } }: Asked,
): Promise<Set<string>> {
  const uncertain = new Set<string>();
  if (ids.length === 0) return uncertain;
  for (const { backwards, id, kinds } of circleOffers(pattern, metadata.vocabulary)) {
    const rows = await run(OPEN[backwards ? 'backwards' : 'forwards'], {
      ...{ ids, named: id ?? null, refusals: refusalKinds(metadata.vocabulary) },
      ...(!backwards && { kinds }),
    });
    for (const one of idsIn(rows)) uncertain.add(one);
  }
  return uncertain;
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
  { predictions = false, limit = DEFAULT_LIMITS.items, offset = 0 }: Options<'pattern'> = {},
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
  const all = await matchesOf(asked);
  const uncertain = await uncertainAmong(all, asked);
  const ids = all.slice(offset, offset + limit);
  const relations = await witnesses(ids, asked);
  return {
    total: all.length,
    items: await things.entities(ids),
    uncertain: { total: uncertain.size, ids: ids.filter((id) => uncertain.has(id)) },
    relations,
    entities: await things.entities(idsAround(asked.pattern, relations)),
  };
}
