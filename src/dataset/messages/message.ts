/** The number of a rule of the data guide, or the stage of reading that failed. */
export type RuleLabel = number | 'file' | 'yaml' | 'warning';

/** The texts for one fault code; words in braces are filled in, `{value}` with the offending value. */
export interface Message {
  rule: RuleLabel;
  message: string;
  remedy: string;
}
