import type { Dataset } from '../data.ts';
import { citations } from './citations.ts';
import { claimNumbers } from './claim-numbers.ts';
import { dates } from './dates.ts';
import { duplicates } from './duplicates.ts';
import { ends } from './ends.ts';
import { explicit } from './explicit.ts';
import { external } from './external.ts';
import { ids } from './ids.ts';
import { kinds } from './kinds.ts';
import { links } from './links.ts';
import { members } from './members.ts';
import { order } from './order.ts';
import { prospective } from './prospective.ts';
import { references } from './references.ts';
import type { Rule } from './rule.ts';
import { sources } from './sources.ts';
import { stories } from './stories.ts';
import { documents } from './documents.ts';
import { unused } from './unused.ts';
import { urls } from './urls.ts';
import { values } from './values.ts';
import { vocabulary } from './vocabulary.ts';
import { wideCitations } from './wide-citations.ts';

/** Every rule that looks across files. Their order does not matter: faults are sorted by location. */
const RULES: readonly Rule[] = [
  vocabulary,
  ids,
  claimNumbers,
  kinds,
  links,
  duplicates,
  order,
  documents,
  ends,
  values,
  references,
  citations,
  wideCitations,
  dates,
  external,
  prospective,
  explicit,
  members,
  urls,
  stories,
  unused,
  sources,
];

/** Apply every rule; without a vocabulary those are left out that need one, since every word would be unknown. */
export const checkRules = (data: Dataset): void => {
  for (const rule of RULES) if (data.vocabulary || !rule.needsVocabulary) rule.check(data);
};
