/**
 * A command that serves, as a newcomer sees it (`npm start` unless another is given): one address is
 * printed, its page loads, its search answers. Prints how long each took from the start of the command.
 */
import { spawn } from 'node:child_process';

const started = Date.now();
const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
// A group of its own, because npm starts a shell that starts the program.
const [program, ...args] = process.argv.length > 2 ? process.argv.slice(2) : ['npm', 'start'];
const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], detached: true });

const address = await new Promise((resolve, reject) => {
  let printed = '';
  child.stdout.on('data', (chunk) => {
    printed += chunk;
    const found = /http:\/\/\S+/.exec(printed);
    if (found) resolve(found[0]);
  });
  child.once('exit', (code) =>
    reject(new Error(`${[program, ...args].join(' ')} ended with ${code}: ${printed}`)),
  );
});

try {
  console.log(`address after ${seconds()}: ${address}`);
  const page = await fetch(address);
  if (!page.ok || !(await page.text()).includes('<script')) throw new Error(`no page: ${page.status}`);
  console.log(`page after ${seconds()}`);
  const found = await (await fetch(`${address}api/search?query=${encodeURIComponent('韩国')}`)).json();
  if (found.hits?.[0]?.id !== 'country:kr') throw new Error('the search does not find 韩国');
  console.log(`search answers after ${seconds()}: ${found.total} results`);
} finally {
  child.removeAllListeners('exit');
  process.kill(-child.pid, 'SIGTERM');
}
