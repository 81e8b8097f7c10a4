/** What every command gets: the folder of the program and its outputs. */
export interface Context {
  /** Folder of the installed program. */
  root: string;
  /** Write results to standard output. */
  out(text: string): void;
  /** Write a part of a result to standard output, without a line break. */
  write(chunk: Uint8Array): void;
  /** Write remarks and errors to standard error. */
  err(text: string): void;
  /** Set the exit code: 0, or 1 for faults in the data. */
  exit(code: 0 | 1): void;
}
