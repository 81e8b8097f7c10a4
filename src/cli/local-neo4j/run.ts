import { execFile, type ExecFileOptions } from 'node:child_process';

export interface RunResult {
  /** The exit code, or an error code if it did not run (ENOENT: no such program). */
  code: number | string;
  /** Its standard output and standard error. */
  text: string;
}

const OUTPUT = 16 * 1024 * 1024;

/**
 * Run a program to its end.
 * @throws an AbortError if `options.signal` ended it; a failing program does not throw.
 */
export const run = (file: string, argv: readonly string[], options: ExecFileOptions): Promise<RunResult> =>
  new Promise((resolve, reject) => {
    execFile(file, argv, { ...options, encoding: 'utf8', maxBuffer: OUTPUT }, (error, stdout, stderr) => {
      if (error?.name === 'AbortError') reject(error);
      else
        resolve({ code: error ? (error.code ?? error.signal ?? 'failed') : 0, text: `${stdout}\n${stderr}` });
    });
  });
