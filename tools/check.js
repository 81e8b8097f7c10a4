/**
 * Everything that must hold before a change lands; every step runs, then the faults are counted. Steps run at
 * the same time, as many as there are processors, the longest first; what one says is printed together, in the
 * order of the list.
 */
import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';

const steps = [
  ['types', ['node', 'tools/types.js']],
  ['format', ['npx', 'prettier', '--check', '.']],
  ['lint', ['npx', 'eslint', '.', '--max-warnings', '0']],
  ['dead code', ['npx', 'knip']],
  ['size', ['node', 'tools/size.js']],
];

const run = ([name, [command, ...rest]]) =>
  new Promise((resolve) => {
    execFile(command, rest, { maxBuffer: Infinity }, (error, stdout, stderr) =>
      resolve({ name, passed: !error, text: `${stdout}${stderr}` }),
    );
  });

const report = ({ name, passed, text }) => {
  process.stdout.write(`\n== ${name}\n${text}`);
  return passed ? [] : [name];
};

const results = new Array(steps.length);
const left = steps.entries();
const worker = async () => {
  for (const [at, step] of left) results[at] = await run(step);
};
await Promise.all(Array.from({ length: availableParallelism() }, worker));
const failed = results.flatMap(report);

console.log(
  failed.length === 0
    ? `\ncheck: all ${results.length} steps passed`
    : `\ncheck: failed in ${failed.join(', ')}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
