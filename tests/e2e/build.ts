import { execFileSync } from 'node:child_process';

/** Journeys walk through what people get: the built page and the built server. */
export const setup = (): void => {
  execFileSync('npm', ['run', 'build'], { stdio: 'pipe' });
};
