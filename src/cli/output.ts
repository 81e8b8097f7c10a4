type Stream = typeof process.stdout | typeof process.stderr;

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** Whoever reads may stop early (`| head`), and nothing is wrong then; a full disk ends the program. */
function onError(error: unknown): void {
  if (codeOf(error) === 'EPIPE') return;
  const reason = String(codeOf(error) ?? error);
  process.stderr.write(
    `entente: the answer cannot be written (${reason}); make room, or name another file.\n`,
  );
  process.exit(1);
}

const watch = (stream: Stream): void => {
  if (!stream.listeners('error').includes(onError)) stream.on('error', onError);
};

/** Answer for what goes wrong while answers are written, instead of ending in a stack trace. */
export function watchOutput(): void {
  watch(process.stdout);
  watch(process.stderr);
}
