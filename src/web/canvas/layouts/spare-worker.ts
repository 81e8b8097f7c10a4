/** A worker that nobody has taken yet. */
let spare: Worker | undefined;

const startWorker = (): Worker =>
  new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });

/** Start a worker for a layout that will be asked for soon: reading its code takes as long as some layouts do. */
export function prepareWorker(): void {
  if (spare) return;
  try {
    const made = startWorker();
    spare = made;
    // Whoever wants a layout starts another, and is told if that fails as well.
    made.onerror = () => {
      if (spare === made) spare = undefined;
    };
  } catch {
    // The same.
  }
}

/** The worker that was prepared, or a new one where there is none; it is the caller's. */
export function takeWorker(): Worker {
  const taken = spare ?? startWorker();
  spare = undefined;
  taken.onerror = null;
  return taken;
}
