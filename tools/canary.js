/**
 * Type-checkers have been seen to pass without looking. This plants one error in a .ts and one in a
 * .svelte file of a throw-away copy of the configuration and demands that both are found.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

const folder = 'src/canary';

/** Run a command; what it printed if it failed, undefined if it passed. */
function failureOf(command) {
  try {
    execFileSync('npx', command, { stdio: 'pipe', encoding: 'utf8' });
    return undefined;
  } catch (error) {
    return `${error.stdout}${error.stderr}`;
  }
}

function demand(command, file) {
  const printed = failureOf(command);
  if (printed?.includes(file)) return;
  throw new Error(`canary: ${command.join(' ')} did not report the error planted in ${file}`);
}

mkdirSync(folder, { recursive: true });
try {
  writeFileSync(`${folder}/canary.ts`, "export const planted: number = 'a string';\n");
  demand(['tsc', '--noEmit', '-p', '.'], 'canary.ts');
  rmSync(`${folder}/canary.ts`);
  writeFileSync(
    `${folder}/Canary.svelte`,
    '<script lang="ts">let planted: number = \'a string\';</script>{planted}\n',
  );
  demand(['svelte-check', '--output', 'machine'], 'Canary.svelte');
  console.log('canary: both planted errors were found');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
