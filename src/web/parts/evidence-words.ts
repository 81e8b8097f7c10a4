import type { Relation } from '../../graph/model.ts';
import type { Texts } from '../i18n/en.ts';
import { heading } from './words.ts';

type Backed = Pick<Relation, 'status' | 'reality' | 'outcome'>;

/** That something is only predicted, and what came of it: “predicted, still open”. */
export const foretoldWords = ({ outcome }: Pick<Relation, 'outcome'>, t: Texts): string =>
  t.join([t.reality.predicted, t.outcome[outcome?.value ?? 'open']]);

/** How well a relation is backed and, where it is only predicted, what came of it. */
export const evidenceWords = (relation: Backed, t: Texts): string =>
  relation.reality === 'predicted'
    ? heading(t.join([foretoldWords(relation, t), t.legendRegion.status[relation.status]]))
    : t.status[relation.status];

/** The same in whole sentences, for a tip and for the ear. */
export const relationMeans = ({ status, reality }: Backed, t: Texts): string =>
  t.sentences([...(reality === 'predicted' ? [t.predictedMeans] : []), t.relationMeans[status]]);
