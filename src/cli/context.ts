/** What every command gets: where the program is installed, and where its words go. */
export interface Context {
  /** Folder of the installed program. */
  root: string;
  /** Answers, for whoever reads or pipes them. */
  out(text: string): void;
  /** Remarks and faults. */
  err(text: string): void;
  /** Set the exit code: 0, or 1 for faults in the data. */
  exit(code: 0 | 1): void;
}
