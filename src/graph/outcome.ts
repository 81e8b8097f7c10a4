import type { AuthoredClaim } from './authored.ts';
import { groupBy } from './collections.ts';
import { rankOf } from './authored-index.ts';
import type { AuthoredIndex } from './authored-index.ts';
import { compareIds } from './ids.ts';
import type { Outcome } from './model.ts';

interface Decision {
  /** Id of the forecast. */
  of: string;
  by: AuthoredClaim;
  outcome: 'met' | 'not-met';
}

/** Decisions by the id of the forecast. */
export type Decisions = ReadonlyMap<string, Decision[]>;

/** Which claims of other documents decide each forecast; a document cannot decide its own. */
export const decisionsOf = (index: AuthoredIndex): Decisions => {
  const documents = new Map(index.claims.map(({ id, document }) => [id, document]));
  const decisions = index.claims.flatMap((by) =>
    by.decides
      .filter(({ claim }) => documents.get(claim) !== by.document)
      .map(({ claim, outcome }): Decision => ({ of: claim, by, outcome })),
  );
  return groupBy(decisions, ({ of }) => of);
};

/**
 * The outcome according to the best source class that decides it (official, party, news, then the rest).
 * If documents of that class contradict each other, it stays open.
 */
export const outcomeOf = (decisions: readonly Decision[], index: AuthoredIndex): Outcome => {
  const best = Math.min(...decisions.map(({ by }) => rankOf(by, index)));
  const heard = decisions.filter(({ by }) => rankOf(by, index) === best);
  const [first] = heard.sort((a, b) => compareIds(a.by, b.by));
  if (!first || heard.some(({ outcome }) => outcome !== first.outcome)) return { value: 'open' };
  return { value: first.outcome, claim: first.by.id };
};
