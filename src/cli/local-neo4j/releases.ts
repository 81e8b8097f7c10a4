/** What a release of Neo4j Community needs. */
interface Release {
  /** The oldest Java that it runs on. */
  java: number;
  /** Number of files that Maven downloads, and their size. */
  jars: number;
  megabytes: number;
}

export const VERSIONS = ['5.26.20', '2025.10.1'] as const;
export type Version = (typeof VERSIONS)[number];

/** The releases that were tested: the long-term support release and the newest. */
export const RELEASES: Readonly<Record<Version, Release>> = {
  '5.26.20': { java: 17, jars: 213, megabytes: 116 },
  '2025.10.1': { java: 21, jars: 247, megabytes: 142 },
};
