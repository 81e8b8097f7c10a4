import { citations } from './citations.ts';
import { dates } from './dates.ts';
import { doubles } from './doubles.ts';
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
import type { RuleCheck } from './rule.ts';
import { sources } from './sources.ts';
import { texts } from './texts.ts';
import { unused } from './unused.ts';
import { urls } from './urls.ts';
import { values } from './values.ts';
import { vocabulary } from './vocabulary.ts';
import { wide } from './wide.ts';

/** Every rule that looks across files. Their order does not matter: faults are sorted by place. */
export const RULES: readonly RuleCheck[] = [
  vocabulary,
  ids,
  kinds,
  links,
  doubles,
  order,
  texts,
  ends,
  values,
  references,
  citations,
  wide,
  dates,
  external,
  prospective,
  explicit,
  members,
  urls,
  unused,
  sources,
];
