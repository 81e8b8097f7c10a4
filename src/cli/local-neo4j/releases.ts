/** What one release of Neo4j Community needs and weighs. */
interface Release {
  /** The oldest Java that it runs on. */
  java: number;
  /** Files and megabytes that Maven fetches, told before it does. */
  jars: number;
  megabytes: number;
}

export const VERSIONS = ['5.26.20', '2025.10.1'] as const;
export type Version = (typeof VERSIONS)[number];

/** The releases that were tried: the long-term one, and the newest. */
export const RELEASES: Readonly<Record<Version, Release>> = {
  '5.26.20': { java: 17, jars: 213, megabytes: 116 },
  '2025.10.1': { java: 21, jars: 247, megabytes: 142 },
};
