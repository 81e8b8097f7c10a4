import type { Java } from './java.ts';

/** Command-line flags of Java for running Neo4j. @param memory megabytes of heap. */
export const flagsOf = (java: Java, memory: number): string[] => [
  `-Xmx${memory}m`,
  ...['java.nio', 'sun.nio.ch', 'java.lang'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  '-Dio.netty.tryReflectionSetAccessible=true',
  // Newer versions of Java warn about what Neo4j's libraries do; older ones do not know these flags.
  ...(java.version >= 22 ? ['--enable-native-access=ALL-UNNAMED'] : []),
  ...(java.version >= 23 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
];
