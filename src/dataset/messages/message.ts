/** Which rule of the data guide a fault breaks, or what part of reading a folder refused. */
export type Rule = number | 'file' | 'yaml' | 'warning';

/** What is said of one code; words in braces are filled in, `{value}` with what somebody wrote. */
export interface Message {
  rule: Rule;
  message: string;
  remedy: string;
}
