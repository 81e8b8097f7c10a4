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
  /** Marks and words of one file, as the YAML lexer counts them. */
  lexemes: 300_000,
  /** Lists and mappings inside one another. */
  depth: 32,
  /** Columns before the first character of a line. */
  indent: 200,
  /** Faults of YAML itself reported for one file: one slip brings dozens after it. */
  faultsOfYaml: 20,
  /** Characters of an anchor, by rule 2. */
  anchor: 60,
  /** Bytes of a text that anchors are looked for in. */
  textBytes: 20_000_000,
  /** Bytes and nesting of an exported file. */
  exportBytes: 256_000_000,
  exportDepth: 32,
} as const;
