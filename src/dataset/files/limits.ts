/**
 * What a file of a data folder may hold. Measured on YAML parsing: the densest file within these
 * limits takes about a second, a single line of 50 MB takes six and 1.8 GB, so both are refused
 * before anything is parsed.
 */
export const LIMITS = {
  /** Bytes of one file. */
  fileBytes: 2_000_000,
  /** Characters of one line. */
  lineLength: 20_000,
  /** Tokens of one file, as the YAML lexer counts them. */
  lexemes: 300_000,
  /** Nested lists and mappings. */
  depth: 32,
  /** Spaces of indentation. */
  indent: 200,
  /** YAML errors reported for one file: one mistake causes dozens of others. */
  faultsOfYaml: 20,
  /** Faults that are listed of one file and in all, and warnings that are listed; the rest is counted. */
  faultsOfFile: 200,
  faultsInAll: 1000,
  warnings: 2000,
  /** Characters of an anchor, by rule 2. */
  anchor: 60,
  /** Bytes of an exported file, and its nested lists and objects. */
  exportBytes: 256_000_000,
  exportDepth: 32,
  /** Bytes of memory that one byte of an exported file takes while it is checked: measured with 67 and 225 MB. */
  exportMemory: 10,
} as const;
