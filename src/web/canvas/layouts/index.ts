/** A layout that the picture offers; each runs in a module worker of its own. */
export interface Layout {
  id: string;
  start: () => Worker;
}

/** The first of the list is the one a picture begins with. */
export const LAYOUTS: readonly [Layout, ...Layout[]] = [
  {
    id: 'force',
    start: () => new Worker(new URL('./fcose.worker.ts', import.meta.url), { type: 'module' }),
  },
];
