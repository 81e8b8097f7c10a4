import { statusAsked, type Evidence } from '../../graph/evidence.ts';
import type { Relation } from '../../graph/model.ts';
import type { Texts } from '../i18n/en.ts';

type Backed = Pick<Relation, 'status' | 'reality' | 'outcome'>;

/** That something is only predicted, and what came of it: “forecast, outcome not recorded”. */
export const foretoldWords = ({ outcome }: Pick<Relation, 'outcome'>, t: Texts): string =>
  t.join([t.reality.predicted, t.outcome[outcome?.value ?? 'open']]);

/** How well a relation is backed and, where it is only predicted, what came of it as far as that is recorded. */
export const evidenceWords = ({ status, reality, outcome }: Backed, t: Texts): string =>
  reality === 'predicted'
    ? t.join([
        t.forecastOf(t.status[status]),
        ...(outcome && outcome.value !== 'open' ? [t.outcome[outcome.value]] : []),
      ])
    : t.status[status];

/** A choice of the evidence filter: the status that it asks for, or what it asks for besides. */
export function choiceWords(evidence: Evidence, t: Texts): string {
  const status = statusAsked(evidence);
  if (status) return t.status[status];
  return evidence === 'cited' || evidence === 'independent'
    ? t.legendRegion.evidence[evidence]
    : t.legendRegion.evidence.all;
}

/** The same in whole sentences, for a tip and for the ear. */
export const relationMeans = ({ status, reality }: Backed, t: Texts): string =>
  t.sentences([...(reality === 'predicted' ? [t.predictedMeans] : []), t.relationMeans[status]]);
