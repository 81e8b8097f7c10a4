/** Everything that must hold before a change lands; every step runs, then the faults are counted. */
import { spawnSync } from 'node:child_process';

const steps = [
  ['format', ['npx', 'prettier', '--check', '.']],
  ['lint', ['npx', 'eslint', '.', '--max-warnings', '0']],
  ['types', ['npx', 'tsc', '--noEmit', '-p', '.']],
  ['svelte', ['npx', 'svelte-check', '--fail-on-warnings']],
  ['dead code', ['npx', 'knip']],
  ['canary', ['node', 'tools/canary.js']],
];

const failed = steps.filter(([name, [command, ...rest]]) => {
  console.log(`\n== ${name}`);
  return spawnSync(command, rest, { stdio: 'inherit' }).status !== 0;
});

console.log(
  failed.length === 0
    ? `\ncheck: all ${steps.length} steps passed`
    : `\ncheck: failed in ${failed.map(([name]) => name).join(', ')}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
