import type { Question } from '../../store/port.ts';
import type { FirstTexts } from '../i18n/en-first.ts';

/** Which part of the page a question stands behind. */
const PARTS = {
  network: 'picture',
  overview: 'picture',
  among: 'picture',
  bibliography: 'picture',
  expand: 'picture',
  paths: 'picture',
  entity: 'subject',
  relation: 'subject',
  document: 'subject',
  claim: 'subject',
  coverage: 'subject',
  provenance: 'subject',
  resting: 'subject',
  sources: 'list',
  conflicts: 'list',
  circles: 'list',
  parties: 'list',
  pattern: 'list',
  claims: 'list',
  entities: 'list',
  relations: 'list',
  documents: 'list',
  search: 'search',
} as const satisfies Record<Question['of'], keyof FirstTexts['cypherOf']>;

/** The part of the page that the answer to a question fills. */
export const partOf = ({ of }: Question): (typeof PARTS)[Question['of']] => PARTS[of];
