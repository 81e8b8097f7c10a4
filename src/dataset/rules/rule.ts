import type { Dataset } from '../data.ts';

/** One family of rules: looks at everything and reports what is wrong. */
export interface Rule {
  name: string;
  /** Left out where vocabulary.yaml could not be read: every word would be unknown then. */
  needsVocabulary?: true;
  check: (data: Dataset) => void;
}
