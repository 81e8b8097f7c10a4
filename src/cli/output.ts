import { reasonOf, systemCodeOf } from '../graph/errors.ts';

type Stream = typeof process.stdout | typeof process.stderr;

/** A reader that stops early (`| head`) is not an error; anything else, such as a full disk, ends the program. */
function onError(error: unknown): void {
  if (systemCodeOf(error) === 'EPIPE') return;
  const reason = reasonOf(error);
  process.stderr.write(
    `entente: the answer cannot be written (${reason}); make room, or name another file.\n`,
  );
  process.exit(1);
}

const watch = (stream: Stream): void => {
  if (!stream.listeners('error').includes(onError)) stream.on('error', onError);
};

/** Handle errors of standard output and standard error instead of ending with a stack trace. */
export function handleOutputErrors(): void {
  watch(process.stdout);
  watch(process.stderr);
}
