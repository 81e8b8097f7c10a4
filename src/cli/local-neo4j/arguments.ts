import { InvalidArgumentError } from 'commander';

/** Megabytes below which Neo4j does not start. */
const LEAST = 256;

/** Parse a port number. */
export function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('a port is a whole number from 0 to 65535.');
}

/** Parse an amount of memory as Java writes it (512m, 4g), in megabytes. */
export function megabytesOf(text: string): number {
  const [, number, unit] = /^(\d{1,6})([mg])$/i.exec(text) ?? [];
  const megabytes = Number(number) * (unit?.toLowerCase() === 'g' ? 1024 : 1);
  if (megabytes >= LEAST) return megabytes;
  throw new InvalidArgumentError(`write the memory as 512m or 4g, at least ${LEAST}m.`);
}
