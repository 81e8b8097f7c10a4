/**
 * Checks the types of everything, .ts and .svelte alike: svelte-check reads the same tsconfig.json as tsc, so tsc
 * would only do it again. Type-checkers have been seen to pass without looking; so two errors are planted, a canary
 * each, and the run passes if it finds both of them and nothing else.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

/** Git, prettier, eslint and knip leave it alone: they run at the same time. */
const folder = 'src/canary';
const planted = {
  [`${folder}/canary.ts`]: "export const planted: number = 'a string';\n",
  [`${folder}/Canary.svelte`]: '<script lang="ts">const planted: number = \'a string\';</script>{planted}\n',
};

/** What svelte-check prints: a line for each error and warning, with the file in quotes. */
const printed = () =>
  new Promise((resolve) => {
    const options = { maxBuffer: Infinity };
    execFile('npx', ['svelte-check', '--output', 'machine'], options, (_, stdout, stderr) =>
      resolve(`${stdout}${stderr}`),
    );
  });

mkdirSync(folder, { recursive: true });
try {
  for (const [file, text] of Object.entries(planted)) writeFileSync(file, text);
  const lines = (await printed()).split('\n');
  const isPlanted = (line) => Object.keys(planted).some((file) => line.includes(`ERROR "${file}"`));
  const missed = Object.keys(planted).filter(
    (file) => !lines.some((line) => line.includes(`ERROR "${file}"`)),
  );
  const whole = lines.some((line) => / COMPLETED \d+ FILES /.test(line));
  const faults = lines.filter((line) => !isPlanted(line) && !/^\d+ (START|COMPLETED) |^$/.test(line));
  for (const fault of faults) console.log(fault.replace(/^\d+ /, ''));
  for (const file of missed) console.log(`canary: the error planted in ${file} was not found`);
  if (!whole) console.log('svelte-check did not come to its end');
  if (whole && missed.length === 0) console.log('canary: both planted errors were found');
  process.exitCode = whole && missed.length + faults.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
