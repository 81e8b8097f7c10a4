/** Milliseconds between two looks at whether npm is still there. */
const LOOK = 500;

/**
 * npm and npx start a program in a shell, end that shell when they are told to stop, and the shell tells nobody:
 * the program would run on, unseen, with its server.
 */
function onOrphaned(act: () => void): void {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    act();
  }, LOOK);
  look.unref();
}

/** Aborted when somebody stops the program. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  if (process.env['npm_command']) onOrphaned(() => stop.abort());
  return stop.signal;
}
