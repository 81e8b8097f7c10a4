import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sizesIn } from '../measure/files.ts';
import { Samples, shuffled } from '../measure/samples.ts';
import { HOLDERS, type HolderName } from '../peers/hold.ts';

/** ENTENTE_BENCH_ROUNDS is another number of them. */
const ROUNDS = Number(process.env['ENTENTE_BENCH_ROUNDS'] ?? 3);
const SIZES = [10_000, 100_000];
const MEGABYTE = 2 ** 20;

/** In a process of its own: what holding a graph costs, beyond the data that it is made of. Prints megabytes and seconds. */
export async function hold(name: HolderName, size: number): Promise<void> {
  const { given, build } = HOLDERS[name];
  const data = given(size);
  const inUse = (): number => {
    globalThis.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = inUse();
  const begun = performance.now();
  const held = await build(data as never);
  const seconds = (performance.now() - begun) / 1000;
  const megabytes = (inUse() - before) / MEGABYTE;
  console.log(JSON.stringify({ megabytes, seconds, kept: typeof held }));
}

/** What a graph and its search index hold in memory, each in a process of its own. */
export async function main(args: readonly string[]): Promise<void> {
  const samples = new Samples('memory');
  const names = Object.keys(HOLDERS) as HolderName[];
  const program = pathToFileURL(join('dist', 'bench', 'memory.js')).href;
  for (const size of sizesIn(args, SIZES)) {
    for (let round = 0; round < ROUNDS; round++)
      for (const name of shuffled(names)) {
        const code = `import(${JSON.stringify(program)}).then((m) => m.hold(${JSON.stringify(name)}, ${size}))`;
        const flags = ['--expose-gc', '--max-old-space-size=8192', '--input-type=module', '-e', code];
        const { megabytes, seconds } = JSON.parse(
          execFileSync(process.execPath, flags, { encoding: 'utf8' }),
        ) as {
          megabytes: number;
          seconds: number;
        };
        samples.add(`${size}: ${name}`, { 'MB held': megabytes, 'seconds to build': seconds }, round);
      }
    samples.print(
      `${size} entities, ${3 * size} relations: memory beyond the data themselves; median (least–most) of ${ROUNDS}`,
      { prefix: `${size}: ` },
    );
  }
  samples.end();
}
