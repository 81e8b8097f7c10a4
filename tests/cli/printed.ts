import { afterEach, beforeEach, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';

/** What a command printed, and how it ended. */
interface Printed {
  out: string;
  err: string;
  code: number;
}

/** Catches what commands print in the tests of a file; returns how to run one. */
export function printing(): (...argv: string[]) => Promise<Printed> {
  let out = '';
  let err = '';
  beforeEach(() => {
    vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => Boolean((out += String(chunk))));
    vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => Boolean((err += String(chunk))));
  });
  afterEach(() => void vi.restoreAllMocks());
  return async (...argv) => {
    out = '';
    err = '';
    const code = await main(argv, process.cwd());
    return { out, err, code };
  };
}
