import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { it } from 'vitest';
import { inLargeParts } from '../src/cli/replace-file.ts';
import type { ExportedFile, Exporter } from '../src/exporters/exporter.ts';
import { exporters } from '../src/exporters/index.ts';
import { zipped } from '../src/exporters/zip/zip.ts';
import type { Graph } from '../src/graph/model.ts';
import { seed } from '../tests/store/neo4j/seed.ts';
import { madeGraph } from './made.ts';

/** Where the files stay, so that other programs can open them. */
const OUT = join(tmpdir(), 'entente-exports');
const MB = 1024 * 1024;
/** Parts of 64 kB after which memory is looked at. */
const EVERY = 256;

interface Written {
  bytes: number;
  /** The most memory beyond what was in use before, in bytes; 0 where it is not looked at. */
  memory: number;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Memory in use once what nobody needs any more is gone. */
function inUse(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function write(file: ExportedFile, folder: string, measured: boolean): Written {
  const before = inUse();
  const to = openSync(join(folder, file.name), 'w');
  let [bytes, memory, parts] = [0, 0, 0];
  for (const part of inLargeParts(file.chunks)) {
    bytes += writeSync(to, part);
    if (measured && parts++ % EVERY === 0) memory = Math.max(memory, inUse() - before);
  }
  closeSync(to);
  return { bytes, memory };
}

function row(name: string, make: () => readonly ExportedFile[], folder: string) {
  const all = (measured: boolean): Written[] => make().map((file) => write(file, folder, measured));
  const begun = performance.now();
  const written = all(false);
  const ms = Math.round(performance.now() - begun);
  const memory = Math.max(...all(true).map((each) => each.memory));
  const kB = Math.round(written.reduce((sum, { bytes }) => sum + bytes, 0) / 1024);
  return { format: name, files: written.length, kB, ms, 'MB of memory at most': Math.round(memory / MB) };
}

function table(title: string, graph: Graph): void {
  const folder = join(OUT, title);
  mkdirSync(folder, { recursive: true });
  const make = (exporter: Exporter) => () => exporter.write({ graph, lang: 'en' });
  const { entities, relations, claims, documents } = graph;
  console.log(
    `\n${title}: ${entities.length} entities, ${relations.length} relations, ${claims.length} claims, ${documents.length} documents; files in ${folder}`,
  );
  console.table(
    exporters.flatMap((exporter) => {
      const rows = [row(exporter.id, make(exporter), folder)];
      const zip = () => [zipped(`${exporter.id}.zip`, make(exporter))];
      return rows[0]?.files === 1 ? rows : [...rows, row(`${exporter.id}, zipped`, zip, folder)];
    }),
  );
}

it('every export of the shipped data', () => table('seed', seed), 60_000);
it('every export of 100,000 relations', () => table('large', madeGraph(20_000, 100_000)), 600_000);
