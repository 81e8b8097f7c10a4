/**
 * Type-checkers have been seen to pass without looking. This plants one error in a .ts and one in a
 * .svelte file of a folder of its own and demands that both are found.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

const folder = 'src/canary';

/** Run a command; what it printed if it failed, undefined if it passed. */
const failureOf = (command) =>
  new Promise((resolve) => {
    execFile('npx', command, (error, stdout, stderr) => resolve(error ? `${stdout}${stderr}` : undefined));
  });

async function demand(command, file) {
  const printed = await failureOf(command);
  if (printed?.includes(file)) return;
  throw new Error(`canary: ${command.join(' ')} did not report the error planted in ${file}`);
}

mkdirSync(folder, { recursive: true });
try {
  writeFileSync(`${folder}/canary.ts`, "export const planted: number = 'a string';\n");
  writeFileSync(
    `${folder}/Canary.svelte`,
    '<script lang="ts">let planted: number = \'a string\';</script>{planted}\n',
  );
  const demands = [
    demand(['tsc', '--noEmit', '-p', '.'], 'canary.ts'),
    demand(['svelte-check', '--output', 'machine'], 'Canary.svelte'),
  ];
  // Both to the end: what is planted is there until nobody looks any more.
  const broken = (await Promise.allSettled(demands)).find(({ status }) => status === 'rejected');
  if (broken) throw broken.reason;
  console.log('canary: both planted errors were found');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
