import { execFileSync } from 'node:child_process';

/** Two projects want it: in one run it is built once. */
const BUILT = Symbol.for('entente.tests.built');

/** Journeys walk through what people get: the built page and the built server. */
export const setup = (): void => {
  if (Reflect.get(globalThis, BUILT)) return;
  execFileSync('npm', ['run', 'build'], { stdio: 'pipe' });
  Reflect.set(globalThis, BUILT, true);
};
