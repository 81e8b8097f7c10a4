import { execFile, type ExecFileOptions } from 'node:child_process';

export interface Ran {
  /** 0, another exit code, or why it did not run: ENOENT where there is no such program. */
  code: number | string;
  /** Everything it said. */
  text: string;
}

const OUTPUT = 16 * 1024 * 1024;

/**
 * Run a program to its end.
 * @throws the abort's error where `options.signal` ended it; no other end rejects.
 */
export const run = (file: string, argv: readonly string[], options: ExecFileOptions): Promise<Ran> =>
  new Promise((resolve, reject) => {
    execFile(file, argv, { ...options, encoding: 'utf8', maxBuffer: OUTPUT }, (error, stdout, stderr) => {
      if (error?.name === 'AbortError') reject(error);
      else
        resolve({ code: error ? (error.code ?? error.signal ?? 'failed') : 0, text: `${stdout}\n${stderr}` });
    });
  });
