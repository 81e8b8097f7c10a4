import type { Data } from '../data.ts';

/** One family of rules: looks at everything and reports what is wrong. */
export interface RuleCheck {
  name: string;
  /** Left out where vocabulary.yaml could not be read: every word would be unknown then. */
  needsVocabulary?: true;
  check: (data: Data) => void;
}
