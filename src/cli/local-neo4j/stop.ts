/** Milliseconds between two checks whether npm still runs. */
const POLL_INTERVAL = 500;

/**
 * Call `act` when the parent process is gone. npm and npx start a program in a shell and end only that shell when
 * they are stopped, so the program would otherwise keep running in the background with its server.
 */
function onOrphaned(act: () => void): void {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    act();
  }, POLL_INTERVAL);
  look.unref();
}

/** A signal that is aborted when the program is told to stop. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  if (process.env['npm_command']) onOrphaned(() => stop.abort());
  return stop.signal;
}
