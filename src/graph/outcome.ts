import type { AuthoredClaim } from './authored.ts';
import { groupBy } from './collections.ts';
import { rankOf } from './grounds.ts';
import type { Grounds } from './grounds.ts';
import { compareIds } from './ids.ts';
import type { Outcome } from './model.ts';

interface Decision {
  /** The claim that was foretold. */
  of: string;
  by: AuthoredClaim;
  outcome: 'met' | 'not-met';
}

/** By the id of the claim that was foretold. */
export type Decisions = ReadonlyMap<string, Decision[]>;

/** What other documents say came of each claim; nobody decides a forecast of their own text. */
export const decisionsOf = (grounds: Grounds): Decisions => {
  const documents = new Map(grounds.claims.map(({ id, document }) => [id, document]));
  const decisions = grounds.claims.flatMap((by) =>
    by.decides
      .filter(({ claim }) => documents.get(claim) !== by.document)
      .map(({ claim, outcome }): Decision => ({ of: claim, by, outcome })),
  );
  return groupBy(decisions, ({ of }) => of);
};

/**
 * The outcome on the word of the best class (official, party, news, the rest) that decides. Where
 * documents of that class contradict each other nothing is settled, and it stays open.
 */
export const outcomeOf = (decisions: readonly Decision[], grounds: Grounds): Outcome => {
  const best = Math.min(...decisions.map(({ by }) => rankOf(by, grounds)));
  const heard = decisions.filter(({ by }) => rankOf(by, grounds) === best);
  const [first] = heard.sort((a, b) => compareIds(a.by, b.by));
  if (!first || heard.some(({ outcome }) => outcome !== first.outcome)) return { value: 'open' };
  return { value: first.outcome, claim: first.by.id };
};
