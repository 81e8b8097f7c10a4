import type { Java } from './java.ts';

/** What Java must be told to run Neo4j. @param memory megabytes of heap. */
export const flagsOf = (java: Java, memory: number): string[] => [
  `-Xmx${memory}m`,
  ...['java.nio', 'sun.nio.ch', 'java.lang'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  '-Dio.netty.tryReflectionSetAccessible=true',
  // Newer Javas warn at length of what Neo4j's libraries do; older ones do not know how not to.
  ...(java.version >= 22 ? ['--enable-native-access=ALL-UNNAMED'] : []),
  ...(java.version >= 23 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
];
